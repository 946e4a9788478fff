import { readFiles, type Files } from "./files.ts"
import type { Read, ReadResult } from "./read-file.ts"
import { checkAllWords, checkEntries, checkReferences } from "./references.ts"
import type { Catalogue, SpokenLanguage } from "./types.ts"

const refuse = (problems: readonly string[]): void => {
  if (problems.length > 0)
    throw new Error(`The base data cannot be used:\n${problems.map((problem) => `- ${problem}`).join("\n")}`)
}
const readOf = <T>(result: ReadResult<T>): Read<T> => {
  if (!result.ok) throw new Error(result.problems.join("\n"))
  return result.read
}

const namesIn = (language: string) => new Intl.DisplayNames([language], { type: "language", fallback: "none" })

/** German and English names come from Intl where it knows the language and the file does not say better. */
const nameLanguages = ({ languages }: Files): { named: SpokenLanguage[]; problems: string[] } => {
  const [german, english] = [namesIn("de"), namesIn("en")]
  const all = languages.value.map(({ tag, native, dir, ...written }) => ({
    tag,
    native,
    dir,
    german: written.german ?? german.of(tag) ?? "",
    english: written.english ?? english.of(tag) ?? "",
  }))
  const problems = all.flatMap((entry, index) => {
    const missing = (["german", "english"] as const).filter((name) => entry[name] === "")
    return missing.map((name) => languages.problem([index], `"${name}" is needed, because Intl knows no name for ${entry.tag}`))
  })
  return { named: all, problems }
}

const load = (rootDir: string): Catalogue => {
  const results = readFiles(rootDir)
  refuse(Object.values(results).flatMap((result) => (result.ok ? [] : result.problems)))
  const files: Files = {
    sources: readOf(results.sources),
    office: readOf(results.office),
    members: readOf(results.members),
    integrationCentres: readOf(results.integrationCentres),
    fields: readOf(results.fields),
    topics: readOf(results.topics),
    languages: readOf(results.languages),
    synonyms: readOf(results.synonyms),
    displayTerms: readOf(results.displayTerms),
  }
  const { named, problems } = nameLanguages(files)
  refuse([...checkEntries(files), ...checkReferences(files), ...checkAllWords(files), ...problems])
  return {
    sources: files.sources.value,
    office: files.office.value,
    members: files.members.value,
    integrationCentres: files.integrationCentres.value,
    subjectAreas: files.fields.value.subjectAreas,
    fieldsOfActivity: files.fields.value.fields,
    adviceTopics: files.topics.value,
    spokenLanguages: named,
    synonymGroups: files.synonyms.value,
    displayTerms: files.displayTerms.value,
  }
}

const loaded = new Map<string, Catalogue>()

/**
 * The base data of `catalogue/base`, read and checked once per folder. Throws one error that lists every problem with file, line
 * and entry. `rootDir` is the folder with package.json.
 */
export const loadCatalogue = (rootDir: string): Catalogue => {
  const known = loaded.get(rootDir)
  if (known !== undefined) return known
  const catalogue = load(rootDir)
  loaded.set(rootDir, catalogue)
  return catalogue
}
