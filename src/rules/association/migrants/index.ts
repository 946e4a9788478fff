import type { StatuteRule } from "../../statutes/index.ts"
import ar from "./locales/ar.json" with { type: "json" }
import de from "./locales/de.json" with { type: "json" }
import deSimple from "./locales/de-simple.json" with { type: "json" }
import en from "./locales/en.json" with { type: "json" }
import tr from "./locales/tr.json" with { type: "json" }
import uk from "./locales/uk.json" with { type: "json" }
import { m01 } from "./m-01-open-membership.ts"
import { m02 } from "./m-02-offices-by-origin.ts"
import { m03 } from "./m-03-language.ts"
import { m04 } from "./m-04-foreign-bodies.ts"
import { m05 } from "./m-05-conflicts.ts"
import { m06 } from "./m-06-neutrality.ts"
import { m07 } from "./m-07-notice-to-the-police-authority.ts"
import { m08 } from "./m-08-transparency-register.ts"
import { m09 } from "./m-09-names-alike.ts"

/** Migrant organisations (M-01 to M-09), sorted by id. They ask, and never conclude from a text where anybody comes from. */
export const migrantsRules: readonly StatuteRule[] = [m01, m02, m03, m04, m05, m06, m07, m08, m09]

/** What the rules of this folder say, by language. */
export const migrantsTexts = { ar, de, "de-simple": deSimple, en, tr, uk }
