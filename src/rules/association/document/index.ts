import type { StatuteRule } from "../../statutes/index.ts"
import ar from "./locales/ar.json" with { type: "json" }
import de from "./locales/de.json" with { type: "json" }
import deSimple from "./locales/de-simple.json" with { type: "json" }
import en from "./locales/en.json" with { type: "json" }
import tr from "./locales/tr.json" with { type: "json" }
import uk from "./locales/uk.json" with { type: "json" }
import { t03 } from "./t-03-placeholders.ts"
import { t04 } from "./t-04-cross-references.ts"
import { t06 } from "./t-06-language.ts"

/** The document itself: T-03, T-04, T-06. T-01 (and T-03, T-06 for a whole text) is the gate's, see rules/check. */
export const documentRules: readonly StatuteRule[] = [t03, t04, t06]

/** What the rules of this folder and the document gate say, by language. */
export const documentTexts = { ar, de, "de-simple": deSimple, en, tr, uk }
