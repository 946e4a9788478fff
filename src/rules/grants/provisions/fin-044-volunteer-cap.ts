import { secondary } from "../../kit/index.ts"
import { WHOLE_BP, floorOf } from "../integers.ts"
import { type Provision, step } from "../steps.ts"

const rule: Provision = { id: "FIN-044", source: secondary("Kultur NRW 2005 und MSO (15 %), 2000×1000 (20 %)") }

/**
 * The most that volunteer hours may count, rounded down because a cap is never exceeded. INCL: a share of all expenditure with
 * the hours in it, so x ≤ c × cash ÷ (1 − c); undefined for a cap of 100 %, which then limits nothing. CASH: a share of the cash.
 */
export const volunteerCap = (volunteerCapBp: bigint, cashCents: bigint, base: "INCL" | "CASH", known: boolean) => {
  const numbers = { volunteerCapBp, cashCents }
  const level = known ? "settled" : "unknown"
  if (base === "CASH")
    return step(rule, {
      formula: "floor(volunteerCapBp × cashCents)",
      numbers,
      value: floorOf(volunteerCapBp * cashCents, WHOLE_BP),
      level,
    })
  return volunteerCapBp >= WHOLE_BP
    ? undefined
    : step(rule, {
        formula: "floor(volunteerCapBp × cashCents ÷ (1 − volunteerCapBp))",
        numbers,
        value: floorOf(volunteerCapBp * cashCents, WHOLE_BP - volunteerCapBp),
        level,
      })
}
