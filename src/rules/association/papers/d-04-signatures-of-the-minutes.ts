import { law, secondary } from "../../kit/index.ts"
import { paperRule } from "./facts.ts"

/** § 58 Nr. 4 BGB: the minutes are signed by those whom the statutes name. */
export const d04 = paperRule({
  id: "D-04",
  severity: "B",
  sources: [law("bgb", "58", "§ 58 Nr. 4 BGB"), secondary("sns-anwaelte.de")],
  needs: ["minutesSigners", "minutesSignedBy"],
  check: ({ minutesSigners, minutesSignedBy }) => {
    const missing = minutesSigners.find((role) => !minutesSignedBy.includes(role))
    return missing === undefined ? { verdict: "met" } : { verdict: "unmet", values: { role: missing } }
  },
  examples: [
    {
      name: "both signed",
      facts: {
        minutesSigners: ["Versammlungsleitung", "Protokollführung"],
        minutesSignedBy: ["Protokollführung", "Versammlungsleitung"],
      },
      expect: "met",
    },
    {
      name: "one is missing",
      facts: { minutesSigners: ["Versammlungsleitung", "Protokollführung"], minutesSignedBy: ["Protokollführung"] },
      expect: "unmet",
    },
    { name: "not entered yet", facts: { minutesSigners: ["Protokollführung"] }, expect: "unclear" },
  ],
})
