/** What somebody typed into the search, as units that must all be found: a word, or words that stand for one thing. */
import { cleanText } from "#platform/http"
import { synonymsOf } from "../vocabulary.ts"
import { fold, isAbjad, skeletons, words } from "./fold.ts"

export type Unit = {
  /** German phrases, any of which will do. */
  phrases: string[]
  /** The word in Latin letters, for other scripts, unfinished words and typing errors; empty for a phrase. */
  latin: string
  unfinished: boolean
  skeletons: string[]
  abjad: boolean
}

export const LONGEST_SEARCH = 200
const MOST_UNITS = 8
const LONGEST_PHRASE = 5
const LITTLE_WORDS = new Set(
  "e v ev der die das den dem des und oder für in im am an auf bei mit von vom zu zum zur ein eine einen the and of for a".split(
    " ",
  ),
)

/** The typed text as it is searched for and shown again: cut, cleaned, without line breaks. */
export const searchText = (typed: string): string => cleanText(typed.slice(0, LONGEST_SEARCH)).replace(/\s+/g, " ").trim()

const tellingWords = (text: string) => {
  const all = words(text)
  const telling = all.filter((word) => !LITTLE_WORDS.has(word))
  return telling.length > 0 ? telling : all
}

/** The longest run of words from here on that the synonyms know; else the next word alone. */
const knownPhrase = (list: readonly string[], start: number): { length: number; phrases: string[] } => {
  for (let length = Math.min(LONGEST_PHRASE, list.length - start); length > 0; length -= 1) {
    const phrases = synonymsOf(list.slice(start, start + length).join(" "))
    if (phrases.length > 0) return { length, phrases }
  }
  return { length: 1, phrases: [] }
}

const unitOf = (word: string, unfinished: boolean, phrases: string[]): Unit => ({
  phrases: [word, ...phrases],
  latin: fold(word),
  unfinished,
  skeletons: skeletons(word),
  abjad: isAbjad(word),
})

export const readTerms = (text: string): Unit[] => {
  const list = tellingWords(searchText(text))
  const units: Unit[] = []
  for (let at = 0; at < list.length && units.length < MOST_UNITS;) {
    const { length, phrases } = knownPhrase(list, at)
    const last = at + length >= list.length
    const own = list.slice(at, at + length)
    const [word = ""] = own
    units.push(
      length === 1
        ? unitOf(word, last, phrases)
        : { phrases: [own.join(" "), ...phrases], latin: "", unfinished: last, skeletons: [], abjad: false },
    )
    at += length
  }
  return units
}
