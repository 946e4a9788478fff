import { basicsRules } from "./basics/index.ts"
import { documentRules } from "./document/index.ts"
import { membersRules } from "./members/index.ts"

/** Every rule of association law on a statute, in the order of the catalogue. */
export const associationRules = [...documentRules, ...basicsRules, ...membersRules]
