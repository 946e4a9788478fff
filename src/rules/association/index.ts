import type { StatuteRule } from "../statutes/index.ts"
import { assemblyRules } from "./assembly/index.ts"
import { boardRules } from "./board/index.ts"

/** Every rule of the Civil Code on a statute, folder by folder. */
export const associationRules: readonly StatuteRule[] = [...boardRules, ...assemblyRules]
