import { recalled } from "../../kit/index.ts"
import { NOT_YOURS, toDo } from "./due.ts"
import { dutyRule } from "./facts.ts"

/** § 72a SGB VIII: extended certificates of good conduct, by agreement with the youth office. */
export const f14 = dutyRule({
  id: "F-14",
  severity: "duty",
  sources: [recalled("§ 72a SGB VIII")],
  needs: ["worksWithChildren"],
  check: ({ worksWithChildren }) => (worksWithChildren ? toDo() : NOT_YOURS),
  examples: [
    { name: "works with children", facts: { worksWithChildren: true }, expect: "unmet" },
    { name: "adults only", facts: { worksWithChildren: false }, expect: "inapplicable" },
    { name: "not known", facts: {}, expect: "unclear" },
  ],
})
