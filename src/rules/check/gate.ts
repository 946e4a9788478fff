import type { Source } from "../kit/index.ts"
import type { DocumentType, Reading } from "../statutes/index.ts"
import type { Finding } from "./report.ts"

const bgb = (section: string): Source => ({
  citation: `§ ${section} BGB`,
  url: `https://www.gesetze-im-internet.de/bgb/__${section}.html`,
  asOf: "2026-04-29",
  confidence: "text",
})
const language: Source = {
  citation: "§ 184 GVG",
  url: "https://www.gesetze-im-internet.de/gvg/__184.html",
  asOf: "2026-04-29",
  confidence: "secondary",
}

type Refusal = { rule: "T-01" | "T-03" | "T-06"; sources: readonly [Source, ...Source[]] }

/** Why a document is not checked as the statutes of an association in the register; an association passes. */
const REFUSALS: Record<DocumentType, Refusal | undefined> = {
  association: undefined,
  "unregistered-association": { rule: "T-01", sources: [bgb("54"), bgb("21")] },
  cooperative: { rule: "T-01", sources: [bgb("21"), bgb("22")] },
  party: { rule: "T-01", sources: [bgb("21")] },
  company: { rule: "T-01", sources: [bgb("21"), bgb("22")] },
  foundation: { rule: "T-01", sources: [bgb("80"), bgb("21")] },
  "university-group": { rule: "T-01", sources: [bgb("54"), bgb("21")] },
  "foreign-association": { rule: "T-01", sources: [bgb("24"), bgb("21")] },
  template: { rule: "T-03", sources: [bgb("57"), bgb("59")] },
  "not-german": { rule: "T-06", sources: [language, bgb("57")] },
  "no-statutes": { rule: "T-01", sources: [bgb("57")] },
}

/** The one finding of a document that is something else, or undefined when the rules may run. */
export const refusal = (reading: Reading): Finding | undefined => {
  const refused = REFUSALS[reading.type]
  if (refused === undefined) return undefined
  return {
    ...refused,
    severity: "gate",
    verdict: "unmet",
    section: "",
    start: 0,
    end: 0,
    quote: "",
    passages: [],
    message: { key: `${refused.rule}.unmet.${reading.type}`, values: {} },
    because: reading.type,
    proposal: undefined,
    family: undefined,
  }
}
