import { associationRules } from "../association/index.ts"
import { nonprofitRules } from "../nonprofit/index.ts"
import { type Mode, type Outcome, type Reading, readStatutes, type Span, type StatuteRule } from "../statutes/index.ts"
import { familyOf, familyOfSection } from "./families.ts"
import { refusal } from "./gate.ts"
import { countedSeverity, judge } from "./judge.ts"
import { homeOf, passageOf } from "./passages.ts"
import type { Finding, Report } from "./report.ts"

export type { Finding, OfficeVerdict, Passage, Report, SectionOverview } from "./report.ts"

/** Every rule on a statute, in the order of the catalogue. */
export const statuteRules: readonly StatuteRule[] = [...associationRules, ...nonprofitRules]

/**
 * Checks statutes. Any text in, never fails: what is no association's statute gets the gate's one finding. Without `mode` it is
 * guessed whether the association is being founded or exists.
 */
export const checkStatutes = (text: string, options: { mode?: Mode } = {}): Report => {
  const reading = readStatutes(text, options.mode)
  const gate = refusal(reading)
  const outcomes =
    gate === undefined
      ? statuteRules.filter((rule) => runs(rule, reading)).map((rule) => ({ rule, outcome: rule.check(reading) }))
      : []
  const findings = gate === undefined ? outcomes.flatMap(({ rule, outcome }) => findingOf(reading, rule, outcome)) : [gate]
  return {
    document: {
      type: reading.type,
      language: reading.type === "not-german" ? "other" : "de",
      charitable: reading.charitable,
      mode: reading.mode,
    },
    refused: gate !== undefined,
    verdicts: gate === undefined ? judge(findings, reading.charitable) : { register: "not-asked", tax: "not-asked" },
    findings,
    inapplicable: outcomes.length - findings.length,
    sections: reading.sections.map((section) => ({
      number: section.number,
      heading: section.heading,
      start: section.start,
      end: section.end,
      family: familyOfSection(section),
    })),
  }
}

/** Half-hearted words on charity leave both sets of rules in play. */
const runs = ({ applies }: StatuteRule, { mode, charitable }: Reading): boolean => {
  if (applies === "founding") return mode === "founding"
  if (applies === "charitable") return charitable !== "no"
  return applies === "all" || charitable !== "yes"
}

const findingOf = (reading: Reading, rule: StatuteRule, outcome: Outcome): readonly Finding[] => {
  const { verdict, at, because, values } = outcome
  if (verdict === "inapplicable") return []
  const passages = at.map((span) => passageOf(reading, span))
  const first = passages[0] ?? { section: homeOf(reading, rule.topic), start: 0, end: 0, quote: "" }
  return [
    {
      rule: rule.id,
      severity: countedSeverity(rule.severity, rule.sources),
      verdict,
      ...first,
      passages,
      message: { key: [rule.id, verdict, because].filter((part) => part !== undefined).join("."), values: values ?? {} },
      because,
      sources: rule.sources,
      proposal: verdict === "met" ? undefined : rule.proposal?.(reading, outcome),
      family: familyAt(reading, at[0]),
    },
  ]
}

/** The template that the quoted Absatz was taken from. */
const familyAt = (reading: Reading, span: Span | undefined): string | undefined => {
  const sentence = reading.sentences.find(({ start, end }) => span !== undefined && start <= span.start && span.start < end)
  return sentence === undefined ? undefined : familyOf(sentence.paragraph)
}
