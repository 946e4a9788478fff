import type { Confidence, Source } from "../kit/index.ts"

const LAW_AS_OF = "2026-04-29"
const READ_ON = "2026-11-23"

/** A paragraph of the Abgabenordnung whose wording was read: ao("57", "§ 57 Abs. 1 AO"). */
export const ao = (section: string, citation: string): Source => ({
  citation,
  url: `https://www.gesetze-im-internet.de/ao_1977/__${section}.html`,
  asOf: LAW_AS_OF,
  confidence: "text",
})

/** The same for the BGB. */
export const bgb = (section: string, citation: string): Source => ({
  citation,
  url: `https://www.gesetze-im-internet.de/bgb/__${section}.html`,
  asOf: LAW_AS_OF,
  confidence: "text",
})

/** The official model statutes, Anlage 1 zu § 60 AO; `part` is their paragraph ("§ 5"). */
export const model = (part: string): Source => ({
  citation: `Anlage 1 zu § 60 AO, ${part}`,
  url: "https://www.gesetze-im-internet.de/ao_1977/anlage_1.html",
  asOf: LAW_AS_OF,
  confidence: "text",
})

/** A decision, an order of the administration or a commentary; `secondary` unless it is only remembered. */
export const cited = (citation: string, confidence: Confidence = "secondary"): Source => ({
  citation,
  asOf: READ_ON,
  confidence,
})
