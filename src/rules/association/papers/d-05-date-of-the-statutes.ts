import { law } from "../../kit/index.ts"
import { paperRule } from "./facts.ts"

/** § 59 Abs. 3 BGB: the statutes bear the day of their adoption, which is the day of the meeting. */
export const d05 = paperRule({
  id: "D-05",
  severity: "B",
  sources: [law("bgb", "59", "§ 59 Abs. 3 BGB")],
  needs: ["statutesAdoptedOn", "meetingOn"],
  check: ({ statutesAdoptedOn, meetingOn }) => {
    if (statutesAdoptedOn === null) return { verdict: "unmet", because: "missing" }
    if (meetingOn === null) return { verdict: "unclear" }
    return statutesAdoptedOn === meetingOn ? { verdict: "met" } : { verdict: "unmet", because: "different" }
  },
  examples: [
    { name: "the same day", facts: { statutesAdoptedOn: "2026-03-14", meetingOn: "2026-03-14" }, expect: "met" },
    { name: "no day", facts: { statutesAdoptedOn: null, meetingOn: "2026-03-14" }, expect: "unmet", because: "missing" },
    {
      name: "another day",
      facts: { statutesAdoptedOn: "2026-03-15", meetingOn: "2026-03-14" },
      expect: "unmet",
      because: "different",
    },
    { name: "not entered yet", facts: { meetingOn: "2026-03-14" }, expect: "unclear" },
  ],
})
