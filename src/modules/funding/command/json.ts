import type { Deadline, Derivation, Figure, Settled, Step } from "#rules/grants"
import { ruleQuestion, ruleTitle } from "./texts.ts"

const plain = (figure: Figure): unknown => {
  if (typeof figure === "bigint") return Number(figure)
  return typeof figure === "object" ? figure.map(([rate, days]) => [rate, Number(days)]) : figure
}
const plainAll = (figures: Readonly<Record<string, Figure>>) =>
  Object.fromEntries(Object.entries(figures).map(([name, figure]) => [name, plain(figure)]))

/** A step as scripts read it; cents are whole numbers. `question` stands where the sources leave something open. */
const stepJson = ({ rule, formula, numbers, value, level, source }: Step) => ({
  rule,
  title: ruleTitle(rule),
  formula,
  numbers: plainAll(numbers),
  value: plain(value),
  level,
  ...(level === "unknown" ? { question: ruleQuestion(rule) } : {}),
  source,
})

type Alternatives = Readonly<Record<string, Settled>>
const alternativeJson = (settled: Settled) =>
  settled.ok ? { result: plainAll(settled.result), steps: settled.steps.map(stepJson) } : settled

/** `{ result, steps }`, and `whatIf` where the case asked for it. */
export const settledJson = ({ result, steps }: Derivation, alternatives: Alternatives) => ({
  result: plainAll(result),
  steps: steps.map(stepJson),
  ...(Object.keys(alternatives).length === 0
    ? {}
    : { whatIf: Object.fromEntries(Object.entries(alternatives).map(([name, one]) => [name, alternativeJson(one)])) }),
})

export const datesJson = ({ raw, latest, announced, reminders }: Deadline, steps: readonly Step[]) => ({
  result: { raw, shifted: latest, latest, ...(announced === undefined ? {} : { announced }), reminders },
  steps: steps.map(stepJson),
})
