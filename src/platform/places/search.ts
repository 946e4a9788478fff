import { aliases } from "./aliases.ts"
import { municipalities, type Municipality } from "./areas.ts"
import { consonants, isForeign, isWithoutVowels, loose, readable, sound, strictWords, writtenConsonants } from "./spelling.ts"
import { errorsAllowed, typingErrors, typingErrorsSoFar } from "./typo.ts"

export type FoundPlace = { municipality: Municipality; score: number }

type Key = { strict: string; loose: string; sound: string; consonants: string; malus: number }
type Entry = { municipality: Municipality; keys: Key[]; words: string[]; mainWords: string[] }
type Query = {
  strict: string
  loose: string
  words: string[]
  foreign: { sound: string; consonants: string | undefined } | undefined
}

const MOST_RESULTS = 100
/** Said around a name, but not part of it; alone it may be the start of one ("Stadt" of Stadtlohn). */
const AROUND_A_NAME = new Set(["stadt", "gemeinde", "kreis", "nrw", "deutschland", "germany", "almanya"])
/** Left out by many people when they name a town. */
const LEFT_OUT = new Set(["bad", "sankt"])
const ABBREVIATIONS: Record<string, string> = { "Westf.": "Westfalen", "Rhld.": "Rheinland" }

const keyOf = (words: readonly string[], malus: number): Key => {
  const strict = words.join("")
  return { strict, loose: loose(strict), sound: sound(strict), consonants: consonants(strict), malus }
}

const entryOf = (municipality: Municipality): Entry => {
  const full = municipality.name.replace(/Westf\.|Rhld\./, (short) => ABBREVIATIONS[short] ?? short)
  const main = strictWords(municipality.name.replace(/\(.*\)/, ""))
  const spellings = [main, strictWords(municipality.name), strictWords(full)].map((words) => keyOf(words, 0))
  const short = main.filter((word) => !LEFT_OUT.has(word))
  const others = [short, ...(aliases[municipality.ags] ?? []).map(strictWords)].map((words) => keyOf(words, 2))
  const keys = new Map([...spellings, ...others].toReversed().map((key) => [key.strict, key]))
  return { municipality, keys: [...keys.values()], words: strictWords(full).map(loose), mainWords: main.map(loose) }
}
const entries = municipalities.map(entryOf)

const readQuery = (typed: string): Query | undefined => {
  const text = readable(typed)
  const all = strictWords(text)
  const telling = all.filter((word) => !AROUND_A_NAME.has(word))
  const words = telling.length > 0 ? telling : all
  const strict = words.join("")
  if (strict === "") return undefined
  const written = isWithoutVowels(text) ? writtenConsonants(strict, text) : undefined
  const foreign = isForeign(text) ? { sound: sound(strict), consonants: written } : undefined
  return { strict, loose: loose(strict), words: words.map(loose), foreign }
}

const scoreSpelling = (query: Query, key: Key): number => {
  if (query.strict === key.strict) return 100 - key.malus
  if (query.loose === key.loose) return 95 - key.malus
  if (key.strict.startsWith(query.strict)) return 80 - key.malus
  return key.loose.startsWith(query.loose) ? 75 - key.malus : 0
}

/** Consonants alone say little: two of them fit half the country. */
const FEWEST_CONSONANTS = 3

const scoreConsonants = (written: string | undefined, key: Key): number => {
  if (written === undefined || written.length < FEWEST_CONSONANTS) return 0
  if (written === key.consonants) return 65
  if (key.consonants.startsWith(written)) return 45
  return written.length > 4 && typingErrors(written, key.consonants, 1) !== undefined ? 24 : 0
}

const scoreSound = ({ foreign }: Query, key: Key): number => {
  if (foreign === undefined) return 0
  if (foreign.sound === key.sound) return 70
  const begun = foreign.sound.length > 2 && key.sound.startsWith(foreign.sound) ? 55 : 0
  const errors = typingErrors(foreign.sound, key.sound, errorsAllowed(foreign.sound.length))
  return Math.max(begun, errors === undefined ? 0 : 38 - 8 * errors, scoreConsonants(foreign.consonants, key))
}

/** Every word typed begins a word of the name, in the same order: "Mülheim Ruhr" for "Mülheim an der Ruhr". */
const wordsInOrder = (
  words: readonly string[],
  name: readonly string[],
  fits: (typed: string, word: string) => boolean,
): boolean => {
  let next = 0
  for (const word of words) {
    const found = name.findIndex((part, i) => i >= next && fits(word, part))
    if (found < 0) return false
    next = found + 1
  }
  return true
}
const begins = (typed: string, word: string) => word.startsWith(typed)
const nearly = (typed: string, word: string) =>
  begins(typed, word) || typingErrors(typed, word, errorsAllowed(typed.length)) !== undefined

const scoreWords = ({ words }: Query, entry: Entry): number => {
  if (wordsInOrder(words, entry.words, begins)) return 60
  // "Köln Ehrenfeld": the whole name of the town, and more.
  if (words.length > entry.mainWords.length && ` ${words.join(" ")} `.includes(` ${entry.mainWords.join(" ")} `)) return 50
  return words.length > 1 && wordsInOrder(words, entry.words, nearly) ? 20 : 0
}

const scoreTypo = (query: Query, key: Key): number => {
  const allowed = errorsAllowed(query.loose.length)
  // A lost letter can make a false umlaut ("Oenthal" for Odenthal), so both spellings are compared.
  const errors = typingErrors(query.loose, key.loose, allowed) ?? typingErrors(query.strict, key.strict, allowed)
  if (errors !== undefined) return 40 - 8 * errors - key.malus
  if (query.loose.length < 5) return 0
  const unfinished = typingErrorsSoFar(query.loose, key.loose, allowed)
  return unfinished === undefined ? 0 : 22 - 6 * unfinished - key.malus
}

const best = (entry: Entry, score: (key: Key) => number) => entry.keys.reduce((most, key) => Math.max(most, score(key)), 0)

const SIZES: Record<string, number> = { "kreisfreie Stadt": 0, Stadt: 1, Gemeinde: 2 }
/** Cities before towns before villages; Aachen is a city in all but its place in the list of districts. */
const sizeOf = ({ ags, kind }: Municipality) => (ags === "05334002" ? 0 : (SIZES[kind] ?? 2))

const byRank = (a: FoundPlace, b: FoundPlace): number =>
  b.score - a.score ||
  sizeOf(a.municipality) - sizeOf(b.municipality) ||
  a.municipality.name.length - b.municipality.name.length ||
  (a.municipality.name < b.municipality.name ? -1 : 1)

const find = (score: (entry: Entry) => number): FoundPlace[] =>
  entries.map((entry) => ({ municipality: entry.municipality, score: score(entry) })).filter((found) => found.score > 0)

/**
 * Municipalities that may be meant, best first. Understands umlauts in every spelling, typing errors, unfinished names,
 * names in other languages and scripts. Digits are not looked at: a postcode alone finds nothing.
 */
export const searchPlaces = (query: string, limit: number): FoundPlace[] => {
  const read = readQuery(query)
  const most = Number.isFinite(limit) ? Math.min(Math.floor(limit), MOST_RESULTS) : MOST_RESULTS
  if (read === undefined || most < 1) return []
  const sure = find((entry) =>
    Math.max(
      best(entry, (key) => Math.max(scoreSpelling(read, key), scoreSound(read, key))),
      scoreWords(read, entry),
    ),
  )
  if (sure.length >= most) return sure.toSorted(byRank).slice(0, most)
  const known = new Set(sure.map(({ municipality }) => municipality.ags))
  const guessed = find((entry) => (known.has(entry.municipality.ags) ? 0 : best(entry, (key) => scoreTypo(read, key))))
  return [...sure, ...guessed].toSorted(byRank).slice(0, most)
}
