import type { GrantFacts } from "../facts.ts"
import { atLeastZero, decimal } from "../integers.ts"
import { shareGrant } from "../provisions/fin-021-share.ts"
import { plannedHoursLimit } from "../provisions/fin-048-planned-hours.ts"
import { type Settled, incomplete, settled } from "./outcome.ts"

/** A plan before the application: grant, own share, and how much of it hours may carry. */
export const plan = (facts: GrantFacts): Settled => {
  const { quoteBp, planTotalCents, capCents, volunteerCapBp, rateCentsPerHour, volunteerCapBase } = facts
  if (quoteBp === undefined) return incomplete("quoteBp")
  if (planTotalCents === undefined) return incomplete("planTotalCents")
  const grant = shareGrant(quoteBp, atLeastZero(planTotalCents - (facts.thirdPartyCents ?? 0n)), capCents)
  const own = atLeastZero(planTotalCents - (facts.thirdPartyCents ?? 0n) - (facts.publicOtherCents ?? 0n) - grant.value)
  if (volunteerCapBp === undefined) return settled({ grant: grant.value, own }, [grant])
  const limit = plannedHoursLimit(planTotalCents, volunteerCapBp, volunteerCapBase)
  return settled(
    {
      grant: grant.value,
      own,
      volMax: limit.value,
      minCashOwn: atLeastZero(own - limit.value),
      ...(rateCentsPerHour === undefined || rateCentsPerHour === 0n
        ? {}
        : { [`hoursAt${decimal(rateCentsPerHour, 100n, 2)}`]: decimal(limit.value, rateCentsPerHour, 2) }),
    },
    [grant, limit],
  )
}
