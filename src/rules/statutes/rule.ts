import type { Severity, Source, Verdict } from "../kit/index.ts"
import type { Mode, Reading, Sentence, Span } from "./reading.ts"
import type { Topic } from "./topics.ts"

/** What a rule says about a text. `because` picks the message ("R-06.unmet.street"); `values` fills it. */
export type Outcome = {
  verdict: Verdict
  /** The passages it is about, first the one to quote. Empty where something is missing. */
  at: readonly Span[]
  because?: string
  values?: Readonly<Record<string, string>>
}

export type Example = {
  name: string
  /** Our own wording, as short as it can be: one or two §§. */
  text: string
  mode?: Mode
  expect: Verdict
  because?: string
}

/** One provision. `applies` is decided before `check` runs, which therefore never asks for it. */
export type StatuteRule = {
  /** The stable name from the catalogue: T-03, R-36, G-15, M-01. */
  id: string
  severity: Severity
  applies: "all" | "founding" | "charitable" | "not-charitable"
  /** First the provision itself, then decisions and commentaries. */
  sources: readonly [Source, ...Source[]]
  /** Where a missing clause belongs; the report points there. */
  topic: Topic
  check: (reading: Reading) => Outcome
  /** Where the defect has a usual cure: German wording with the text's own terms (its board's name, its body's name). */
  proposal?: (reading: Reading, outcome: Outcome) => string
  /** At least one each of met, unmet (or unclear where the rule can only ask) and inapplicable, where that can happen. */
  examples: readonly Example[]
}

export const statuteRule = (rule: StatuteRule): StatuteRule => rule

export const met = (at?: Span | readonly Span[]): Outcome => ({ verdict: "met", at: spans(at) })
export const unmet = (at?: Span | readonly Span[], because?: string, values?: Outcome["values"]): Outcome =>
  outcome("unmet", at, because, values)
export const unclear = (at?: Span | readonly Span[], because?: string, values?: Outcome["values"]): Outcome =>
  outcome("unclear", at, because, values)
export const inapplicable: Outcome = { verdict: "inapplicable", at: [] }

const outcome = (
  verdict: Verdict,
  at: Span | readonly Span[] | undefined,
  because?: string,
  values?: Outcome["values"],
): Outcome => ({
  verdict,
  at: spans(at),
  ...(because === undefined ? {} : { because }),
  ...(values === undefined ? {} : { values }),
})
const spans = (at: Span | readonly Span[] | undefined): readonly Span[] => (at === undefined ? [] : "start" in at ? [at] : at)

/** The first sentence that a pattern fits. */
export const firstWith = (sentences: readonly Sentence[], pattern: RegExp): Sentence | undefined =>
  sentences.find(({ text }) => pattern.test(text))
export const allWith = (sentences: readonly Sentence[], pattern: RegExp): readonly Sentence[] =>
  sentences.filter(({ text }) => pattern.test(text))
