import { checkIds, checkPlaces, checkSources, checkWords, type Listed } from "./check.ts"
import type { Files } from "./files.ts"
import type { Read } from "./read-file.ts"

const listed = <T>(read: Read<unknown>, entries: readonly T[], ...path: string[]): Listed<T> => ({ read, path, entries })

/** Ids are used once, and every fact names a source that exists. */
export const checkEntries = (files: Files): string[] => {
  const known = new Set(files.sources.value.map(({ id }) => id))
  const { office, fields, displayTerms } = files
  const sourced = [
    listed(files.members, files.members.value),
    listed(files.integrationCentres, files.integrationCentres.value),
    listed(files.topics, files.topics.value),
    listed(fields, fields.value.fields, "fields"),
    listed(displayTerms, displayTerms.value.terms, "terms"),
    listed(office, office.value.contacts, "contacts"),
    listed(office, office.value.websites, "websites"),
    listed(office, office.value.tasks, "tasks"),
  ]
  const plain = [listed(files.sources, files.sources.value), listed(files.synonyms, files.synonyms.value)]
  const areas = listed(fields, fields.value.subjectAreas, "subjectAreas")
  return [
    ...[...sourced, ...plain, areas].flatMap(checkIds),
    ...sourced.flatMap((list) => checkSources(list, known)),
    ...Object.entries(office.value).flatMap(([key, fact]) =>
      typeof fact === "object" && "source" in fact && !known.has(fact.source)
        ? [office.problem([key, "source"], `sources.yaml has no source "${fact.source}"`)]
        : [],
    ),
  ]
}

/** Places, subject areas and the chosen term exist. */
export const checkReferences = ({ members, integrationCentres, fields, displayTerms }: Files): string[] => {
  const areas = new Set(fields.value.subjectAreas.map(({ id }) => id))
  const { default: chosen, terms } = displayTerms.value
  const cities = members.value.map(({ city }) => ({ area: city, field: "city" }))
  const centres = integrationCentres.value.map(({ area }) => ({ area, field: "area" }))
  return [
    ...checkPlaces(listed(members, cities)),
    ...checkPlaces(listed(integrationCentres, centres)),
    ...fields.value.fields.flatMap(({ subjectArea }, index) =>
      areas.has(subjectArea)
        ? []
        : [fields.problem(["fields", index, "subjectArea"], `there is no subject area "${subjectArea}"`)],
    ),
    ...(terms.some(({ id }) => id === chosen) ? [] : [displayTerms.problem(["default"], `there is no term "${chosen}"`)]),
  ]
}

const labelled = (entries: readonly { label: { de: string }; synonyms: readonly string[] }[]) =>
  entries.map(({ label, synonyms }) => ({ words: [label.de, ...synonyms] }))

/** No word leads two ways within a file. */
export const checkAllWords = ({ fields, topics, synonyms, languages }: Files): string[] => {
  const tags = languages.value.map(({ tag }) => ({ words: [tag] }))
  return [
    ...checkWords(listed(fields, labelled(fields.value.fields), "fields")),
    ...checkWords(listed(topics, labelled(topics.value))),
    ...checkWords(listed(synonyms, synonyms.value)),
    ...checkWords(listed(languages, tags)),
  ]
}
