import type { StatuteRule } from "../../statutes/index.ts"

/** The document itself: T-03, T-04, T-06. */
export const documentRules: readonly StatuteRule[] = []
