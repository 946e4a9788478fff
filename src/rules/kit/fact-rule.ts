import type { Severity, Source, Verdict } from "./rule.ts"

/** What a rule says about facts. `because` picks the message ("D-03.unmet.office"); `values` fills it and never holds personal data. */
export type FactOutcome = { verdict: Verdict; because?: string; values?: Readonly<Record<string, string>> }

export type FactExample<Facts> = {
  name: string
  facts: Partial<Facts>
  expect: Verdict
  because?: string
}

/** A rule that decides on typed facts, not on a text. */
export type FactRule<Facts> = {
  /** The stable name from the catalogue: D-03. */
  id: string
  severity: Severity
  /** First the provision itself, then decisions and commentaries. */
  sources: readonly [Source, ...Source[]]
  /** What must be known before `check` can run; a missing one makes the outcome `unclear`, which is the next question to ask. */
  needs: readonly (keyof Facts)[]
  check: (facts: Partial<Facts>) => FactOutcome
  /** At least one each of met, unmet and inapplicable, where that can happen. */
  examples: readonly FactExample<Facts>[]
}

type Definition<Facts, Need extends keyof Facts> = Omit<FactRule<Facts>, "needs" | "check"> & {
  needs: readonly [Need, ...Need[]]
  /** Runs only when every needed fact is there; the others may be missing. */
  check: (facts: Partial<Facts> & { readonly [Key in Need]-?: Exclude<Facts[Key], undefined> }) => FactOutcome
}

/**
 * Builds a rule on facts: `factRule<FoundingFacts>()({ needs: ["founders"], check: ({ founders }) => … })`. A missing fact gives
 * `unclear` without running `check`.
 */
export const factRule =
  <Facts>() =>
  <Need extends keyof Facts>({ needs, check, ...rest }: Definition<Facts, Need>): FactRule<Facts> => ({
    ...rest,
    needs,
    check: (facts) =>
      needs.every((need) => facts[need] !== undefined) ? check(facts as Parameters<typeof check>[0]) : { verdict: "unclear" },
  })
