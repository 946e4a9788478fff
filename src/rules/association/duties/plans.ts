import type { DutyHolder, Recurrence } from "./facts.ts"

/** Who does it, and how often. */
export const PLANS: Readonly<Record<string, { who: DutyHolder; recurrence: Recurrence }>> = {
  "F-01": { who: "board", recurrence: "once" },
  "F-02": { who: "board", recurrence: "once" },
  "F-03": { who: "board", recurrence: "always" },
  "F-04": { who: "board", recurrence: "always" },
  "F-05": { who: "board", recurrence: "on-change" },
  "F-06": { who: "board", recurrence: "always" },
  "F-07": { who: "board", recurrence: "always" },
  "F-08": { who: "treasurer", recurrence: "yearly" },
  "F-09": { who: "treasurer", recurrence: "yearly" },
  "F-10": { who: "treasurer", recurrence: "yearly" },
  "F-11": { who: "treasurer", recurrence: "yearly" },
  "F-12": { who: "treasurer", recurrence: "yearly" },
  "F-13": { who: "treasurer", recurrence: "always" },
  "F-14": { who: "board", recurrence: "always" },
  "F-15": { who: "treasurer", recurrence: "once" },
  "M-07": { who: "board", recurrence: "on-change" },
  "M-08": { who: "board", recurrence: "on-change" },
}
