import { law, secondary } from "../../kit/index.ts"
import { anApplication } from "./applications.ts"
import { paperRule } from "./facts.ts"

/** §§ 77, 129 BGB: signatures are publicly certified, by a notary on paper, electronically or by video. */
export const d11 = paperRule({
  id: "D-11",
  severity: "A",
  sources: [
    law("bgb", "77", "§ 77 BGB"),
    law("bgb", "129", "§ 129 BGB"),
    law("beurkg", "40", "§§ 40, 40a BeurkG"),
    secondary("OLG Zweibrücken, 3 W 57/13"),
  ],
  needs: ["application"],
  check: ({ application: { certification } }) =>
    certification === "town-hall" || certification === "none" ? { verdict: "unmet", because: certification } : { verdict: "met" },
  examples: [
    { name: "at the notary's", facts: { application: anApplication() }, expect: "met" },
    { name: "by video", facts: { application: anApplication({ certification: "notary-video" }) }, expect: "met" },
    {
      name: "at the town hall",
      facts: { application: anApplication({ certification: "town-hall" }) },
      expect: "unmet",
      because: "town-hall",
    },
    { name: "not certified", facts: { application: anApplication({ certification: "none" }) }, expect: "unmet", because: "none" },
    { name: "not entered yet", facts: {}, expect: "unclear" },
  ],
})
