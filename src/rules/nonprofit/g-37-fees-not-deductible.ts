import { secondary } from "../kit/index.ts"
import { inapplicable, statuteRule, unclear } from "../statutes/index.ts"
import { officialPurposes, purposeByNumber, purposePhrase } from "./catalogue.ts"
import { statedPurposes } from "./passages.ts"
import { ao } from "./sources.ts"

/** § 10b Abs. 1 Satz 8 EStG: for sport, local heritage and customs only donations count, not members' fees. */
export const g37 = statuteRule({
  id: "G-37",
  severity: "info",
  applies: "charitable",
  sources: [secondary("§ 10b Abs. 1 Satz 8 EStG"), ao("52", "Abs. 2 Satz 1 Nr. 21-23")],
  topic: "purpose",
  check: (reading) => {
    for (const sentence of statedPurposes(reading)) {
      const found = officialPurposes(sentence.text)
        .flatMap((number) => purposeByNumber(number) ?? [])
        .find(({ feesDeductible }) => !feesDeductible)
      if (found !== undefined) return unclear(sentence, undefined, { purpose: purposePhrase(found) })
    }
    return inapplicable
  },
  examples: [
    { name: "sport", text: "§ 2 Zweck\nZweck des Vereins ist die Förderung des Sports.", expect: "unclear" },
    { name: "religion", text: "§ 2 Zweck\nZweck des Vereins ist die Förderung der Religion.", expect: "inapplicable" },
  ],
})
