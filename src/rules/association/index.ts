import { documentRules } from "./document/index.ts"

/** Every rule of association law on a statute, in the order of the catalogue. */
export const associationRules = [...documentRules]
