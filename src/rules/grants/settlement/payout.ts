import type { GrantFacts } from "../facts.ts"
import { atLeastZero, least } from "../integers.ts"
import { deficitOf } from "../provisions/fin-022-deficit.ts"
import { finalPayout, repayment } from "../provisions/fin-030-repayment.ts"
import { inProportion } from "../provisions/fin-030-several-funders.ts"
import { payoutRequest } from "../provisions/fin-061-two-months-need.ts"
import { partOfPayments } from "../provisions/fin-063-pro-rata.ts"
import { type Settled, incomplete, settled } from "./outcome.ts"

/** Mittelanforderung with a share: the grant's part of the next two months, less what lies unused. */
export const shareRequest = (facts: GrantFacts): Settled => {
  const { quoteBp, spentCents, next2MonthsCents, receivedCents, capCents } = facts
  if (quoteBp === undefined) return incomplete("quoteBp")
  if (spentCents === undefined || next2MonthsCents === undefined || receivedCents === undefined)
    return incomplete("spentCents", "next2MonthsCents", "receivedCents")
  const entitled = partOfPayments(quoteBp, spentCents)
  const need = partOfPayments(quoteBp, next2MonthsCents)
  const unused = atLeastZero(receivedCents - entitled.value)
  const left = capCents === undefined ? undefined : atLeastZero(capCents - receivedCents)
  const request = payoutRequest(need.value, unused, left)
  return settled(
    {
      entitled: entitled.value,
      unused,
      need: need.value,
      request: request.value,
      // Own money that went ahead of the grant; whether it may be asked for is for the notice to say.
      advanced: atLeastZero(entitled.value - receivedCents),
    },
    [entitled, need, request],
  )
}

/** Mittelanforderung with a deficit: own and other funds first, then the deficit funders in proportion of what they approved. */
export const deficitRequest = (facts: GrantFacts): Settled => {
  const { capCents, otherDeficitFunderCents = 0n, ownCents = 0n, thirdPartyReceivedCents = 0n, next2MonthsCents } = facts
  if (capCents === undefined) return incomplete("capCents")
  if (next2MonthsCents === undefined) return incomplete("next2MonthsCents")
  const gap = deficitOf({
    eligibleCents: next2MonthsCents,
    thirdPartyCents: thirdPartyReceivedCents,
    publicOtherCents: 0n,
    ownFundsCents: ownCents,
  })
  const payable = least(gap.value, capCents + otherDeficitFunderCents)
  const parts = inProportion(payable, { land: capCents, stadt: otherDeficitFunderCents })
  const [land, stadt] = [parts.value.get("land") ?? 0n, parts.value.get("stadt") ?? 0n]
  const left = facts.receivedCents === undefined ? capCents : atLeastZero(capCents - facts.receivedCents)
  const request = payoutRequest(land, 0n, left)
  return settled({ deficit: gap.value, land: request.value, stadt }, [
    gap,
    { ...parts, value: `land ${land}, stadt ${stadt}` },
    request,
  ])
}

/** Last payment once the grant is known: pay out the rest, or expect a claim. */
export const finalPayment = (facts: GrantFacts): Settled => {
  const { approvedCents, paidCents, correctGrantCents } = facts
  if (approvedCents === undefined || paidCents === undefined || correctGrantCents === undefined)
    return incomplete("approvedCents", "paidCents", "correctGrantCents")
  const payout = finalPayout(correctGrantCents, approvedCents, paidCents)
  const repay = repayment(paidCents, correctGrantCents)
  return settled({ payout: payout.value, repay: repay.value }, [payout, repay])
}
