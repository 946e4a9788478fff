import type { Source } from "#rules/kit"

/** The state of the law texts that the clauses were written on. */
const AS_OF = "2026-04-29"
const LAWS = { BGB: "bgb", AO: "ao_1977" } as const

/** A provision whose wording was read: `law("BGB", "57", "§ 57 Abs. 1 BGB")`. */
export const law = (code: "BGB" | "AO", section: string, citation = `§ ${section} ${code}`): Source => ({
  citation,
  url: `https://www.gesetze-im-internet.de/${LAWS[code]}/__${section}.html`,
  asOf: AS_OF,
  confidence: "text",
})

/** The official model statutes (Anlage 1 zu § 60 AO). */
export const model = (section: string): Source => ({
  citation: `Anlage 1 zu § 60 AO, ${section}`,
  url: "https://www.gesetze-im-internet.de/ao_1977/anlage_1.html",
  asOf: AS_OF,
  confidence: "text",
})

/** What a decision or commentary says, as it was reported. */
export const reported = (citation: string): Source => ({ citation, asOf: AS_OF, confidence: "secondary" })
/** Practice from memory: a recommendation, never a must. */
export const practice = (citation: string): Source => ({ citation, asOf: AS_OF, confidence: "recalled" })
