/** When a group needs which paper. A paper that no moment names comes last, so that none is ever hidden. */
export const moments = ["before", "meeting", "register", "tax", "duties"] as const
export type Moment = (typeof moments)[number]

const MOMENT_OF: Readonly<Record<string, Moment>> = {
  "decision-note": "before",
  statutes: "before",
  "purpose-matrix": "before",
  invitation: "before",
  "tax-draft-letter": "before",
  "founders-list": "meeting",
  "minutes-form": "meeting",
  minutes: "meeting",
  acceptance: "meeting",
  "privacy-note": "meeting",
  "fee-rules": "meeting",
  "register-application": "register",
  "court-letter": "register",
  "notary-checklist": "register",
  "cost-sheet": "register",
  "charitable-application": "tax",
  "tax-notice": "tax",
  "tax-data": "tax",
}
export const momentOf = (paper: string): Moment => MOMENT_OF[paper] ?? "duties"
