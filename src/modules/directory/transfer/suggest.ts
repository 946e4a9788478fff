/** Which known words come near to an unknown one. */
import { fold, words } from "../search/fold.ts"

export const wordForm = (text: string): string => words(text.slice(0, 200)).map(fold).join("")

const trigrams = (form: string): Set<string> => {
  const padded = `  ${form} `
  return new Set(Array.from({ length: Math.max(0, padded.length - 2) }, (_, index) => padded.slice(index, index + 3)))
}

const likeness = (a: Set<string>, b: Set<string>): number => {
  const shared = [...a].filter((one) => b.has(one)).length
  return a.size + b.size === 0 ? 0 : (2 * shared) / (a.size + b.size)
}

const NEAR_ENOUGH = 0.35

/** The ids whose words look most like the given one, best first. */
export const suggest = (text: string, known: readonly { id: string; form: string }[], most = 5): string[] => {
  const wanted = trigrams(wordForm(text))
  const scored = known
    .map(({ id, form }) => ({ id, score: likeness(wanted, trigrams(form)) }))
    .filter(({ score }) => score >= NEAR_ENOUGH)
  const ids = scored.toSorted((a, b) => b.score - a.score).map(({ id }) => id)
  return [...new Set(ids)].slice(0, most)
}
