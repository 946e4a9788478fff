/** The four honest answers to "should we found an association?", with what the law says about each. */
import type { Source } from "#rules/kit"

export const alternatives = ["carrier", "join", "unregistered", "registered"] as const
export type Alternative = (typeof alternatives)[number]

/** What people ask first, in this order. */
export const consequences = ["people", "liability", "money", "duties"] as const

const AS_OF = "2026-04-29"
const bgb = (section: string, citation: string): Source => ({
  citation,
  url: `https://www.gesetze-im-internet.de/bgb/__${section}.html`,
  asOf: AS_OF,
  confidence: "text",
})

export const alternativeSources: Record<Alternative, readonly Source[]> = {
  carrier: [{ citation: "Vertrag mit dem Träger (frei zu vereinbaren, § 311 Abs. 1 BGB)", asOf: AS_OF, confidence: "recalled" }],
  join: [bgb("38", "§ 38 BGB"), bgb("58", "§ 58 Nr. 1 BGB")],
  unregistered: [
    bgb("54", "§ 54 BGB"),
    { citation: "finanzamt.nrw.de, Seite zur Gründung eines Vereins", asOf: "2026-11-23", confidence: "secondary" },
  ],
  registered: [bgb("56", "§ 56 BGB"), bgb("59", "§ 59 BGB"), bgb("67", "§ 67 BGB"), bgb("31a", "§ 31a BGB")],
}
