import type { Pass } from "./passes.ts"

/** Characters that look the same are made the same: line ends, spaces, composed letters, ligatures; invisible ones go. */
export const unicodePasses: readonly Pass[] = [
  // Direction overrides, joiners, byte order marks and our own marks say nothing a reader can see.
  [/[\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uE000-\uE01F]/g, ""],
  // Codes of a TeX font (T1) that a PDF's text layer shows as control characters: ff, fi, fl, ffi, ffl, §.
  [/\p{Cc}/gu, ([code]) => FONT_CODES[code.codePointAt(0) ?? 0]],
  [/\r\n?|[\v\f\u2028\u2029]/g, "\n"],
  [/\u00AD[ ]*\n?[ ]*/g, ""],
  [/[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g, " "],
  [/[^\p{M}\n]\p{M}+/gu, ([letters]) => letters.normalize("NFC")],
  // A text layer that kept the two dots of an umlaut as a sign of its own: "f¨uhrt", "F ¨ORDERMITGLIED".
  [/(?<=\p{Lu}) ¨ ?(?=[AOU])/gu, "¨"],
  // "gemeinn ¨utzig": the space belongs to the dots, unless a word begins there ("Beschlüsse ¨uber").
  [
    /(?<=\p{Ll}) (?=¨ ?[aou])(?!¨ ?(?:uber|offent|offn|ortlich|kolog|sterr|ahnlich|alter|ander|außer|arzt|ubr|ublich|ubung))/gu,
    "",
  ],
  [/¨ ?([aouAOU])/g, ([, letter = ""]) => `${letter}\u0308`.normalize("NFC")],
  [/[\uFB00-\uFB06]/g, ([ligature]) => ligature.normalize("NFKC")],
  // Old encodings of the German sharp s in PDFs made with OT1 fonts.
  [/(?<=\p{Ll})ÿ(?=\P{Lu}|$)/gu, "ß"],
]

/** Quotes, dashes and fractions in one form each; after markup, which needs some of them. */
export const typographyPasses: readonly Pass[] = [
  [/[„“”‟«»″]|''|``|,,(?=\p{L})/gu, '"'],
  [/[‚‘’‛‹›´`′]/g, "'"],
  [/[\u2010-\u2012\u2212]/g, "-"],
  [/[—―]/g, "–"],
  [/(?<=\d)[ ]?(?=[¼½¾⅓⅔⅕⅖⅗⅘])/g, " "],
  [/[¼½¾⅓⅔⅕⅖⅗⅘]/g, ([sign]) => FRACTIONS[sign]],
  [/⁄|∕/g, "/"],
  // "32 -Mehrheit", "23 -Mehrheit": a stacked fraction of which the text layer kept the digits in either order.
  [/(?<![\d/,.])([23])[ ]?\n?([34]|[23]) ?\n? ?(?=-?[ ]?Mehrheit\b)/g, ([, first = "", second = ""]) => stacked(first, second)],
  [/(?<![\d/,.])(43)(?= ?-[ ]?Mehrheit\b)/g, "3/4"],
]

const FONT_CODES: Record<number, string> = { 0x1b: "ff", 0x1c: "fi", 0x1d: "fl", 0x1e: "ffi", 0x1f: "ffl", 0x9f: "§" }

const FRACTIONS: Record<string, string> = {
  "¼": "1/4",
  "½": "1/2",
  "¾": "3/4",
  "⅓": "1/3",
  "⅔": "2/3",
  "⅕": "1/5",
  "⅖": "2/5",
  "⅗": "3/5",
  "⅘": "4/5",
}

const stacked = (first: string, second: string): string | undefined => {
  const [low, high] = [first, second].toSorted()
  return low === high || low === undefined || high === undefined ? undefined : `${low}/${high}`
}

/** "Foerderung", "Beschluesse", in a text that was written without a key for ä, ö, ü; "neue", "Steuer" and "aktuell" stay. */
const SPELT_OUT: readonly Pass[] = [
  [/(?<![aeqAEQ])ue(?!ll|rst)/g, "ü"],
  [/(?<!\p{L})Ue(?=\p{Ll})/gu, "Ü"],
  [/(?<![oO])oe(?!z|t(?=ik|isch))/g, "ö"],
  [/(?<!\p{L})Oe(?=\p{Ll})/gu, "Ö"],
  [/(?<![eE])ae(?!l(?!l|t))/g, "ä"],
  [/(?<!\p{L})Ae(?=\p{Ll})/gu, "Ä"],
]
/** Only where a text has no such letter at all and shows that it should. */
export const umlautPasses = (text: string): readonly Pass[] =>
  !/[äöüÄÖÜ]/.test(text) && /(?<!\p{L})fuer(?!\p{L})|[Ff]oerder|(?<!\p{L})ueber/u.test(text) ? SPELT_OUT : []
