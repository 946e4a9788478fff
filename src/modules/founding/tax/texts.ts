import { translator } from "#platform/i18n"
import ar from "./locales/ar.json" with { type: "json" }
import de from "./locales/de.json" with { type: "json" }
import deSimple from "./locales/de-simple.json" with { type: "json" }
import en from "./locales/en.json" with { type: "json" }
import tr from "./locales/tr.json" with { type: "json" }
import uk from "./locales/uk.json" with { type: "json" }

export type TaxText = keyof typeof de
export const { t, T, has } = translator({ ar, de, "de-simple": deSimple, en, tr, uk })
