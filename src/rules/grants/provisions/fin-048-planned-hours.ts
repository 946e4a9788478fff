import { secondary } from "../../kit/index.ts"
import type { CapBase } from "../facts.ts"
import { WHOLE_BP, floorOf } from "../integers.ts"
import { type Provision, step } from "../steps.ts"

const rule: Provision = {
  id: "FIN-048",
  source: secondary("engagiert-in-nrw.de, MSO: 20 % Eigenanteil, davon höchstens 15 % Ehrenamt"),
}

/** The most volunteer work that a plan of this total may hold; the total has the hours in it. */
export const plannedHoursLimit = (planTotalCents: bigint, volunteerCapBp: bigint, base: CapBase = "INCL") =>
  step(rule, {
    formula:
      base === "INCL"
        ? "floor(volunteerCapBp × planTotalCents)"
        : "floor(volunteerCapBp × planTotalCents ÷ (1 + volunteerCapBp))",
    numbers: { volunteerCapBp, planTotalCents },
    value: floorOf(volunteerCapBp * planTotalCents, base === "INCL" ? WHOLE_BP : WHOLE_BP + volunteerCapBp),
    level: base === "INCL|CASH" ? "unknown" : "settled",
  })
