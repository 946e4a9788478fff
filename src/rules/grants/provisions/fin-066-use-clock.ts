import { secondary } from "../../kit/index.ts"
import type { Movement } from "../facts.ts"
import { least, sum } from "../integers.ts"
import { type Provision, step } from "../steps.ts"

const rule: Provision = { id: "FIN-066", source: secondary("VV zu § 44 LHO NRW Nr. 8.6 (RdErl. 20.06.2023)") }

/** A part of a payout and the day on which it was used. */
export type Slice = Movement

/**
 * Lets payments consume payouts, oldest first. A payment before a payout is not its use: such money came from elsewhere, as does what
 * is paid beyond all payouts (`rest`). Payouts come back in order of their days.
 */
export const consume = (payouts: readonly Movement[], payments: readonly Movement[]) => {
  const byDay = (movements: readonly Movement[]) => [...movements].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  const pots = byDay(payouts).map((payout) => ({ payout, left: payout.cents, slices: new Array<Slice>() }))
  let rest = 0n
  for (const { on, cents } of byDay(payments)) {
    let open = cents
    for (const pot of pots) {
      const taken = pot.payout.on <= on ? least(open, pot.left) : 0n
      if (taken > 0n) pot.slices.push({ on, cents: taken })
      pot.left -= taken
      open -= taken
    }
    rest += open
  }
  const used = sum(pots.map(({ payout, left }) => payout.cents - left))
  return {
    value: pots.map(({ payout, slices }) => ({ payout, slices })),
    rest,
    step: step(rule, {
      formula: "fifo(payments, payouts)",
      numbers: { payoutsCents: sum(payouts.map(({ cents }) => cents)), paymentsCents: sum(payments.map(({ cents }) => cents)) },
      value: used,
    }),
  }
}
