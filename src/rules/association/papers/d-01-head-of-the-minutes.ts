import { law, secondary } from "../../kit/index.ts"
import { paperRule } from "./facts.ts"

/** § 59 Abs. 2 BGB: minutes that show when, where and by whom the board was appointed. */
export const d01 = paperRule({
  id: "D-01",
  severity: "B",
  sources: [law("bgb", "59", "§ 59 Abs. 2 BGB"), secondary("Notar-Merkblatt mayer-schmelter")],
  needs: ["meetingPlace", "meetingOn", "chair", "minuteTaker", "presentCount"],
  check: (facts) => {
    const parts: readonly (readonly [string, unknown])[] = [
      ["place", facts.meetingPlace],
      ["day", facts.meetingOn],
      ["chair", facts.chair],
      ["minute-taker", facts.minuteTaker],
      ["present", facts.presentCount],
      ["time", facts.meetingBeganAt],
    ]
    const missing = parts.find(([, value]) => value === null)
    return missing === undefined ? { verdict: "met" } : { verdict: "unmet", because: missing[0] }
  },
  examples: [
    {
      name: "everything stands there",
      facts: {
        meetingPlace: "Musterstadt",
        meetingOn: "2026-03-14",
        meetingBeganAt: "18:30",
        chair: "a",
        minuteTaker: "b",
        presentCount: 9,
      },
      expect: "met",
    },
    ...(["place", "day", "chair", "minute-taker", "present", "time"] as const).map((because) => ({
      name: `without ${because}`,
      facts: {
        meetingPlace: because === "place" ? null : "Musterstadt",
        meetingOn: because === "day" ? null : "2026-03-14",
        meetingBeganAt: because === "time" ? null : "18:30",
        chair: because === "chair" ? null : "a",
        minuteTaker: because === "minute-taker" ? null : "b",
        presentCount: because === "present" ? null : 9,
      },
      expect: "unmet" as const,
      because,
    })),
    { name: "not entered yet", facts: { meetingPlace: "Musterstadt" }, expect: "unclear" },
  ],
})
