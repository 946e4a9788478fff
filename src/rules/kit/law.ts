import type { Source } from "./rule.ts"

/** The day on which the wording of every law below was the one we read. */
const READ_ON = "2026-04-29"

/** Folder names of gesetze-im-internet.de. */
type Law =
  | "bgb"
  | "ao_1977"
  | "gnotkg"
  | "vereinsg"
  | "vereinsgdv"
  | "gwg_2017"
  | "famfg"
  | "beurkg"
  | "vrv"
  | "zpo"
  | "gvg"
  | "aufenthg_2004"

/** A provision whose wording was read, with the link to it: `law("bgb", "57", "§ 57 Abs. 1 BGB")`. */
export const law = (of: Law, section: string, citation: string): Source => ({
  citation,
  url: `https://www.gesetze-im-internet.de/${of}/__${section}.html`,
  asOf: READ_ON,
  confidence: "text",
})

/** A decision, commentary or authority's page that says so; we did not read the decision itself. */
export const secondary = (citation: string, asOf = "2026-11-23"): Source => ({ citation, asOf, confidence: "secondary" })

/** From memory: a rule with such a first source may hint or ask, never block. */
export const recalled = (citation: string, asOf = "2026-11-23"): Source => ({ citation, asOf, confidence: "recalled" })
