import { translator } from "#platform/i18n"
import ar from "./locales/ar.json" with { type: "json" }
import de from "./locales/de.json" with { type: "json" }
import deSimple from "./locales/de-simple.json" with { type: "json" }
import en from "./locales/en.json" with { type: "json" }
import tr from "./locales/tr.json" with { type: "json" }
import uk from "./locales/uk.json" with { type: "json" }

export type ErrorKey = keyof typeof de

/** What is wrong with an answer and how to put it right; the messages of the page schemas are keys of this dictionary. */
export const { t, T, errorText, has } = translator({ de, ar, "de-simple": deSimple, en, tr, uk })
