import type { StatuteRule } from "../statutes/index.ts"
import { assemblyRules } from "./assembly/index.ts"
import { basicsRules } from "./basics/index.ts"
import { boardRules } from "./board/index.ts"
import { documentRules } from "./document/index.ts"
import { membersRules } from "./members/index.ts"
import { migrantsRules } from "./migrants/index.ts"
import { orderRules } from "./order/index.ts"

export { type FoundingFacts, papersRules } from "./papers/index.ts"

/** Every rule of association law on a statute, in the order of the catalogue. */
export const associationRules: readonly StatuteRule[] = [
  ...documentRules,
  ...basicsRules,
  ...membersRules,
  ...boardRules,
  ...assemblyRules,
  ...orderRules,
  ...migrantsRules,
]
