import type { Block, Paper } from "#platform/documents"

/** Short hands for what papers are made of. */
export const heading = (text: string): Block => ({ kind: "heading", level: 2, text })
export const text = (...sentences: readonly string[]): Block => ({ kind: "text", text: sentences.join(" ") })
export const note = (...sentences: readonly string[]): Block => ({ kind: "note", text: sentences.join(" ") })
export const bullets = (items: readonly string[]): Block => ({
  kind: "list",
  ordered: false,
  items: items.map((item) => ({ text: item })),
})
export const steps = (items: readonly string[]): Block => ({
  kind: "list",
  ordered: true,
  items: items.map((item) => ({ text: item })),
})
/** Facts with their names; what is not known is left out, never printed empty. */
export const facts = (rows: readonly (readonly [label: string, value: string | undefined])[]): Block => ({
  kind: "fields",
  rows: rows.flatMap(([label, value]) => (value === undefined || value === "" ? [] : [{ label, value }])),
})
/** Lines to write on by hand, each with what belongs there. */
export const toFillIn = (labels: readonly string[]): Block => ({
  kind: "fields",
  rows: labels.map((label) => ({ label, value: "" })),
})
export const table = (caption: string, head: readonly string[], rows: readonly (readonly string[])[]): Block => ({
  kind: "table",
  caption,
  head,
  rows,
})
export const signatures = (...lines: readonly string[]): Block => ({ kind: "signatures", lines })

/** A letter: who writes to whom, on which matter. */
export const letterHead = (from: readonly (string | undefined)[], to: readonly (string | undefined)[]): readonly Block[] => [
  text(`Absender: ${given(from).join(", ")}`),
  text(`An: ${given(to).join(", ")}`),
]
/** An address often begins with the name of the association; then the name is not said twice. */
const given = (parts: readonly (string | undefined)[]): readonly string[] => {
  const said = parts.filter((part) => part !== undefined && part !== "").map(String)
  return said.filter((part, index) => !said.some((other, at) => at > index && other.startsWith(part)))
}

/** What only the group should read: on a sheet of its own behind the letter. */
export const forYou = (...sentences: readonly string[]): readonly Block[] => [
  { kind: "page-break" },
  heading("Nur für Sie: bitte nicht mitschicken"),
  ...sentences.filter((sentence) => sentence !== "").map((sentence) => text(sentence)),
]

const FOOTER = "Entwurf mit Tragwerk erstellt. Allgemeine Information, keine Rechtsberatung."
export const paper = (title: string, blocks: readonly Block[]): Paper => ({ title, blocks, footer: FOOTER })
/** A paper that goes to others as it is, without our line at its foot. */
export const plainPaper = (title: string, blocks: readonly Block[]): Paper => ({ title, blocks })
