import type { Finding, Report } from "#rules/check"
import { ruleMessage } from "../rule-texts.ts"

/**
 * The report as scripts read it; the names and what they mean stay. Offsets are UTF-16 units into the text that was read: of a
 * text file its own text (without byte order mark), of Word, PDF and HTML the text taken out. Both 0 where something is missing.
 */
export const reportJson = ({ document: { type, language, charitable }, verdicts, findings }: Report) => ({
  document: { type, language, charitable },
  verdicts,
  findings: findings.map(findingJson),
})

const findingJson = ({ rule, severity, verdict, section, start, end, quote, message, sources: [source] }: Finding) => ({
  rule,
  severity,
  verdict,
  section,
  start,
  end,
  quote,
  message: ruleMessage(message.key, message.values),
  source,
})
