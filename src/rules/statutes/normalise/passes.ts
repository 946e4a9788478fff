import { type Mapped, type Replacement, rewrite } from "./mapped.ts"

/** One step of cleaning: every match of a global pattern becomes something else. */
export type Pass = readonly [pattern: RegExp, replacement: Replacement]

/** Runs the steps in order. */
export const runPasses = (source: Mapped, passes: readonly Pass[]): Mapped =>
  passes.reduce((text, [pattern, replacement]) => rewrite(text, pattern, replacement), source)
