import { translator } from "#platform/i18n"
import de from "./locales/de.json" with { type: "json" }
import deSimple from "./locales/de-simple.json" with { type: "json" }
import en from "./locales/en.json" with { type: "json" }

export const { t, T, has } = translator({ de, "de-simple": deSimple, en })
