import { type Language, formatList, languages, translator } from "#platform/i18n"
import type { Missing } from "./plan.ts"
import ar from "./locales/ar.json" with { type: "json" }
import de from "./locales/de.json" with { type: "json" }
import deSimple from "./locales/de-simple.json" with { type: "json" }
import en from "./locales/en.json" with { type: "json" }
import tr from "./locales/tr.json" with { type: "json" }
import uk from "./locales/uk.json" with { type: "json" }

const dictionaries = { de, ar, "de-simple": deSimple, en, tr, uk }
export const { t, has } = translator(dictionaries)
/** Languages a reading copy can have beside the German: in any other its second column would be German again. */
export const readingLanguages: readonly Language[] = languages
  .map(({ code }) => code)
  .filter((code) => code in dictionaries && !code.startsWith("de"))

/** A paper in the running language: its name, and what it is for. */
export const paperTexts = (id: string): { title: string; what: string } => {
  const title = `paper.${id}.title`
  const what = `paper.${id}.what`
  return { title: has(title) ? t(title) : id, what: has(what) ? t(what) : "" }
}

/** What is missing in the running language, as the rest of "Es fehlt: …". */
export const missingText = (missing: readonly Missing[]): string =>
  formatList(
    missing.map(({ page, field, who = "" }) => {
      const key = field === undefined ? `missing.${page}` : `missing.${page}.${field}`
      return has(key) ? t(key, { who }) : `${page} ${field ?? ""}`.trim()
    }),
  )
