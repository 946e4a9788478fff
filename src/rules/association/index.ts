import type { StatuteRule } from "../statutes/index.ts"
import { assemblyRules } from "./assembly/index.ts"
import { migrantsRules } from "./migrants/index.ts"
import { orderRules } from "./order/index.ts"

/** Every rule of the Civil Code on a statute, folder by folder. */
export const associationRules: readonly StatuteRule[] = [...assemblyRules, ...orderRules, ...migrantsRules]
