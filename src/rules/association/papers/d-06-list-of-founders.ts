import { law } from "../../kit/index.ts"
import { NEEDED, someFounders } from "./founders.ts"
import { paperRule } from "./facts.ts"

/** § 56 BGB: seven members, each with address and signature. */
export const d06 = paperRule({
  id: "D-06",
  severity: "B",
  sources: [law("bgb", "56", "§ 56 BGB"), law("bgb", "59", "§ 59 Abs. 3 BGB")],
  needs: ["founders"],
  check: ({ founders, statutesSignatures }) => {
    if (founders.length < NEEDED) return { verdict: "unmet", because: "count", values: { count: String(founders.length) } }
    if (founders.filter(({ signed }) => signed).length < NEEDED) return { verdict: "unmet", because: "signature" }
    if (founders.some(({ address }) => !address)) return { verdict: "unmet", because: "address" }
    if (statutesSignatures !== undefined && statutesSignatures < NEEDED)
      return { verdict: "unmet", because: "statutes", values: { count: String(statutesSignatures) } }
    return { verdict: "met" }
  },
  examples: [
    { name: "seven", facts: { founders: someFounders(7), statutesSignatures: 7 }, expect: "met" },
    { name: "three", facts: { founders: someFounders(3) }, expect: "unmet", because: "count" },
    {
      name: "one has not signed",
      facts: { founders: someFounders(7, { signed: false }) },
      expect: "unmet",
      because: "signature",
    },
    {
      name: "an address is missing",
      facts: { founders: someFounders(8, { address: false }) },
      expect: "unmet",
      because: "address",
    },
    {
      name: "six under the statutes",
      facts: { founders: someFounders(7), statutesSignatures: 6 },
      expect: "unmet",
      because: "statutes",
    },
    { name: "not entered yet", facts: {}, expect: "unclear" },
  ],
})
