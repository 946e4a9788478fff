import { euros, secondary, SMALL_TRADER_LAST_YEAR, SMALL_TRADER_THIS_YEAR, valueOn } from "../../kit/index.ts"
import { KEPT, NOT_YOURS, toDo } from "./due.ts"
import { dutyRule } from "./facts.ts"

/** § 19 UStG: small traders below the limits of last year and this year charge no Umsatzsteuer. */
export const f09 = dutyRule({
  id: "F-09",
  severity: "duty",
  sources: [secondary("§ 19 Abs. 1 UStG")],
  needs: ["sells", "today"],
  check: ({ sells, today, turnoverLastYearCents, turnoverThisYearCents }) => {
    if (!sells) return NOT_YOURS
    const [last, running] = [valueOn(SMALL_TRADER_LAST_YEAR, today), valueOn(SMALL_TRADER_THIS_YEAR, today)]
    if (turnoverLastYearCents === undefined || turnoverThisYearCents === undefined) return { verdict: "unclear" }
    if (last === undefined || running === undefined) return { verdict: "unclear" }
    if (turnoverLastYearCents > last.valueCents) return toDo("last", { limit: euros(last.valueCents) })
    return turnoverThisYearCents > running.valueCents ? toDo("running", { limit: euros(running.valueCents) }) : KEPT
  },
  examples: [
    {
      name: "small",
      facts: { sells: true, today: "2027-05-01", turnoverLastYearCents: 900_000, turnoverThisYearCents: 1_200_000 },
      expect: "met",
    },
    {
      name: "too much last year",
      facts: { sells: true, today: "2027-05-01", turnoverLastYearCents: 2_600_000, turnoverThisYearCents: 0 },
      expect: "unmet",
      because: "last",
    },
    {
      name: "too much this year",
      facts: { sells: true, today: "2027-05-01", turnoverLastYearCents: 900_000, turnoverThisYearCents: 10_100_000 },
      expect: "unmet",
      because: "running",
    },
    { name: "sells nothing", facts: { sells: false, today: "2027-05-01" }, expect: "inapplicable" },
    { name: "not known", facts: { sells: true, today: "2027-05-01" }, expect: "unclear" },
  ],
})
