/** Which of our rules a point of a letter is about: by its words, else by the provision it names. Pure and always the same. */
import { BY_LAW, DEMANDS } from "./demands.ts"
import type { Point } from "./points.ts"

const MOST = 3

const byWords = ({ text }: Point): string[] =>
  DEMANDS.filter(({ all, not }) => all.every((pattern) => pattern.test(text)) && !not?.test(text)).map(({ rule }) => rule)

/** "§ 59 Abs. 3 Satz 1 BGB" is looked up as "§ 59 Abs. 3 BGB". */
const plain = (law: string): string => law.replace(/ Satz \d+/g, "")
const byLaw = ({ laws }: Point): string[] => laws.flatMap((law) => BY_LAW[plain(law)] ?? [])

/** At most three rules, the likeliest first; none where nothing fits, which is said. */
export const rulesFor = (point: Point): readonly string[] => {
  const words = byWords(point)
  return [...new Set(words.length > 0 ? words : byLaw(point))].slice(0, MOST)
}
