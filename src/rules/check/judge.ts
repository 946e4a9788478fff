import { blocks, type Severity, type Source } from "../kit/index.ts"
import type { Reading } from "../statutes/index.ts"
import type { Finding, OfficeVerdict } from "./report.ts"

/** A rule that nobody could read up in a source may hint, never block: it counts as a risk at most. */
export const countedSeverity = (severity: Severity, sources: readonly Source[]): Severity =>
  blocks(severity) && sources.every(({ confidence }) => confidence === "recalled") ? "D" : severity

/** The two verdicts, from the findings that this office may refuse for and no others. */
export const judge = (
  findings: readonly Finding[],
  charitable: Reading["charitable"],
): { register: OfficeVerdict; tax: OfficeVerdict } => ({
  register: verdictOn(findings.filter(({ severity }) => severity === "A" || severity === "B")),
  tax: charitable === "no" ? "not-asked" : verdictOn(findings.filter(({ severity }) => severity === "C")),
})

const verdictOn = (findings: readonly Finding[]): OfficeVerdict => {
  if (findings.some(({ verdict }) => verdict === "unmet")) return "objections-likely"
  return findings.some(({ verdict }) => verdict === "unclear") ? "questions-open" : "nothing-found"
}
