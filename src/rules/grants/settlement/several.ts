import type { Amounts, GrantFacts } from "../facts.ts"
import { atLeastZero, least, sum } from "../integers.ts"
import { deficitOf } from "../provisions/fin-022-deficit.ts"
import { inProportion } from "../provisions/fin-030-several-funders.ts"
import { repayment } from "../provisions/fin-030-repayment.ts"
import { shareBase } from "../provisions/fin-026-base.ts"
import type { Step } from "../steps.ts"
import { type Costs, costsOf } from "./costs.ts"
import { incomeOf } from "./deficit.ts"
import { type Settled, incomplete, settled, unreadable } from "./outcome.ts"

const OWN = "own"
const capital = (name: string) => name.charAt(0).toUpperCase() + name.slice(1)
type Shared = { grants: ReadonlyMap<string, bigint>; steps: readonly Step[] }

/** Shares of the plan: what is saved, and new income, lowers every part in its proportion; nobody pays more than was approved. */
const byShare = (facts: GrantFacts, costs: Costs, funders: Amounts): Shared => {
  const approved = sum(Object.values(funders))
  const own = facts.planOwnCents ?? atLeastZero((facts.planTotalCents ?? approved) - approved)
  const { thirdPartyCents, publicOtherCents, steps } = incomeOf({ ...facts, planOwnCents: undefined })
  const base = shareBase(costs.eligible, thirdPartyCents + publicOtherCents)
  const parts = inProportion(least(base.value, approved + own), { ...funders, [OWN]: own })
  return {
    grants: parts.value,
    steps: [...steps, base, { ...parts, value: [...parts.value].map(([name, cents]) => `${name} ${cents}`).join(", ") }],
  }
}

/** Deficit funders: own and other funds first, then all of them in proportion. */
const byDeficit = (facts: GrantFacts, costs: Costs, funders: Amounts): Shared => {
  const { steps, ...income } = incomeOf(facts)
  const gap = deficitOf({ eligibleCents: costs.eligible, ...income })
  const parts = inProportion(least(gap.value, sum(Object.values(funders))), funders)
  return {
    grants: parts.value,
    steps: [...steps, gap, { ...parts, value: [...parts.value].map(([name, cents]) => `${name} ${cents}`).join(", ") }],
  }
}

/** Several public funders of one project; figures by the funders' names, `repayLand` for "land". */
export const several = (facts: GrantFacts): Settled => {
  const { funders = {}, paid } = facts
  const costs = costsOf(facts)
  if (costs === undefined) return incomplete("eligibleActualCents")
  if (OWN in funders || Object.keys(funders).some((name) => !/^[\p{L}][\p{L}\d_-]*$/u.test(name))) return unreadable("funders")
  const { grants, steps } = facts.type === "FEHLBEDARF" ? byDeficit(facts, costs, funders) : byShare(facts, costs, funders)
  const names = Object.keys(funders)
  const granted = (name: string) => grants.get(name) ?? 0n
  const income = incomeOf(facts)
  const back = names.flatMap((name) => {
    const received = typeof paid === "object" ? paid[name] : undefined
    return received === undefined ? [] : [{ name, step: repayment(received, granted(name)) }]
  })
  return settled(
    {
      ...Object.fromEntries(names.map((name) => [name, granted(name)])),
      own: atLeastZero(costs.spent - income.thirdPartyCents - income.publicOtherCents - sum(names.map(granted))),
      ...Object.fromEntries(back.map(({ name, step }) => [`repay${capital(name)}`, step.value])),
      ...costs.figures,
    },
    [...costs.steps, ...steps, ...back.map(({ step }) => step)],
  )
}
