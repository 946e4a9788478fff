import type { GrantFacts } from "../facts.ts"
import { least } from "../integers.ts"
import { shareGrant } from "../provisions/fin-021-share.ts"
import { shareBase } from "../provisions/fin-026-base.ts"
import { donationsDeducted } from "../provisions/fin-027-donations.ts"
import { bothSides } from "../provisions/fin-031-both-sides.ts"
import { withinCash } from "../provisions/fin-034-cash-limit.ts"
import type { Step } from "../steps.ts"
import type { DonationRule } from "../versions.ts"

export type ShareTerms = GrantFacts & { readonly quoteBp: bigint }
type Reading = { base: bigint; grant: bigint; steps: readonly Step[] }

/** Under one rule on donations, the grant in both readings of FIN-031; they differ only where costs and income exceed the plan. */
export type ShareGrant = { deducted: bigint; strict: bigint; saldo: bigint; base: bigint; grant: bigint; steps: readonly Step[] }

const reading = (facts: ShareTerms, costs: bigint, deducted: bigint, cash: bigint): Reading => {
  const base = shareBase(costs, (facts.thirdPartyCents ?? 0n) + deducted)
  const share = shareGrant(facts.quoteBp, base.value, facts.capCents)
  const limited = withinCash(share.value, cash, (facts.thirdPartyCents ?? 0n) + (facts.publicOtherCents ?? 0n) + deducted)
  return {
    base: base.value,
    grant: limited.value,
    steps: limited.value === share.value ? [base, share] : [base, share, limited],
  }
}

/** Anteilfinanzierung for eligible costs, all steps included. `known`: whether the rule on donations is the one of the notice. */
export const shareOfCosts = (facts: ShareTerms, eligible: bigint, donationRule: DonationRule, known: boolean): ShareGrant => {
  const donations = facts.donationsCents ?? 0n
  const donated = donationsDeducted(donations, donationRule, known)
  const within = facts.planTotalCents === undefined ? eligible : least(eligible, facts.planTotalCents)
  const strict = reading(facts, within, donated.value, eligible)
  const saldo = reading(facts, eligible, donated.value, eligible)
  const both = bothSides(strict.grant, saldo.grant)
  const differ = strict.grant !== saldo.grant
  return {
    deducted: donated.value,
    strict: strict.grant,
    saldo: saldo.grant,
    base: strict.base,
    grant: both.value,
    steps: [...(donations === 0n ? [] : [donated]), ...strict.steps, ...(differ ? [...saldo.steps, both] : [])],
  }
}
