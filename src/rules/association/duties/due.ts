import type { FactOutcome } from "../../kit/index.ts"

/** Something to do until a day. A day that cannot be reckoned (a typing error in the date) becomes a question. */
export const dueOn = (day: string | undefined, because?: string, values: Readonly<Record<string, string>> = {}): FactOutcome =>
  day === undefined
    ? { verdict: "unclear" }
    : { verdict: "unmet", ...(because === undefined ? {} : { because }), values: { ...values, dueOn: day } }

/** Something to do or to keep in mind without a day. */
export const toDo = (because?: string, values: Readonly<Record<string, string>> = {}): FactOutcome => ({
  verdict: "unmet",
  ...(because === undefined ? {} : { because }),
  values,
})

export const KEPT: FactOutcome = { verdict: "met" }
export const NOT_YOURS: FactOutcome = { verdict: "inapplicable" }
