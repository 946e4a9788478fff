import { assemblyRules } from "./assembly/index.ts"
import { boardRules } from "./board/index.ts"
import { documentRules } from "./document/index.ts"

/** Every rule of association law on a statute, in the order of the catalogue. */
export const associationRules = [...documentRules, ...boardRules, ...assemblyRules]
