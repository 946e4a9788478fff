import { type LanguageEntry, dictionaries, languages } from "#platform/i18n"

export type Coverage = { language: LanguageEntry; total: number; missing: string[] }

/** What each language lacks. Staff pages exist in German and English only, so their texts count for English alone. */
export const coverage = (): Coverage[] =>
  languages
    .filter(({ code }) => code !== "de")
    .map((language) => {
      const wanted = dictionaries().flatMap((texts) =>
        Object.keys(texts.de)
          .filter((key) => language.staff || !key.startsWith("staff."))
          .map((key) => ({ key, there: texts[language.code]?.[key] !== undefined })),
      )
      return { language, total: wanted.length, missing: wanted.filter(({ there }) => !there).map(({ key }) => key) }
    })
