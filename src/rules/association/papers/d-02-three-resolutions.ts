import { law, secondary } from "../../kit/index.ts"
import { paperRule, type Resolution, type Votes } from "./facts.ts"

const ORDER: readonly Resolution[] = ["founding", "statutes", "registration"]
const cast = ({ yes, no, abstain }: Votes): number => yes + no + abstain
const votes = (yes: number, no = 0, abstain = 0): Votes => ({ yes, no, abstain })

/** §§ 21, 57, 59 BGB: the meeting resolves to found, adopts the statutes, and wants the registration. */
export const d02 = paperRule({
  id: "D-02",
  severity: "B",
  sources: [
    law("bgb", "59", "§ 59 Abs. 2 BGB"),
    law("bgb", "57", "§ 57 Abs. 1 BGB"),
    secondary("Notar-Merkblatt mayer-schmelter"),
  ],
  needs: ["resolutions"],
  check: ({ resolutions, presentCount }) => {
    const missing = ORDER.find((name) => resolutions[name] === null)
    if (missing !== undefined) return { verdict: "unmet", because: missing }
    const results = ORDER.flatMap((name) => resolutions[name] ?? [])
    if (results.some((result) => result.yes <= result.no)) return { verdict: "unmet", because: "lost" }
    const most = Math.max(...results.map(cast))
    if (typeof presentCount === "number" && most > presentCount)
      return { verdict: "unmet", because: "count", values: { votes: String(most), present: String(presentCount) } }
    return { verdict: "met" }
  },
  examples: [
    {
      name: "three resolutions",
      facts: { resolutions: { founding: votes(9), statutes: votes(8, 0, 1), registration: votes(9) }, presentCount: 9 },
      expect: "met",
    },
    {
      name: "no resolution to found",
      facts: { resolutions: { founding: null, statutes: votes(9), registration: votes(9) } },
      expect: "unmet",
      because: "founding",
    },
    {
      name: "no resolution on the statutes",
      facts: { resolutions: { founding: votes(9), statutes: null, registration: votes(9) } },
      expect: "unmet",
      because: "statutes",
    },
    {
      name: "no resolution on the registration",
      facts: { resolutions: { founding: votes(9), statutes: votes(9), registration: null } },
      expect: "unmet",
      because: "registration",
    },
    {
      name: "voted down",
      facts: { resolutions: { founding: votes(9), statutes: votes(3, 6), registration: votes(9) } },
      expect: "unmet",
      because: "lost",
    },
    {
      name: "more votes than people",
      facts: { resolutions: { founding: votes(9), statutes: votes(10), registration: votes(9) }, presentCount: 9 },
      expect: "unmet",
      because: "count",
    },
    { name: "not entered yet", facts: {}, expect: "unclear" },
  ],
})
