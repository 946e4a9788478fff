import type { Source } from "../kit/index.ts"

/**
 * settled: the sources we saw agree. hint: from memory only; look it up in the award notice. risk: the authority may object or ask
 * for money. unknown: sources disagree or are silent; both results are shown and the text of the rule asks the authority.
 */
export type Level = "settled" | "hint" | "risk" | "unknown"

/** Cents as bigint unless the name ends otherwise (Bp, Days, Units, Twelfths); text is shown as it is. */
export type Numbers = Readonly<Record<string, bigint | string>>
export type Figure = bigint | string | boolean | readonly Segment[]
/** Rate in percent per year, number of days. */
export type Segment = readonly [rate: string, days: bigint]

/** One line of a derivation: which rule said what, with which numbers. */
export type Step<V = Figure> = {
  rule: string
  /** In the names of `numbers`; basis points are written without their divisor. */
  formula: string
  numbers: Numbers
  value: V
  level: Level
  source: Source
}

export type Provision = { id: string; source: Source }

type Said<V> = { formula: string; numbers: Numbers; value: V; level?: Level | undefined }

/** A provision from memory never says more than a hint. */
const levelOf = ({ source }: Provision, level: Level): Level =>
  source.confidence === "recalled" && level !== "unknown" ? "hint" : level

/** What a provision makes of numbers, ready for the derivation. */
export const step = <V>(provision: Provision, { level = "settled", ...said }: Said<V>): Step<V> => ({
  rule: provision.id,
  ...said,
  level: levelOf(provision, level),
  source: provision.source,
})

/** The figures of a case under the names that scripts rely on, and how they came about. */
export type Derivation = { result: Readonly<Record<string, Figure>>; steps: readonly Step[] }
