import { oncePerReading } from "../../statutes/once-per-reading.ts"
import type { Reading, Sentence } from "../../statutes/reading.ts"

/** The name as the text states it. */
export type StatedName = { name: string; sentence: Sentence }

const QUOTES = /["'„“”»«‚‘’*_]/gu
const SUFFIX = /[\s,(]*(?:e\s?\.\s?V\s?\.?|eV|eingetragener Verein)[\s).]*$/u

const INTRODUCES =
  "(?:(?<!\\p{L})(?:Vereins)?[Nn]amen?(?:\\sdes\\sVereins)?(?:\\s(?:ist|lautet|wird))?(?:\\slauten)?|(?<!\\p{L})heißt|(?<!\\p{L})lautet|nennt sich|(?:unter|mit) der Bezeichnung|führt die Bezeichnung)"
const QUOTED = new RegExp(`${INTRODUCES}(?:[^"\\p{Lu}]|Vereins?){0,60}"(?<name>[^"]{2,140})"`, "u")
const UNQUOTED = new RegExp(
  `${INTRODUCES}:?\\s(?:(?:dann|der Verein|Der Verein|künftig|vollständig)\\s)?(?<name>(?:[\\p{Lu}\\p{N}/]|\\p{Ll}{1,4}-\\p{Lu}).{1,120}?)(?=\\s(?:und\\s(?:hat|ist|soll|wird|führt|seinen)|mit\\s(?:dem\\s)?(?:Sitz|Zusatz)|führen|tragen|nach|im\\sFolgenden|nachfolgend|kurz|hat|ist|in\\sder\\sAbkürzung|abgekürzt|\\()|[,;]|\\.\\s\\p{Lu}\\p{Ll}|\\.?$)`,
  "u",
)
const SUBJECT = /^(?:Der|Die|Das)\s(?:Verein\s)?(?:"(?<quoted>[^"]{2,140})"|(?<plain>\p{Lu}[^.,;]{2,100}e\. ?V\.))/u
/** A heading that asks for the name, with nothing but the name below. */
const HEADING = /^(?:Name|Vereinsname|Titel|Bezeichnung)(?: des Vereins)?$/u
const VERB = /^(?:Der|Die|Das|Er|Sie|Es)\s|(?<!\p{L})(?:ist|hat|führt|trägt|soll|wird|heißt|lautet|sind)(?!\p{L})/u

const nameIn = (sentence: Sentence): StatedName | undefined => {
  const found = QUOTED.exec(sentence.text) ?? UNQUOTED.exec(sentence.text)
  const name = found?.groups?.["name"]?.replace(QUOTES, "").trim()
  return name === undefined || name === "" ? undefined : { name, sentence }
}

const underHeading = ({ sections }: Reading): StatedName | undefined => {
  const sentence = sections.find(({ heading }) => HEADING.test(heading))?.paragraphs[0]?.sentences[0]
  return sentence === undefined || VERB.test(sentence.text) || sentence.text.length > 140
    ? undefined
    : { name: sentence.text.replace(QUOTES, "").trim(), sentence }
}

const subjectOf = (about: readonly Sentence[]): StatedName | undefined => {
  for (const sentence of about) {
    const groups = SUBJECT.exec(sentence.text)?.groups
    const name = groups?.["quoted"] ?? groups?.["plain"]
    if (name !== undefined && !VERB.test(name)) return { name: name.trim(), sentence }
  }
  return undefined
}

/** The first statement of the name; undefined where the text has none. */
export const statedName: (reading: Reading) => StatedName | undefined = oncePerReading((reading) => {
  const about = reading.about("name")
  for (const sentence of about) {
    const stated = nameIn(sentence)
    if (stated !== undefined) return stated
  }
  return underHeading(reading) ?? subjectOf(about)
})

/** The name without quotation marks and without "e. V." at its end. */
export const withoutSuffix = (name: string): string => name.replace(QUOTES, "").trim().replace(SUFFIX, "").trim()

/** For comparing: case, spaces and punctuation do not make another name. */
export const comparable = (name: string): string =>
  withoutSuffix(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
