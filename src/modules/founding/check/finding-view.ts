/** A finding as it is shown: in the reader's language, with who would object. */
import type { Finding, Report } from "#rules/check"
import type { Severity, Source } from "#rules/kit"
import { ruleMessage, ruleTitle, ruleWhy } from "./rule-texts.ts"

/** Who objects, kept apart: a court may refuse what is unlawful, not what is unwise. */
export const objectors = ["register", "tax", "risk", "advice"] as const
export type Objector = (typeof objectors)[number]

/** Who would object, by severity. */
export const OBJECTOR: Record<Severity, Objector> = {
  gate: "register",
  A: "register",
  B: "register",
  C: "tax",
  D: "risk",
  E: "advice",
  info: "advice",
  duty: "advice",
}

export type FindingView = {
  /** Unique on the page, usable in an address: "f-R-36", and with its passage where a rule has several findings. */
  anchor: string
  rule: string
  objector: Objector
  severity: Severity
  verdict: "unmet" | "unclear"
  title: string
  message: string
  why: string | undefined
  section: string
  start: number
  end: number
  quote: string
  sources: readonly Source[]
  proposal: string | undefined
}

const viewOf = (finding: Finding, verdict: "unmet" | "unclear", again: number): FindingView => ({
  anchor: again === 0 ? `f-${finding.rule}` : `f-${finding.rule}-${again + 1}`,
  rule: finding.rule,
  objector: OBJECTOR[finding.severity],
  severity: finding.severity,
  verdict,
  title: ruleTitle(finding.rule),
  message: ruleMessage(finding.message.key, finding.message.values),
  why: ruleWhy(finding.rule),
  section: finding.section,
  start: finding.start,
  end: finding.end,
  quote: finding.quote,
  sources: finding.sources,
  proposal: finding.proposal,
})

/** What speaks against the text or is open, in the order of the catalogue. */
export const findingViews = ({ findings }: Pick<Report, "findings">): FindingView[] => {
  const seen = new Map<string, number>()
  return findings.flatMap((finding) => {
    if (finding.verdict === "met") return []
    const again = seen.get(finding.rule) ?? 0
    seen.set(finding.rule, again + 1)
    return [viewOf(finding, finding.verdict, again)]
  })
}

/** What was looked at and not objected to, by title. */
export const metTitles = ({ findings }: Pick<Report, "findings">): string[] => [
  ...new Set(findings.filter(({ verdict }) => verdict === "met").map(({ rule }) => ruleTitle(rule))),
]
