import { type FactOutcome, euros, secondary, TRAINER_ALLOWANCE, valueOn, VOLUNTEER_ALLOWANCE } from "../../kit/index.ts"
import { KEPT, NOT_YOURS, toDo } from "./due.ts"
import { dutyRule } from "./facts.ts"

const compared = (volunteerSumCents: number, trainerSumCents: number, today: string): FactOutcome => {
  const [volunteers, trainers] = [valueOn(VOLUNTEER_ALLOWANCE, today), valueOn(TRAINER_ALLOWANCE, today)]
  if (volunteers === undefined || trainers === undefined) return { verdict: "unclear" }
  if (volunteerSumCents > volunteers.valueCents) return toDo("volunteer", { limit: euros(volunteers.valueCents) })
  return trainerSumCents > trainers.valueCents ? toDo("trainer", { limit: euros(trainers.valueCents) }) : KEPT
}

/** § 3 Nr. 26 and 26a EStG: how much a year is free of tax for trainers and volunteers. */
export const f12 = dutyRule({
  id: "F-12",
  severity: "duty",
  sources: [secondary("§ 3 Nr. 26 und 26a EStG (StÄndG 2025)")],
  needs: ["charitable", "paysLumpSums", "today"],
  check: ({ charitable, paysLumpSums, today, volunteerSumCents, trainerSumCents }) => {
    if (!charitable || !paysLumpSums) return NOT_YOURS
    if (volunteerSumCents === undefined && trainerSumCents === undefined) return { verdict: "unclear" }
    return compared(volunteerSumCents ?? 0, trainerSumCents ?? 0, today)
  },
  examples: [
    {
      name: "within",
      facts: { charitable: true, paysLumpSums: true, today: "2026-05-01", volunteerSumCents: 96_000 },
      expect: "met",
    },
    {
      name: "the same sum a year earlier",
      facts: { charitable: true, paysLumpSums: true, today: "2025-05-01", volunteerSumCents: 96_000 },
      expect: "unmet",
      because: "volunteer",
    },
    {
      name: "too much for a trainer",
      facts: { charitable: true, paysLumpSums: true, today: "2026-05-01", trainerSumCents: 340_000 },
      expect: "unmet",
      because: "trainer",
    },
    { name: "pays none", facts: { charitable: true, paysLumpSums: false, today: "2026-05-01" }, expect: "inapplicable" },
    { name: "not known", facts: { charitable: true, paysLumpSums: true, today: "2026-05-01" }, expect: "unclear" },
  ],
})
