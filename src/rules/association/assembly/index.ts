import type { StatuteRule } from "../../statutes/index.ts"
import de from "./locales/de.json" with { type: "json" }
import en from "./locales/en.json" with { type: "json" }
import { r59 } from "./r-59-amendment-majority.ts"
import { r60 } from "./r-60-purpose-change.ts"
import { r61 } from "./r-61-dissolution-majority.ts"
import { r62 } from "./r-62-minutes.ts"
import { r63 } from "./r-63-online-meeting.ts"
import { r64 } from "./r-64-circular-resolution.ts"
import { r65 } from "./r-65-election-procedure.ts"
import { r66 } from "./r-66-delegates.ts"

/** The members' meeting (R-50 to R-66), sorted by id. */
export const assemblyRules: readonly StatuteRule[] = [r59, r60, r61, r62, r63, r64, r65, r66]

/** What the rules of this folder say, by language. */
export const assemblyTexts = { de, en }
