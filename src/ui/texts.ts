/** The few words the components say themselves; labels always come from the caller. */
import { translator } from "#platform/i18n"
import ar from "./locales/ar.json" with { type: "json" }
import de from "./locales/de.json" with { type: "json" }
import deSimple from "./locales/de-simple.json" with { type: "json" }
import en from "./locales/en.json" with { type: "json" }
import fa from "./locales/fa.json" with { type: "json" }
import fr from "./locales/fr.json" with { type: "json" }
import ku from "./locales/ku.json" with { type: "json" }
import ro from "./locales/ro.json" with { type: "json" }
import ru from "./locales/ru.json" with { type: "json" }
import tr from "./locales/tr.json" with { type: "json" }
import uk from "./locales/uk.json" with { type: "json" }

export const { t, T } = translator({ de, ar, "de-simple": deSimple, en, fa, fr, ku, ro, ru, tr, uk })
