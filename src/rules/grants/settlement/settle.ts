import type { FinancingKind, GrantFacts } from "../facts.ts"
import { useClock } from "./clock.ts"
import { deficit, full } from "./deficit.ts"
import { fixed, units } from "./fixed.ts"
import { interest } from "./interest.ts"
import { type Settled, incomplete } from "./outcome.ts"
import { deficitRequest, finalPayment, shareRequest } from "./payout.ts"
import { plan } from "./plan.ts"
import { several } from "./several.ts"
import { share } from "./share.ts"
import { invoice, item, price, publicMoney, reserve } from "./single.ts"
import { volunteers } from "./volunteers.ts"

type Question = readonly [asks: (facts: GrantFacts) => boolean, answer: (facts: GrantFacts) => Settled]

const kinds: Readonly<Record<FinancingKind, (facts: GrantFacts) => Settled>> = {
  ANTEIL: share,
  FEHLBEDARF: deficit,
  FESTBETRAG: fixed,
  FESTBETRAG_EINHEIT: units,
  VOLL: full,
}

const hasCosts = ({ eligibleActualCents, totalActualCents, actualItems }: GrantFacts) =>
  eligibleActualCents !== undefined || totalActualCents !== undefined || actualItems !== undefined

/** The first question whose facts are there is the one that is answered. */
const questions: readonly Question[] = [
  [({ correctGrantCents }) => correctGrantCents !== undefined, finalPayment],
  [({ next2MonthsCents, type }) => next2MonthsCents !== undefined && type === "FEHLBEDARF", deficitRequest],
  [({ next2MonthsCents }) => next2MonthsCents !== undefined, shareRequest],
  [({ payouts }) => payouts !== undefined, useClock],
  [({ funders }) => funders !== undefined, several],
  [({ cashCents, type }) => cashCents !== undefined && type === "ANTEIL", volunteers],
  [(facts) => facts.type === "ANTEIL" && !hasCosts(facts) && facts.planTotalCents !== undefined, plan],
  [({ invoiceCents }) => invoiceCents !== undefined, invoice],
  [({ grossCents }) => grossCents !== undefined, price],
  [({ annualGrantCents }) => annualGrantCents !== undefined, reserve],
  [({ publicGrantsCents }) => publicGrantsCents !== undefined, publicMoney],
  [({ amountCents }) => amountCents !== undefined, interest],
  [({ planCents }) => planCents !== undefined, item],
]

/**
 * The figures of a grant with their derivation, or why there are none. Pure: today's date is a fact of the case, and versions of
 * rules come from the award notice. Figures under the names of the worked cases; amounts in cents.
 */
export const settle = (facts: GrantFacts): Settled => {
  const [, answer] = questions.find(([asks]) => asks(facts)) ?? []
  if (answer !== undefined) return answer(facts)
  return facts.type === undefined ? incomplete("type") : kinds[facts.type](facts)
}

/** The same case with some facts changed; neither case is touched. */
export const whatIf = (facts: GrantFacts, changes: GrantFacts): Settled => settle({ ...facts, ...changes })
