import { loadCatalogue } from "#platform/catalogue"
import { rootDir } from "#platform/config"
import { type Language, language, languageEntry, languages } from "#platform/i18n"

export type Topic = { id: string; label: string; explain: string }

/** In the running language where translators have written it into the catalogue, else in German. */
const topicText = (id: string): Topic => {
  const topic = loadCatalogue(rootDir).adviceTopics.find((one) => one.id === id)
  const wanted = language()
  return {
    id,
    label: topic?.label[wanted] ?? topic?.label.de ?? id,
    explain: topic?.explain[wanted] ?? topic?.explain.de ?? "",
  }
}

/** The advice topics in the running language, in the catalogue's order. */
export const listTopics = (): Topic[] => loadCatalogue(rootDir).adviceTopics.map(({ id }) => topicText(id))
export const topicLabel = (id: string): string => topicText(id).label
export const isTopic = (id: string): boolean => loadCatalogue(rootDir).adviceTopics.some((topic) => topic.id === id)

/** Page languages and spoken languages name Kurmancî differently. */
const SPOKEN: Partial<Record<Language, string>> = { "de-simple": "de", ku: "kmr" }
export const spokenOf = (page: Language): string => SPOKEN[page] ?? page
const pageOf = (spoken: string): Language | undefined =>
  languages.find(({ code }) => spokenOf(code) === spoken && code !== "de-simple")?.code

/** The language of letters to somebody who prefers this one: theirs where we have it, else the one they read when they wrote. */
export const mailLanguageFor = (spoken: string, page: Language): Language =>
  spokenOf(page) === spoken ? page : (pageOf(spoken) ?? page)

export type SpokenChoice = { value: string; label: string; lang: string }

/** Every language we know, by its own name; the visitor's first. */
export const listSpokenLanguages = (): SpokenChoice[] => {
  const own = spokenOf(language())
  const all = loadCatalogue(rootDir).spokenLanguages.map(({ tag, native }) => ({ value: tag, label: native, lang: tag }))
  return [...all.filter(({ value }) => value === own), ...all.filter(({ value }) => value !== own)]
}
export const isSpoken = (tag: string): boolean => loadCatalogue(rootDir).spokenLanguages.some((one) => one.tag === tag)

/** For staff: German or English name, and the native one where it differs. */
export const spokenLabel = (tag: string): string => {
  const known = loadCatalogue(rootDir).spokenLanguages.find((one) => one.tag === tag)
  return known ? (language() === "en" ? known.english : known.german) : tag
}
/** For the group: its own name for it. */
export const nativeLabel = (tag: string): string =>
  loadCatalogue(rootDir).spokenLanguages.find((one) => one.tag === tag)?.native ?? tag

export const pageLanguageName = (code: Language): string => languageEntry(code).name
