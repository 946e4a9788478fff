/** How a place name is made comparable: four spellings, each more forgiving than the one before. */
import anyAscii from "any-ascii"

/** Nobody types a longer place name; whatever comes after is not looked at. */
const LONGEST_QUERY = 80

const GERMAN_LETTERS: Record<string, string> = { ä: "ae", ö: "oe", ü: "ue", Ä: "ae", Ö: "oe", Ü: "ue", ß: "ss", ẞ: "ss" }

// Greek writes the sounds d, b, g and u with two letters each; taken one by one they come out wrong.
const GREEK_PAIRS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})ντ/gu, "d"],
  [/(?<!\p{L})μπ/gu, "b"],
  [/(?<!\p{L})γκ/gu, "g"],
  [/ο[υύ]/gu, "u"],
]

/** Cuts the query and takes out what nobody sees: direction overrides, joiners and other format characters. */
export const readable = (query: string): string =>
  query
    .slice(0, LONGEST_QUERY)
    .replace(/\p{Cf}/gu, "")
    .normalize("NFC")

const NOT_LATIN = /(?!\p{Script=Latin})\p{L}/u
/** Scripts that write (almost) only consonants. */
const WITHOUT_VOWELS = /[\p{Script=Arabic}\p{Script=Hebrew}]/u

export const isForeign = (text: string): boolean => NOT_LATIN.test(text)
export const isWithoutVowels = (text: string): boolean => WITHOUT_VOWELS.test(text)

/** Words of small Latin letters with ä as ae and ß as ss: what somebody with a German keyboard means. */
export const strictWords = (text: string): string[] => {
  const greek = GREEK_PAIRS.reduce((result, [pair, letter]) => result.replace(pair, letter), text.toLowerCase())
  const latin = anyAscii(greek.replace(/[äöüßẞ]/gu, (letter) => GERMAN_LETTERS[letter] ?? letter)).toLowerCase()
  const words =
    latin
      .replace(/['`]/g, "")
      .slice(0, LONGEST_QUERY)
      .match(/[a-z]+/g) ?? []
  // Alone it may be the beginning of Steinfurt.
  return words.map((word, i) => (word === "st" && i < words.length - 1 ? "sankt" : word))
}

/** The same with the umlaut's e dropped and ss as s: "Düsseldorf", "Duesseldorf" and "Dusseldorf" become one. */
export const loose = (strict: string): string => strict.replace(/([aou])e/g, "$1").replaceAll("ss", "s")

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/sch/g, "sh"],
  [/ch|kh/g, "h"],
  [/ck?/g, "k"],
  [/gh/g, "g"],
  [/ph/g, "f"],
  [/th|dt/g, "t"],
  [/y([aou])/g, "$1"],
  [/e[iy]|ay/g, "ai"],
  [/eu|oy/g, "oi"],
  [/ie/g, "i"],
  [/y/g, "i"],
  [/w/g, "v"],
  [/z/g, "s"],
  [/(.)\1+/g, "$1"],
]
/** How the name sounds, for names that were written down by ear in another script. */
export const sound = (strict: string): string =>
  SOUNDS.reduce((text, [letters, heard]) => text.replace(letters, heard), loose(strict))

/** Only the consonants, for names written in scripts that leave the vowels out. */
export const consonants = (strict: string): string =>
  sound(strict)
    .replace(/[aeiou]/g, "")
    .replaceAll("v", "f")
    .replaceAll("p", "b")
    .replace(/[jqg]/g, "k")
    .replace(/(.)\1+/g, "$1")

/** Arabic w and y, the Hebrew v and a Persian h at the end mostly stand for vowels. */
export const writtenConsonants = (strict: string, text: string): string => {
  const vowels = /\p{Script=Hebrew}/u.test(text) ? /[vwy]|(?<![kgs])h$/g : /[wy]|(?<![kgs])h$/g
  return consonants(strict.replace(vowels, ""))
}
