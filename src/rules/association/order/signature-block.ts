import type { Reading } from "../../statutes/reading.ts"

/** What stands at the end of a founding text to be signed. */
export type SignatureBlock = {
  /** Lines, rows or names for one person each; the larger of what the different ways of counting give. */
  places: number
  /** Typed names; 0 where the lines wait for handwriting. */
  names: number
}

const MARKER = /unterschrift|unterzeichn|unterschrieben|gründungsmitglied|gründer|folgenden (personen|mitglieder)|gez\./i
const BLANK_LINE = /_{3,}|\.{6,}|…{3,}|-{8,}|\\hrule|\\rule|\\hrulefill/
const NUMBERED = /^\s*(?:\\item|[-*•]?\s*\(?\d{1,2}[.)]|\|\s*\d{1,2}\s*\|)\s*(.*)$/
const NAME = String.raw`\p{Lu}[\p{L}'’.-]*(?: (?:von|van|de|al|el|bin|da|dos|der|den|zu)| \p{Lu}[\p{L}'’.-]*){1,4}`
const NAME_LINE = new RegExp(
  String.raw`^\s*(?:[-*•]|\d{1,2}[.)]|\|)?\s*(?:(?:Dr|Prof)\. )?${NAME}\s*(?:\([^)]*\)|,[^,]{2,40}|\|.*)?\s*$`,
  "u",
)
const NAME_LIST = new RegExp(String.raw`(?:${NAME}, ){3,}`, "u")
const NO_NAME =
  /\b(der|die|das|ort|datum|unterschrift|unterschriften|name|vorname|verein|satzung|den|protokoll|gründungsmitglieder|seite|e\. ?v)\b/i

/** A marker heads its lines: a clause on who signs the minutes is a sentence, and longer. */
const isHeading = (line: string) => MARKER.test(line) && (line.trim().length < 70 || /folgenden/i.test(line))

/** Reads the signature block from the end of the text as it was handed in; `undefined` where there is none. */
export const signatureBlock = (reading: Reading): SignatureBlock | undefined => {
  const lines = reading.original.normalize("NFC").split(/\r\n|\r|\n/)
  const tail = lines.slice(Math.max(0, Math.min(Math.floor(lines.length * 0.6), lines.length - 30)))
  const at = tail.findLastIndex(
    (line, index) => isHeading(line) && isTheEnd(tail.slice(index + 1)) && countPlaces(tail.slice(index + 1)).places > 1,
  )
  if (at < 0) return undefined
  const below = tail.slice(at + 1)
  if (below.some((line) => DRAWN_IN_A_LOOP.test(line))) return undefined
  const block = countPlaces(below)
  return below.filter((line) => OF_THE_BOARD.test(line)).length * 2 > block.places ? undefined : block
}

/** LaTeX that draws its lines in a loop: how many there are is not for counting lines of the source. */
const DRAWN_IN_A_LOOP = /\\(?:foreach|forloop|multido|loop)(?![A-Za-z])/

const SECTION = /^\W{0,6}(?:§|Art(?:ikel|\.)|\\section|\\Clause|\\Paragraph)\s?\{?\s*\d|^\\(?:sub)*section|^\\Clause/u
/** Founders sign below the last §: what stands before another one is a sentence about signatures or founders. */
const isTheEnd = (lines: readonly string[]): boolean => !lines.some((line) => SECTION.test(line.trim()))
/** "Vorsitzender des Vorstands: ____": the board signs a copy. */
const OF_THE_BOARD = /(?<!\p{L})(?:vorst[aä]nd|(?:stellv\p{L}*\.? ?)?vorsitz|schatzmeister|kassen(?:wart|führ)|schriftführ)/iu

const isNumberedPlace = (line: string): boolean => {
  const rest = NUMBERED.exec(line)?.[1]
  return rest !== undefined && (rest.trim() === "" || BLANK_LINE.test(rest) || (NAME_LINE.test(rest) && !NO_NAME.test(rest)))
}

const countPlaces = (lines: readonly string[]): SignatureBlock => {
  const listed = lines.find((line) => NAME_LIST.test(line))
  const names = listed ? listed.split(",").length : lines.filter((line) => NAME_LINE.test(line) && !NO_NAME.test(line)).length
  const blanks = lines.filter((line) => BLANK_LINE.test(line) && !/ort|datum|(?<!\p{L})(?:am|den|von|wurde) /iu.test(line)).length
  return { places: Math.max(names, blanks, lines.filter(isNumberedPlace).length, countedUp(lines)), names }
}

/** Two columns of lines come out of a PDF as one: "1. Ana Muster 2. Ben Muster". The places count up all the same. */
const countedUp = (lines: readonly string[]): number => {
  let last = 0
  for (const [, number] of lines.join("\n").matchAll(/(?:^|\s)(\d{1,2})[.)]\s+(?=[\p{Lu}_.…-])/gu))
    if (Number(number) === last + 1) last += 1
  return last
}
