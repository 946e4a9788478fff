import { DocumentProblem } from "./problem.ts"

export type InputLimits = { longestText: number; longestInput: number }
/** In characters: one text, and everything together. */
export const LONGEST: InputLimits = { longestText: 50_000, longestInput: 200_000 }

const LINE_ENDS = /\r\n?|[\u0085\u2028\u2029]/g
// Invisible, and either dangerous (they reorder what is read), refused by PDF/UA, or without meaning on paper.
const UNWANTED = /(?![\n\t])[\p{Cc}\u202A-\u202E\p{Variation_Selector}\u2061-\u206F\uFEFF\uFFF9-\uFFFB\u{E0000}-\u{E0FFF}]/gu
const INVISIBLE = /^\p{Default_Ignorable_Code_Point}$/u
const VISIBLE_GAP = "\uFFFD"
const letters = new Intl.Segmenter("und", { granularity: "grapheme" })

/**
 * What goes into a template, as JSON: every text NFC, without control and direction characters; what the fonts cannot
 * print (emoji, scripts we have no font for) becomes a visible "�", because PDF/UA refuses a document with missing letters.
 */
export const prepareInput = (given: unknown, covers: (codePoint: number) => boolean, limits: InputLimits): string => {
  const input = JSON.stringify(given, (_key, value: unknown) => {
    if (typeof value !== "string") return value
    if (value.length > limits.longestText)
      throw tooLong(`a text of ${value.length} characters, at most ${limits.longestText} fit`)
    return cleanText(value, covers)
  })
  if (input === undefined) throw new DocumentProblem("failed", "A document needs data")
  if (input.length > limits.longestInput) throw tooLong(`data of ${input.length} characters, at most ${limits.longestInput} fit`)
  return input
}

const tooLong = (what: string) => new DocumentProblem("too-long", `The document was given ${what}`)

export const cleanText = (text: string, covers: (codePoint: number) => boolean): string => {
  const plain = text
    .replace(/\p{Surrogate}/gu, VISIBLE_GAP)
    .normalize("NFC")
    .replace(LINE_ENDS, "\n")
    .replace(UNWANTED, "")
  const printable = (character: string) =>
    /[\n\t]/.test(character) || covers(character.codePointAt(0) ?? 0) || INVISIBLE.test(character)
  if (Array.from(plain).every(printable)) return plain
  const shown = Array.from(letters.segment(plain), ({ segment }) =>
    Array.from(segment).every(printable) ? segment : VISIBLE_GAP,
  )
  return shown.join("")
}
