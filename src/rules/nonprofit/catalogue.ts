import { PURPOSES, type Purpose } from "./purposes.ts"

const byNumber = new Map(PURPOSES.map((purpose) => [purpose.number, purpose]))

/** The purpose with this number of § 52 Abs. 2 Satz 1 AO; undefined outside 1-27. */
export const purposeByNumber = (number: number): Purpose | undefined => byNumber.get(number)

/** As it goes into "Zweck des Vereins ist …": "die Förderung der Religion". */
export const purposePhrase = ({ number, wording }: Purpose): string => (number === 24 ? wording : `die Förderung ${wording}`)

const escaped = (word: string): string => word.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
const EVERYDAY = new Map(
  PURPOSES.map(({ number, everyday }) => [number, new RegExp(`(?<!\\p{L})(?:${everyday.map(escaped).join("|")})`, "iu")]),
)

/** The numbers whose own terms stand in the text, ascending. */
export const officialPurposes = (text: string): readonly number[] =>
  PURPOSES.filter(({ official }) => official.test(text)).map(({ number }) => number)

/**
 * The numbers that the text may mean, by everyday words and by the law's own. A group that writes "Deutschkurse" gets 7; it is a
 * suggestion for the purpose matrix, and the group decides.
 */
export const likelyPurposes = (text: string): readonly number[] =>
  PURPOSES.filter(({ number, official }) => official.test(text) || (EVERYDAY.get(number)?.test(text) ?? false)).map(
    ({ number }) => number,
  )

/**
 * Words that associations of migrants like to write as a purpose although the catalogue does not know them, each with the
 * numbers that usually carry what is meant. That tax offices accept them only through these numbers is practice, not law.
 */
export const TRANSLATIONS: readonly { word: RegExp; name: string; numbers: readonly number[] }[] = [
  { word: /Integration/i, name: "Integration", numbers: [13, 7, 4, 10] },
  { word: /Empowerment|Teilhabe/i, name: "Empowerment, Teilhabe", numbers: [7, 18, 24] },
  { word: /Begegnung|Zusammenhalt|Freundschaft/i, name: "Begegnung, Zusammenhalt", numbers: [13] },
  { word: /Vernetzung|Interessenvertretung|Gedankenaustausch/i, name: "Vernetzung, Interessenvertretung", numbers: [25] },
  { word: /gesellig|Geselligkeit|(?<!\p{L})Gemeinschaft(?!\p{L})/iu, name: "Geselligkeit, Gemeinschaft", numbers: [] },
  { word: /Identität|Moral|Zusammengehörigkeit/i, name: "Identität, Zusammengehörigkeit", numbers: [5] },
  { word: /Muttersprache/i, name: "Muttersprache", numbers: [7, 5] },
  { word: /(?<!\p{L})(?:Technologien?|Technik)(?!\p{L})/iu, name: "Technik", numbers: [7, 1] },
  { word: /Datenschutz/i, name: "Datenschutz", numbers: [16, 7, 24] },
  { word: /Antidiskriminierung/i, name: "Antidiskriminierung", numbers: [10, 13, 24] },
]

export type { Purpose } from "./purposes.ts"
