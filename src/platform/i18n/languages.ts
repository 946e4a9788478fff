export type Language = "de" | "de-simple" | "en" | "tr" | "ar" | "uk" | "ru" | "ro" | "bg" | "fa" | "fr" | "ku" | "pl"
export type Direction = "ltr" | "rtl"
export type LanguageEntry = { code: Language; name: string; dir: Direction; intl: string; staff?: true; draft?: true }

/**
 * The languages of the pages, in the order of the switch. `intl` is the locale for dates and numbers:
 * Persian would bring the Persian calendar, deadlines need the Gregorian one. `draft`: no native speaker has reviewed the texts
 * yet, and every page says so; take it away only together with the name of who did, in docs/how-to/add-a-language.md.
 */
export const languages: readonly LanguageEntry[] = [
  { code: "de", name: "Deutsch", dir: "ltr", intl: "de-DE", staff: true },
  { code: "de-simple", name: "Einfache Sprache", dir: "ltr", intl: "de-DE", draft: true },
  { code: "en", name: "English", dir: "ltr", intl: "en-GB", staff: true },
  { code: "tr", name: "Türkçe", dir: "ltr", intl: "tr", draft: true },
  { code: "ar", name: "العربية", dir: "rtl", intl: "ar-u-ca-gregory-nu-latn", draft: true },
  { code: "uk", name: "Українська", dir: "ltr", intl: "uk", draft: true },
  { code: "ru", name: "Русский", dir: "ltr", intl: "ru", draft: true },
  { code: "ro", name: "Română", dir: "ltr", intl: "ro", draft: true },
  { code: "bg", name: "Български", dir: "ltr", intl: "bg", draft: true },
  { code: "fa", name: "فارسی", dir: "rtl", intl: "fa-u-ca-gregory-nu-latn", draft: true },
  { code: "fr", name: "Français", dir: "ltr", intl: "fr", draft: true },
  { code: "ku", name: "Kurmancî", dir: "ltr", intl: "ku", draft: true },
  { code: "pl", name: "Polski", dir: "ltr", intl: "pl", draft: true },
]

const byCode = new Map<string, LanguageEntry>(languages.map((entry) => [entry.code, entry]))

export const isLanguage = (code: string | undefined): code is Language => code !== undefined && byCode.has(code)
export const languageEntry = (code: Language): LanguageEntry => {
  const entry = byCode.get(code)
  if (!entry) throw new Error(`Unknown language ${code}`)
  return entry
}

const SPOKEN_ALIASES: Record<string, Language> = { kmr: "ku", prs: "fa", pes: "fa", mo: "ro" }

/** The best page language for an `Accept-Language` header; German when nothing fits. */
export const preferredLanguage = (header: string | undefined): Language => {
  const wishes = (header ?? "")
    .slice(0, 500)
    .split(",")
    .map((part) => {
      const [tag = "", ...params] = part.trim().toLowerCase().split(";")
      const quality = Number(params.find((param) => param.trim().startsWith("q="))?.split("=")[1] ?? 1)
      return { tag, quality: Number.isFinite(quality) ? quality : 0 }
    })
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality)
  for (const { tag } of wishes) {
    if (isLanguage(tag)) return tag
    const primary = tag.split("-")[0] ?? ""
    const known = SPOKEN_ALIASES[primary] ?? primary
    if (isLanguage(known)) return known
  }
  return "de"
}
