import { isLanguage, language, languageEntry } from "#platform/i18n"
import type { Localized } from "./organisations/profile.ts"

export type Said = { text: string; tag: string }

/** A text people entered, in the running language; else in German, else in the one it was written in. The view marks which it is. */
export const localized = (text: Localized): Said | undefined => {
  const wanted = language() === "de-simple" ? ["de-simple", "de"] : [language(), "de"]
  for (const tag of [...wanted, ...Object.keys(text)]) {
    const found = text[tag]
    if (found !== undefined && found !== "") return { text: found, tag }
  }
  return undefined
}

/** Marks a text that is not in the page's language with its own language and direction. */
export const marks = (tag: string): { lang?: string; dir?: "ltr" | "rtl" } => {
  const [spoken, page] = [tag, language()].map((code) => (code === "de-simple" ? "de" : code))
  if (spoken === undefined || spoken === page) return {}
  return { lang: spoken, dir: isLanguage(spoken) ? languageEntry(spoken).dir : "ltr" }
}
