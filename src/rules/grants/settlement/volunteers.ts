import type { CapBase, GrantFacts } from "../facts.ts"
import { atLeastZero, least, shareOf } from "../integers.ts"
import { shareGrant } from "../provisions/fin-021-share.ts"
import { shareBase } from "../provisions/fin-026-base.ts"
import { repayment } from "../provisions/fin-030-repayment.ts"
import { withinCash } from "../provisions/fin-034-cash-limit.ts"
import { volunteerValue } from "../provisions/fin-043-volunteer-rate.ts"
import { volunteerCap } from "../provisions/fin-044-volunteer-cap.ts"
import type { Step } from "../steps.ts"
import { type Settled, incomplete, settled, unreadable } from "./outcome.ts"

type Needed = GrantFacts & { readonly quoteBp: bigint; readonly cashCents: bigint }
type Reading = { volunteer: bigint; total: bigint; uncapped: bigint; grant: bigint; ownCash: bigint; steps: readonly Step[] }

const reading = (facts: Needed, worth: bigint, base: "INCL" | "CASH"): Reading => {
  const { cashCents, volunteerCapBp, volunteerCapBase } = facts
  const cap = volunteerCapBp === undefined ? undefined : volunteerCap(volunteerCapBp, cashCents, base, volunteerCapBase === base)
  const volunteer = cap === undefined ? worth : least(worth, cap.value)
  const others = (facts.thirdPartyCents ?? 0n) + (facts.publicOtherCents ?? 0n)
  const total = cashCents + volunteer
  const shared = shareBase(total, facts.thirdPartyCents ?? 0n)
  const share = shareGrant(facts.quoteBp, shared.value, facts.capCents)
  const grant = withinCash(share.value, cashCents, others)
  return {
    volunteer,
    total,
    uncapped: shareOf(facts.quoteBp, shared.value),
    grant: grant.value,
    ownCash: atLeastZero(cashCents - others - grant.value),
    steps: [...(cap === undefined ? [] : [cap]), shared, share, grant],
  }
}

const lower = (incl: Reading, cash: Reading, base: CapBase | undefined): Reading => {
  if (base === "INCL") return incl
  return base === "CASH" || cash.grant < incl.grant || cash.volunteer < incl.volunteer ? cash : incl
}

const baseIsOpen = ({ volunteerCapBp, volunteerCapBase }: GrantFacts) =>
  volunteerCapBp !== undefined && volunteerCapBase !== "INCL" && volunteerCapBase !== "CASH"

/** Anteilfinanzierung with volunteer hours as expenditure; both bases of the cap, the lower one used until it is known. */
export const volunteers = (facts: GrantFacts): Settled => {
  const { quoteBp, cashCents, hours, rateCentsPerHour, volunteerCapBase } = facts
  if (quoteBp === undefined) return incomplete("quoteBp")
  if (cashCents === undefined) return incomplete("cashCents")
  if (hours === undefined || rateCentsPerHour === undefined) return incomplete("hours", "rateCentsPerHour")
  const worth = volunteerValue(hours, rateCentsPerHour)
  if (worth === undefined) return unreadable("hours")
  const needed = { ...facts, quoteBp, cashCents }
  const incl = reading(needed, worth.value, "INCL")
  const cash = reading(needed, worth.value, "CASH")
  const { steps, ...chosen } = lower(incl, cash, volunteerCapBase)
  const open = baseIsOpen(facts)
  const repay = facts.paidCents === undefined ? [] : [repayment(facts.paidCents, chosen.grant)]
  return settled(
    {
      ...chosen,
      ...(repay[0] === undefined ? {} : { repay: repay[0].value }),
      volunteerInclBase: incl.volunteer,
      totalInclBase: incl.total,
      grantInclBase: incl.grant,
      ownCashInclBase: incl.ownCash,
      volunteerCashBase: cash.volunteer,
      totalCashBase: cash.total,
      grantCashBase: cash.grant,
      ownCashCashBase: cash.ownCash,
    },
    [worth, ...(open ? [...incl.steps, ...cash.steps] : steps), ...repay],
  )
}
