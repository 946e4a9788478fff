import type { StatuteRule } from "../statutes/index.ts"

/** Every rule of tax law on a statute. */
export const nonprofitRules: readonly StatuteRule[] = []
