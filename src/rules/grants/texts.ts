import de from "./locales/de.json" with { type: "json" }
import en from "./locales/en.json" with { type: "json" }

/** What the rules on grants say: `FIN-031.title`, and `FIN-031.unknown`, the question that settles what sources leave open. */
export const grantTexts = { de, en }
