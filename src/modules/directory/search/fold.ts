/** How words are made comparable across spellings and scripts: Latin letters, the sound of a name, its consonants. */
import anyAscii from "any-ascii"

const WORD = /[\p{L}\p{N}\p{M}]+/gu
/** Scripts that write (almost) only consonants. */
const ABJAD = /[\p{Script=Arabic}\p{Script=Hebrew}]/u
const LONGEST_WORD = 40

export const isAbjad = (text: string): boolean => ABJAD.test(text)

/** The words of a text, in small letters, in their own script. */
export const words = (text: string): string[] =>
  (text.normalize("NFKC").toLowerCase().match(WORD) ?? [])
    .map((word) => word.slice(0, LONGEST_WORD))
    .filter((word) => /[\p{L}\p{N}]/u.test(word))

/** Latin letters only, ä, ae and a alike, ss and ß as s: "Müller", "Mueller" and "Muller" become one. */
export const fold = (word: string): string =>
  anyAscii(word)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, "")
    .replace(/([aou])e/g, "$1")
    .replaceAll("ss", "s")

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch/g, "c"],
  [/dsch|dzh|dj/g, "j"],
  [/sch/g, "sh"],
  [/ck|q/g, "k"],
  [/kh/g, "h"],
  [/gh/g, "g"],
  [/ph/g, "f"],
  [/th|dt/g, "t"],
  [/dh/g, "d"],
  [/w/g, "v"],
  [/e[iy]|ay/g, "ai"],
  [/ie|y/g, "i"],
  [/ou/g, "u"],
  [/z/g, "s"],
  [/(.)\1+/g, "$1"],
]
/** How a folded word sounds, for names written down by ear: "Barwinok" and "Barvinok", "Ronahy" and "Ronahî". */
export const sound = (folded: string): string => SOUNDS.reduce((text, [letters, heard]) => text.replace(letters, heard), folded)

const ARTICLE = /^(al|el|ul|an|ar|as|ash|at|ad|az)$/
const consonants = (heard: string): string =>
  heard
    .replace(/([aeiou])h$/, "$1")
    .replace(/[aeiouvwy]/g, "")
    .replace(/ch|c/g, "h")
    .replace(/(.)\1+/g, "$1")

/** The word without the Arabic article, the open or closed t at its end, and signs that carry no consonant. */
const bareAbjad = (word: string) =>
  word
    .replace(/^[وبلك]?ال(?=.{2})/u, "")
    .replace(/ة$/u, "")
    .replace(/[أإآئؤءع]/gu, "")

/**
 * The consonants of a text's words, the whole text as one word included. Names in Arabic or Hebrew script carry no vowels, so this is
 * where "النور", "al-Nur" and "Alnour" meet. A word that may begin with the article comes with and without it.
 */
export const skeletons = (text: string): string[] => {
  const list = words(text)
  const parts = list.filter((word, index) => !(ARTICLE.test(word) && index < list.length - 1))
  const found = parts.flatMap((word) => {
    if (isAbjad(word)) return [consonants(sound(fold(bareAbjad(word))))]
    const folded = fold(word)
    const withoutArticle = /^[ae]l(?=.{3})/.test(folded) ? [consonants(sound(folded.slice(2)))] : []
    return [consonants(sound(folded)), ...withoutArticle]
  })
  const whole =
    parts.length > 1 ? parts.map((word) => consonants(sound(fold(isAbjad(word) ? bareAbjad(word) : word)))).join("") : ""
  return [...new Set([...found, whole])].filter((one) => one.length > 1)
}

/** Folded words and, where they differ, their sound: what typing errors are measured against. */
export const latinNames = (text: string): string => {
  const folded = words(text).map(fold).filter(Boolean)
  return [...new Set([...folded, ...folded.map(sound)])].join(" ")
}
