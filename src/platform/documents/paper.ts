import type { Direction } from "#platform/i18n"

/**
 * A paper of an association (statutes, minutes, letter), once, for PDF and DOCX alike. Its wording is German; `aid` is the
 * reading aid beside it, never a translation that stands for the German text.
 */
export type Paper = {
  title: string
  blocks: readonly Block[]
  /** Printed at the foot of every page beside "Seite X von Y". */
  footer?: string
  /** What the second column is, said in its own language ("Bu bir okuma yardımıdır …"). Without it there is one column. */
  aid?: PaperAid
}
export type PaperAid = { lang: string; dir: Direction; name: string; note: string }

/** `aid` on a block is the same text in the reader's language. */
export type Block =
  | { kind: "heading"; level: 1 | 2 | 3; text: string; aid?: string }
  | { kind: "text"; text: string; aid?: string }
  | Section
  /** "1." before ordered items, a dash before others. */
  | { kind: "list"; ordered: boolean; items: readonly Item[] }
  | { kind: "table"; caption: string; head: readonly string[]; rows: readonly (readonly string[])[] }
  /** Facts with their names; an empty value becomes a line to write on. */
  | { kind: "fields"; rows: readonly { label: string; value: string }[] }
  /** Lines to sign on, each with what stands under it ("Ort, Datum", a name, an office). */
  | { kind: "signatures"; lines: readonly string[] }
  | { kind: "note"; text: string; aid?: string }
  | { kind: "page-break" }

/** A § with its Absätze; numbers are given, because others refer to them ("§ 4", "(1)"). */
export type Section = {
  kind: "section"
  number: string
  heading: string
  aidHeading?: string
  paragraphs: readonly PaperParagraph[]
}

export type Item = { text: string; aid?: string }
/** `items` are printed as a), b), c): letters, so that one can refer to them. */
export type PaperParagraph = { number?: string; text: string; aid?: string; items?: readonly Item[] }
