import { atLeastZero, least } from "../integers.ts"
import { shareGrant } from "../provisions/fin-021-share.ts"
import { donationSurplus } from "../provisions/fin-027-donations.ts"
import type { ShareGrant, ShareTerms } from "./share-grant.ts"

/**
 * Donations beyond the own share under the rule of 2025. Three readings: the surplus stays outside (A), lowers the base (B), or
 * lowers the grant in full (C). Undefined without donations; the lowest is used until the authority has answered.
 */
export const surplusOf = (facts: ShareTerms, eligible: bigint, { grant, base }: ShareGrant) => {
  const donations = facts.donationsCents ?? 0n
  if (donations === 0n) return undefined
  const ownShare = atLeastZero(eligible - (facts.thirdPartyCents ?? 0n) - (facts.publicOtherCents ?? 0n) - grant)
  const surplus = donationSurplus(donations, ownShare)
  if (surplus.value === 0n) return { grant, steps: [surplus], figures: { surplus: 0n } }
  const lower = shareGrant(facts.quoteBp, atLeastZero(base - surplus.value), facts.capCents)
  const grantB = least(grant, lower.value)
  const grantC = atLeastZero(grant - surplus.value)
  return {
    grant: least(grantB, grantC),
    steps: [surplus, lower],
    figures: { surplus: surplus.value, grantA: grant, grantB, grantC },
  }
}
