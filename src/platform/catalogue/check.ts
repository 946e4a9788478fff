/** What one entry alone cannot know: ids used once, sources and places that exist, words that stand in one group only. */
import { findDistrict, findMunicipality } from "#platform/places"
import type { Read } from "./read-file.ts"

/** The entries of a file with the path that leads to them: `[]` for a plain list, `["fields"]` for a list inside. */
export type Listed<T> = { read: Read<unknown>; path: readonly string[]; entries: readonly T[] }

const repeated = (values: readonly string[]): { value: string; index: number }[] =>
  values.map((value, index) => ({ value, index })).filter(({ value, index }) => values.indexOf(value) !== index)

export const checkIds = ({ read, path, entries }: Listed<{ id: string }>): string[] =>
  repeated(entries.map(({ id }) => id)).map(({ value, index }) =>
    read.problem([...path, index, "id"], `the id "${value}" is used twice`),
  )

export const checkSources = (
  { read, path, entries }: Listed<{ source?: string | undefined }>,
  known: ReadonlySet<string>,
): string[] =>
  entries.flatMap(({ source }, index) =>
    source === undefined || known.has(source)
      ? []
      : [read.problem([...path, index, "source"], `sources.yaml has no source "${source}"`)],
  )

export const checkPlaces = ({ read, path, entries }: Listed<{ area: string; field: string }>): string[] =>
  entries.flatMap(({ area, field }, index) =>
    (findMunicipality(area) ?? findDistrict(area))
      ? []
      : [read.problem([...path, index, field], `"${field}" ${area} is no place in North Rhine-Westphalia`)],
  )

/** A word may stand only once in a file, as label or as synonym: otherwise a search would lead two ways. */
export const checkWords = ({ read, path, entries }: Listed<{ words: readonly string[] }>): string[] => {
  const all = entries.flatMap(({ words }, index) => words.map((word) => ({ word, index })))
  return repeated(all.map(({ word }) => word.toLowerCase())).map(({ index }) => {
    const { word = "", index: entry = 0 } = all[index] ?? {}
    return read.problem([...path, entry], `the word "${word}" already stands in this file`)
  })
}
