/** What a page says, from the same files the pages read: journeys find things by their label in any language. */
import { existsSync, readFileSync } from "node:fs"

const read = (module: string, language: string): Record<string, string> => {
  const file = module === "ui" ? `src/ui/locales/${language}.json` : `src/modules/${module}/locales/${language}.json`
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Record<string, string>) : {}
}

/** `word("advice", "tr", "request.next")`; German where there is no translation yet, as on the page. */
export const word = (module: string, language: string, key: string, values: Record<string, string> = {}): string => {
  const text = read(module, language)[key] ?? read(module, "de")[key]
  if (text === undefined) throw new Error(`There is no text ${key} in ${module}`)
  return text.replace(/\{(\w+)\}/g, (gap, name: string) => values[name] ?? gap).replace(/<\/?\w+>/g, "")
}
