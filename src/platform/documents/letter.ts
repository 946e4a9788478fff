import { type Direction, type Language, languageEntry } from "#platform/i18n"

export type LetterText = { subject: string; salutation: string; paragraphs: readonly string[]; closing: string }

/** A letter of the office. Everything comes ready to print: dates in German, addresses as lines. */
export type Letter = {
  sender: {
    name: string
    unit: string
    address: readonly string[]
    contact: readonly { label: string; value: string }[]
    web: string
  }
  recipient: readonly string[]
  date: string
  reference?: string
  german: LetterText
  /** The same letter in the reader's language, set beside the German one. `note` says in that language what it is. */
  aid?: LetterText & { lang: string; dir: Direction; name: string; note: string }
  signature: { name: string; role: string }
}

/** How a language is marked for PDF readers: its tag, direction and own name. */
export const markedAs = (language: Language): { lang: string; dir: Direction; name: string } => {
  const { code, dir, name } = languageEntry(language)
  return { lang: code.split("-")[0] ?? code, dir, name }
}
