import { ARTIST_FEES_LIMIT, euros, recalled, secondary, valueOn } from "../../kit/index.ts"
import { yearOf } from "../../kit/index.ts"
import { dueOn, KEPT, NOT_YOURS } from "./due.ts"
import { dutyRule } from "./facts.ts"

const FEW_EVENTS = 3

/** § 24 KSVG: levy on fees to self-employed artists; § 27 KSVG: reported until 31 March of the following year. */
export const f08 = dutyRule({
  id: "F-08",
  severity: "duty",
  sources: [secondary("§ 24 KSVG"), recalled("§ 27 KSVG (Meldung bis 31. März)")],
  needs: ["engagesArtists", "today"],
  check: ({ engagesArtists, today, artistFeesCents, artistEventCount }) => {
    if (!engagesArtists) return NOT_YOURS
    const limit = valueOn(ARTIST_FEES_LIMIT, today)
    if (artistFeesCents === undefined || limit === undefined) return { verdict: "unclear" }
    if (artistFeesCents <= limit.valueCents) return KEPT
    if (artistEventCount !== undefined && artistEventCount <= FEW_EVENTS) return KEPT
    return dueOn(`${yearOf(today) + 1}-03-31`, undefined, { limit: euros(limit.valueCents) })
  },
  examples: [
    {
      name: "much for artists",
      facts: { engagesArtists: true, artistFeesCents: 250_000, artistEventCount: 6, today: "2027-05-01" },
      expect: "unmet",
    },
    { name: "little", facts: { engagesArtists: true, artistFeesCents: 60_000, today: "2027-05-01" }, expect: "met" },
    {
      name: "three events",
      facts: { engagesArtists: true, artistFeesCents: 250_000, artistEventCount: 3, today: "2027-05-01" },
      expect: "met",
    },
    { name: "no artists", facts: { engagesArtists: false, today: "2027-05-01" }, expect: "inapplicable" },
    { name: "not known", facts: { engagesArtists: true, today: "2027-05-01" }, expect: "unclear" },
  ],
})
