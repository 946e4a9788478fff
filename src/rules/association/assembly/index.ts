import type { StatuteRule } from "../../statutes/index.ts"
import ar from "./locales/ar.json" with { type: "json" }
import de from "./locales/de.json" with { type: "json" }
import deSimple from "./locales/de-simple.json" with { type: "json" }
import en from "./locales/en.json" with { type: "json" }
import tr from "./locales/tr.json" with { type: "json" }
import uk from "./locales/uk.json" with { type: "json" }
import { r50 } from "./r-50-members-meeting.ts"
import { r51 } from "./r-51-when-to-convene.ts"
import { r52 } from "./r-52-form-of-invitation.ts"
import { r53 } from "./r-53-notice-period.ts"
import { r54 } from "./r-54-agenda.ts"
import { r55 } from "./r-55-who-convenes.ts"
import { r56 } from "./r-56-minority.ts"
import { r57 } from "./r-57-quorum.ts"
import { r58 } from "./r-58-majority-of-votes.ts"
import { r59 } from "./r-59-amendment-majority.ts"
import { r60 } from "./r-60-purpose-change.ts"
import { r61 } from "./r-61-dissolution-majority.ts"
import { r62 } from "./r-62-minutes.ts"
import { r63 } from "./r-63-online-meeting.ts"
import { r64 } from "./r-64-circular-resolution.ts"
import { r65 } from "./r-65-election-procedure.ts"
import { r66 } from "./r-66-delegates.ts"

/** The members' meeting (R-50 to R-66), sorted by id. */
export const assemblyRules: readonly StatuteRule[] = [
  r50,
  r51,
  r52,
  r53,
  r54,
  r55,
  r56,
  r57,
  r58,
  r59,
  r60,
  r61,
  r62,
  r63,
  r64,
  r65,
  r66,
]

/** What the rules of this folder say, by language. */
export const assemblyTexts = { ar, de, "de-simple": deSimple, en, tr, uk }
