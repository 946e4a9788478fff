import type { Source } from "../kit/index.ts"

/** The day of the wording of the Civil Code that our rules were written from. */
const CIVIL_CODE_AS_OF = "2026-04-29"
/** The day on which decisions and commentaries were looked up. */
const LOOKED_UP_ON = "2026-11-23"

/** A provision of the Civil Code whose wording was read: `bgb("26", "Abs. 2")` is "§ 26 Abs. 2 BGB". */
export const bgb = (section: string, place?: string): Source => ({
  citation: `§ ${section}${place === undefined ? "" : ` ${place}`} BGB`,
  url: `https://www.gesetze-im-internet.de/bgb/__${section}.html`,
  asOf: CIVIL_CODE_AS_OF,
  confidence: "text",
})

/** A decision, a commentary or an authority's page that says so; we read it there, not in the statute. */
export const reported = (citation: string): Source => ({ citation, asOf: LOOKED_UP_ON, confidence: "secondary" })

/** Known from practice without a page to name. May hint and ask, never block. */
export const recalled = (citation: string): Source => ({ citation, asOf: LOOKED_UP_ON, confidence: "recalled" })
