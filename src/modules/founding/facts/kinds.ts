/** What can be dated on the way through notary, court and tax office. */

export const COURT_FACTS = ["notary", "sent", "objection", "answered", "registered"] as const
export const TAX_FACTS = [
  "draft-sent",
  "draft-answered",
  "notice-sent",
  "municipality-sent",
  "application-sent",
  "tax-asked",
  "notice-60a",
  "refused-60a",
  "questionnaire-sent",
  "return-sent",
  "exemption",
] as const
export type FactKind = (typeof COURT_FACTS)[number] | (typeof TAX_FACTS)[number]

/** A dated fact of a project. `on` is YYYY-MM-DD. */
export type Fact = { id: string; kind: FactKind; on: string; note: string | null }

/** An appointment lies ahead; everything else has happened. */
export const isPlanned = (kind: FactKind): boolean => kind === "notary"

/** The latest fact of a kind. */
export const latestOf = (facts: readonly Fact[], kind: FactKind): Fact | undefined =>
  facts.filter((fact) => fact.kind === kind).toSorted((a, b) => b.on.localeCompare(a.on))[0]
