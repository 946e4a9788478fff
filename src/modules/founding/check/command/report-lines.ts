import { formatDay } from "#platform/i18n"
import type { Finding, Report } from "#rules/check"
import type { Severity, Source } from "#rules/kit"
import { hasBlank } from "../../statutes/proposals.ts"
import { ruleMessage, ruleTitle } from "../rule-texts.ts"
import { t } from "./texts.ts"

const WIDTH = 96
const INDENT = "      "

/** Who objects; kept apart, because a court may refuse what is unlawful, not what is unwise. */
const OBJECTORS = ["gate", "register", "tax", "risk", "advice"] as const
type Objector = (typeof OBJECTORS)[number]
const OBJECTOR: Readonly<Record<Severity, Objector>> = {
  gate: "gate",
  A: "register",
  B: "register",
  C: "tax",
  D: "risk",
  E: "advice",
  info: "advice",
  duty: "advice",
}

/** The report for people, in the running language: two verdicts, what is behind them, never a grade. */
export const reportLines = (report: Report): string[] => {
  const open = report.findings.filter(({ verdict }) => verdict !== "met")
  return [
    ...(report.refused ? [] : verdictLines(report)),
    ...OBJECTORS.flatMap((objector) => group(objector, open)),
    ...(report.refused ? [] : [t("report.met", { count: report.findings.length - open.length }), ""]),
    ...wrapped(t("report.no-advice"), ""),
  ]
}

const verdictLines = ({ verdicts, document }: Report) => [
  `${t("report.register")}: ${t(`verdict.${verdicts.register}`)}`,
  `${t("report.tax")}: ${t(`verdict.${verdicts.tax}`)}`,
  t(document.mode === "founding" ? "report.founding" : "report.existing"),
  "",
]

const group = (objector: Objector, findings: readonly Finding[]): string[] => {
  const all = findings.filter(({ severity }) => OBJECTOR[severity] === objector)
  // What is wrong comes before what is asked.
  const own = [...all.filter(({ verdict }) => verdict === "unmet"), ...all.filter(({ verdict }) => verdict !== "unmet")]
  return own.length === 0 ? [] : [t(`group.${objector}`), "", ...own.flatMap(findingLines)]
}

const findingLines = ({ rule, verdict, section, quote, message, sources, proposal }: Finding): string[] => {
  const passage = quote.replace(/\s+/g, " ").trim()
  const place = [section, passage === "" ? "" : `„${shortened(passage)}“`].filter((part) => part !== "").join(": ")
  return [
    `  ${rule.padEnd(5)} ${ruleTitle(rule)}${verdict === "unclear" ? ` (${t("report.question")})` : ""}`,
    ...wrapped(place, INDENT),
    ...wrapped(ruleMessage(message.key, message.values), INDENT),
    ...sources.flatMap((source) => wrapped(sourceLine(source), INDENT)),
    ...(proposal === undefined ? [] : wrapped(`${proposalLabel(proposal)}: ${proposal}`, INDENT)),
    "",
  ]
}

/** A gap is named as one, or it is copied along with the sentence. */
const proposalLabel = (proposal: string) => t(hasBlank(proposal) ? "report.proposal-to-complete" : "report.proposal")

const shortened = (quote: string) => (quote.length > 240 ? `${quote.slice(0, 240)} …` : quote)

const sourceLine = ({ citation, url, asOf, confidence }: Source) => {
  const state = t(`confidence.${confidence}`, { day: formatDay(asOf) })
  return `${citation} (${state})${url === undefined ? "" : ` ${url}`}`
}

/** Lines of at most `WIDTH` characters; a longer word stays whole. */
const wrapped = (text: string, indent: string): string[] =>
  text.split("\n").flatMap((paragraph) => {
    const lines: string[] = []
    for (const word of paragraph.split(" ")) {
      const last = lines.at(-1)
      if (last !== undefined && last.length + word.length < WIDTH) lines[lines.length - 1] = `${last} ${word}`
      else lines.push(indent + word)
    }
    return lines.filter((line) => line.trim() !== "")
  })
