/** The words of the directory: fields of activity, languages people speak, and which words mean the same. */
import { type FieldOfActivity, loadCatalogue, searchWords } from "#platform/catalogue"
import { rootDir } from "#platform/config"
import { language, languageName } from "#platform/i18n"
import { fold, words } from "./search/fold.ts"

const catalogue = () => loadCatalogue(rootDir)

/** Made at the first use, then kept: the base data does not change while the process runs. */
const once = <T>(make: () => T): (() => T) => {
  let made: { value: T } | undefined
  return () => (made ??= { value: make() }).value
}

const fields = once(() => new Map(catalogue().fieldsOfActivity.map((field) => [field.id, field])))
const languages = once(() => new Map(catalogue().spokenLanguages.map((entry) => [entry.tag, entry])))

const inRunningLanguage = (label: FieldOfActivity["label"]): string => label[language()] ?? label.de

/** The fields of activity to choose from, labelled in the running language. */
export const fieldsOfActivity = (): { id: string; label: string }[] =>
  catalogue().fieldsOfActivity.map(({ id, label }) => ({ id, label: inRunningLanguage(label) }))
export const isField = (id: string): boolean => fields().has(id)
/** The label of a field in the running language; the id itself for one that is no longer in the list. */
export const fieldLabel = (id: string): string => {
  const field = fields().get(id)
  return field ? inRunningLanguage(field.label) : id
}

/** BCP 47 tags of the languages people speak, ask for or offer; those named most often come first. */
export const spokenLanguages = (): string[] => [...languages().keys()]
export const isSpoken = (tag: string): boolean => languages().has(tag)
/** The name of a spoken language in the running language. */
export const spokenLanguageName = (tag: string): string => {
  const entry = languages().get(tag)
  if (entry && language().startsWith("de")) return entry.german
  return entry && language() === "en" ? entry.english : languageName(tag)
}
/** Its name in itself, as it is offered for choice. */
export const nativeLanguageName = (tag: string): { name: string; dir: "ltr" | "rtl" } => {
  const entry = languages().get(tag)
  return entry ? { name: entry.native, dir: entry.dir } : { name: tag, dir: "ltr" }
}

/** Every label and synonym of a field, for the search. */
export const fieldWords = (id: string): string[] => {
  const field = fields().get(id)
  return field ? [...Object.values(field.label).filter((label) => label !== undefined), ...field.synonyms] : []
}

const ENDING = /(innen|in|en|er|es|e|n|s)$/
/** So that "Nachhilfen" and "Nachhilfe" are one key: the search itself stems properly, this only finds the group. */
const keyOf = (phrase: string) =>
  words(phrase)
    .map(fold)
    .map((word) => (word.length > 5 ? word.replace(ENDING, "") : word))
    .join(" ")

const groupsByKey = once(() => {
  const groups = new Map<string, Set<string>>()
  for (const group of searchWords(catalogue()))
    for (const word of group) {
      const known = groups.get(keyOf(word)) ?? new Set<string>()
      for (const other of group) known.add(other)
      groups.set(keyOf(word), known)
    }
  return groups
})

/** German words and phrases that mean the same, the given one included; empty when none is known. */
export const synonymsOf = (phrase: string): string[] => [...(groupsByKey().get(keyOf(phrase)) ?? [])]
