import type { StatuteRule } from "../../statutes/rule.ts"
import ar from "./locales/ar.json" with { type: "json" }
import de from "./locales/de.json" with { type: "json" }
import deSimple from "./locales/de-simple.json" with { type: "json" }
import en from "./locales/en.json" with { type: "json" }
import tr from "./locales/tr.json" with { type: "json" }
import uk from "./locales/uk.json" with { type: "json" }
import { r11 } from "./r-11-joining.ts"
import { r12 } from "./r-12-who-admits.ts"
import { r13 } from "./r-13-leaving.ts"
import { r14 } from "./r-14-longest-notice.ts"
import { r15 } from "./r-15-form-of-leaving.ts"
import { r16 } from "./r-16-fees.ts"
import { r17 } from "./r-17-who-sets-fees.ts"
import { r18 } from "./r-18-levy-has-a-cap.ts"
import { r19 } from "./r-19-work-duties.ts"
import { r20 } from "./r-20-expulsion-procedure.ts"
import { r21 } from "./r-21-hearing.ts"
import { r22 } from "./r-22-automatic-end.ts"
import { r23 } from "./r-23-voting-of-classes.ts"
import { r24 } from "./r-24-minors.ts"
import { r25 } from "./r-25-special-rights.ts"
import { r26 } from "./r-26-proxies.ts"
import { r27 } from "./r-27-own-matters.ts"
import { r28 } from "./r-28-mandatory-law.ts"
import { r29 } from "./r-29-dormant-rights.ts"

/** joining and leaving, fees, expulsion, rights of members. */
export const membersRules: readonly StatuteRule[] = [
  r11,
  r12,
  r13,
  r14,
  r15,
  r16,
  r17,
  r18,
  r19,
  r20,
  r21,
  r22,
  r23,
  r24,
  r25,
  r26,
  r27,
  r28,
  r29,
]

/** What the rules of this folder say, by language. */
export const membersTexts = { ar, de, "de-simple": deSimple, en, tr, uk }
