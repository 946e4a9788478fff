export { direction, inLanguage, language } from "./current.ts"
export {
  TIME_ZONE,
  dayDate,
  formatCents,
  formatDate,
  formatDateTime,
  formatDay,
  formatList,
  formatNumber,
  formatRelative,
  isoDate,
  languageName,
} from "./format.ts"
export { isLanguage, languageEntry, languages, preferredLanguage } from "./languages.ts"
export type { Direction, Language, LanguageEntry } from "./languages.ts"
export { dictionaries, translator, useWording } from "./translator.tsx"
export type { Params } from "./message.ts"
