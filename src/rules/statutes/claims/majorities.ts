import { type Quantity, quantitiesIn } from "../numbers/index.ts"
import type { Sentence } from "../reading.ts"

type Subject = "amendment" | "purpose" | "dissolution"

const SUBJECTS: readonly (readonly [Subject, RegExp])[] = [
  [
    "purpose",
    /Zweckänderung|Änderung(?:en)? (?:des|der|seines|ihres) (?:\p{L}+ )?(?:Vereins|Satzungs)?[zZ]weck|Änderung(?:en)? des Zweck|Zwecks? des Vereins (?:zu )?ändern/gu,
  ],
  [
    "amendment",
    /Satzungsänderung|(?:Änderung(?:en)?|Neufassung) (?:der|dieser|von) (?:\p{L}+ )?Satzung|Satzung[^.,;]{0,40}(?:ändern|geändert)|Satzungs- und|satzungsändernd/gu,
  ],
  ["dissolution", /Auflösung|aufgelöst|aufzulösen/gu],
]
const SIMPLE = /einfache[rn]? (?:Stimmen)?[Mm]ehrheit/g
const ALL_AGREE = /Einstimmigkeit|einstimmig|Zustimmung (?:aller|sämtlicher)|aller Mitglieder zustimm/g

type Majority = { value: string; start: number }

/** A majority as "3/4 cast", "1/2 unknown" for a simple one, "1 all" where everybody must agree. */
const majoritiesIn = (text: string): readonly Majority[] => [
  ...quantitiesIn(text)
    .filter((one) => one.unit === "share" && isMajority(text, one))
    .map(({ numerator, denominator, base, start }) => ({ value: `${numerator}/${denominator} ${base}`, start })),
  ...[...text.matchAll(SIMPLE)].map(({ index }) => ({ value: "1/2 unknown", start: index })),
  ...[...text.matchAll(ALL_AGREE)].map(({ index }) => ({ value: "1 all", start: index })),
]

const isMajority = (text: string, { start, end, numerator, denominator }: Quantity): boolean =>
  numerator * 2 >= denominator &&
  /Mehrheit|mehrheit|Stimmen|stimm|beschlossen|beschließ/.test(text.slice(Math.max(0, start - 60), end + 60)) &&
  !/anwesend (?:sind|ist)|beschlussfähig|vertreten sind/.test(text.slice(end, end + 80))

/**
 * The majority that a sentence asks for a subject. A sentence on several subjects gives each the next majority behind its name, or
 * the one before it.
 */
export const majorityFor =
  (subject: Subject) =>
  ({ text }: Sentence): string | undefined => {
    if (
      /beschlussfähig|beschlußfähig|Registergericht|Finanzamt|redaktionell|Vorstandsmitglied|Ausnahme|außer |es sei denn|soweit nicht|sofern nicht|abgesehen/.test(
        text,
      )
    )
      return undefined
    const places = SUBJECTS.flatMap(([name, pattern]) => [...text.matchAll(pattern)].map(({ index }) => ({ name, at: index })))
    const mine = places.filter(({ name }) => name === subject)
    const majorities = majoritiesIn(text).toSorted((a, b) => a.start - b.start)
    const [first] = mine
    if (first === undefined || majorities.length === 0 || text.length > 500 || /Liquidat/.test(text)) return undefined
    const behind = majorities.find(({ start }) => start > first.at)
    const before = majorities.findLast(({ start }) => start < first.at)
    return (closer(first.at, behind, before, text) ?? behind ?? before)?.value
  }

/** "mit 3/4-Mehrheit Satzungsänderungen beschließen": a majority right before the name of the subject belongs to it. */
const closer = (at: number, behind: Majority | undefined, before: Majority | undefined, text: string): Majority | undefined => {
  if (before === undefined || behind === undefined) return undefined
  const between = text.slice(before.start, at)
  return at - before.start < 60 && !/[,;]| und /.test(between) ? before : behind
}
