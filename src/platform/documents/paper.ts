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
  aid?: { lang: string; dir: Direction; name: string; note: string }
}

/** `aid` on a block is the same text in the reader's language. */
export type Block =
  | { kind: "heading"; level: 1 | 2 | 3; text: string; aid?: string }
  | { kind: "text"; text: string; aid?: string }
  /** A § with its Absätze; numbers are given, because others refer to them ("§ 4", "(1)"). */
  | { kind: "section"; number: string; heading: string; aidHeading?: string; paragraphs: readonly PaperParagraph[] }
  | { kind: "list"; ordered: boolean; items: readonly { text: string; aid?: string }[] }
  | { kind: "table"; caption: string; head: readonly string[]; rows: readonly (readonly string[])[] }
  | { kind: "fields"; rows: readonly { label: string; value: string }[] }
  /** Lines to sign on, each with what stands under it ("Ort, Datum", a name, an office). */
  | { kind: "signatures"; lines: readonly string[] }
  | { kind: "note"; text: string; aid?: string }
  | { kind: "page-break" }

export type PaperParagraph = { number?: string; text: string; aid?: string; items?: readonly { text: string; aid?: string }[] }
