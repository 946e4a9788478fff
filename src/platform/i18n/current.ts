import { AsyncLocalStorage } from "node:async_hooks"
import { type Direction, type Language, languageEntry } from "./languages.ts"

const current = new AsyncLocalStorage<Language>()

/** Runs a request, a mail, a document or a preview in one language: the visitor's, or the recipient's. */
export const inLanguage = <T>(language: Language, work: () => T): T => current.run(language, work)

export const language = (): Language => {
  const chosen = current.getStore()
  if (chosen === undefined) throw new Error("No language chosen: wrap the work in inLanguage()")
  return chosen
}

export const direction = (): Direction => languageEntry(language()).dir
