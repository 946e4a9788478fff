import type { StatuteRule } from "../../statutes/rule.ts"
import ar from "./locales/ar.json" with { type: "json" }
import de from "./locales/de.json" with { type: "json" }
import deSimple from "./locales/de-simple.json" with { type: "json" }
import en from "./locales/en.json" with { type: "json" }
import tr from "./locales/tr.json" with { type: "json" }
import uk from "./locales/uk.json" with { type: "json" }
import { r01 } from "./r-01-one-name.ts"
import { r02 } from "./r-02-suffix-after-registration.ts"
import { r03 } from "./r-03-distinct-name.ts"
import { r04 } from "./r-04-true-name.ts"
import { r05 } from "./r-05-script-of-the-name.ts"
import { r06 } from "./r-06-seat-is-a-municipality.ts"
import { r07 } from "./r-07-intended-registration.ts"
import { r08 } from "./r-08-purpose.ts"
import { r09 } from "./r-09-no-business-as-main-purpose.ts"
import { r10 } from "./r-10-lawful.ts"

/** name, seat, registration, purpose. */
export const basicsRules: readonly StatuteRule[] = [r01, r02, r03, r04, r05, r06, r07, r08, r09, r10]

/** What the rules of this folder say, by language. */
export const basicsTexts = { ar, de, "de-simple": deSimple, en, tr, uk }
