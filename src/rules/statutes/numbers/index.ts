import { decimalRational, type Rational, rational } from "./rational.ts"
import { NUMBER_WORD, wordValue } from "./words.ts"

export { compareRationals, type Rational, rational } from "./rational.ts"

export type Unit = "count" | "share" | "euro" | "day" | "week" | "month" | "year"
/** Of what a share is taken: votes cast, members present, all members. Only shares have one. */
export type Base = "cast" | "present" | "all" | "unknown"
/** A number in a sentence; start and end are offsets into the sentence's text. */
export type Quantity = Rational & { unit: Unit; base: Base; start: number; end: number }

type Found = { value: Rational; unit: Unit }
/** `hint` is a cheap look for what the costly pattern needs. */
type Form = { hint: RegExp; pattern: RegExp; read: (match: RegExpMatchArray) => Found | undefined }

const DENOMINATORS: Record<string, number> = {
  hälfte: 2,
  drittel: 3,
  viertel: 4,
  fünftel: 5,
  sechstel: 6,
  siebtel: 7,
  achtel: 8,
  neuntel: 9,
  zehntel: 10,
  zwölftel: 12,
  zwanzigstel: 20,
  hundertstel: 100,
}
const PARTS: Record<string, number> = { dritte: 3, vierte: 4, fünfte: 5, sechste: 6, achte: 8, zehnte: 10, zwanzigste: 20 }
const UNITS: Record<string, Unit> = { tag: "day", woche: "week", monat: "month", jahr: "year", quartal: "month" }

const NUMBER = String.raw`(?:\d{1,3}(?:\.\d{3})+(?:,\d{1,2})?|\d{1,9}(?:,\d{1,2})?)`
const ANY = `(?:${NUMBER}|${NUMBER_WORD})`
const DENOMINATOR = "(drittel|viertel|fünftel|sechstel|siebtel|achtel|neuntel|zehntel|zwölftel|zwanzigstel|hundertstel)"
const NO_WORD_BEFORE = String.raw`(?<![\p{L}\d.,/§])`

const value = (written = ""): Rational | undefined => {
  const word = wordValue(written)
  return word === undefined ? decimalRational(written) : rational(word)
}
const share = (numerator: number | undefined, denominator: number | undefined): Found | undefined =>
  numerator === undefined || Number.isNaN(numerator) || !denominator || numerator > denominator
    ? undefined
    : { value: rational(numerator, denominator), unit: "share" }
const amount = (written: string | undefined, unit: Unit, factor = 1): Found | undefined => {
  const read = value(written)
  return read === undefined ? undefined : { value: rational(read.numerator * factor, read.denominator), unit }
}

/** Tried in this order at every place: what is a share is not also a count. */
const FORMS: readonly Form[] = [
  {
    // "3/4", "2/3-Mehrheit", "1 / 10"
    hint: /\d ?\//,
    pattern: new RegExp(String.raw`(?<![\d/.,])(\d{1,2}) ?/ ?(\d{1,3})(?![\d/]|\.\d)`, "giu"),
    read: ([, above, below]) =>
      Number(below) > Number(above) && Number(below) <= 100 ? share(Number(above), Number(below)) : undefined,
  },
  {
    // "drei Vierteln", "Dreiviertelmehrheit", "Zwei-Drittel-Mehrheit", "eines Zehntels"
    hint: /drittel|viertel|fünftel|stel|htel|btel|ntel/i,
    pattern: new RegExp(`${NO_WORD_BEFORE}(${ANY})[ -]?${DENOMINATOR}(?:n|s|es)?(?!jahr|stund)`, "giu"),
    read: ([, above, below = ""]) => share(wordValue(above ?? "") ?? Number(above), DENOMINATORS[below.toLowerCase()]),
  },
  {
    // "der zehnte Teil", "dem vierten Teil"
    hint: / Teil/,
    pattern: /(?<!\p{L})(dritte|vierte|fünfte|sechste|achte|zehnte|zwanzigste)[rnms]? Teil/giu,
    read: ([, part = ""]) => share(1, PARTS[part.toLowerCase()]),
  },
  { hint: /hälfte/i, pattern: /(?<!\p{L})(?:Hälfte)(?!\p{L})/giu, read: () => share(1, 2) },
  {
    // "10 %", "zehn Prozent", "25 v. H.", "75-%-Mehrheit", "zehn vom Hundert"
    hint: /%|prozent|H\.|Hundert/i,
    pattern: new RegExp(`${NO_WORD_BEFORE}(${ANY})[ -]?(?:%|prozent|v\\. ?H\\.|vom Hundert)`, "giu"),
    read: ([, written]) => {
      const read = value(written)
      return read === undefined ? undefined : share(read.numerator, read.denominator * 100)
    },
  },
  {
    // "500 €", "1.500,00 Euro"; "5 T€" is not a German amount
    hint: /€|EUR/i,
    pattern: new RegExp(`${NO_WORD_BEFORE}(${NUMBER})(?:,[-–]+)? ?(?:€|EUR|Euro)(?!\\p{L})`, "giu"),
    read: ([, written]) => amount(written, "euro"),
  },
  {
    // "EUR 12,50"
    hint: /€|EUR/i,
    pattern: new RegExp(`(?:€|(?<!\\p{L})EUR|(?<!\\p{L})Euro) ?(${NUMBER})`, "giu"),
    read: ([, written]) => amount(written, "euro"),
  },
  {
    // "fünfhundert Euro"
    hint: / euro/i,
    pattern: new RegExp(`${NO_WORD_BEFORE}(${NUMBER_WORD}) Euro(?!\\p{L})`, "giu"),
    read: ([, written]) => amount(written, "euro"),
  },
  {
    // "vier Wochen", "14 Tage", "eines Monats", "2-wöchig", "zweijährige", "14-tägig"
    hint: /tag|täg|woche|wöch|monat|jahr|jähr|quartal/i,
    pattern: new RegExp(
      `${NO_WORD_BEFORE}(${ANY})(?: |-| volle[nr]? | ganze[nr]? | weitere[nr]? )?(?:Kalender(?=tag|woch|monat)|Werk|Arbeits)?(tag|woche|wöch|monat|jahr|jähr|täg|quartal)(?!\\p{L}*(?:beitrag|hauptversamm|gang|esbeitr|lich\\b))\\p{L}{0,3}`,
      "giu",
    ),
    read: ([, written, unit = ""]) =>
      amount(written, UNITS[spelled(unit.toLowerCase())] ?? "day", unit.toLowerCase() === "quartal" ? 3 : 1),
  },
  {
    hint: /halb/i,
    pattern: /(?<!\p{L})(?:halb(?:e[snmr]?)? ?jahre?s?|halbjährig\p{L}*)(?!\p{L})/giu,
    read: () => amount("6", "month"),
  },
  { hint: /vierteljahr/i, pattern: /(?<!\p{L})(?:(?:ein )?vierteljahre?s?)(?!\p{L})/giu, read: () => amount("3", "month") },
  {
    hint: /\d|zwei|drei|vier|fünf|sechs|sieb|acht|neun|zehn|elf|zwölf|zig|hundert|tausend|beide|ßig/i,
    pattern: new RegExp(
      `${NO_WORD_BEFORE}(${ANY})(?![\\p{L}\\d/%§]|[.,]\\d|\\. ?\\p{Ll}|\\. ?(?:Vorsitz|Stellv|Vorst|Lebensj|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Quartal|Halbjahr|\\d))`,
      "giu",
    ),
    // "Ein Mitglied" is an article, no number.
    read: ([, written = ""]) => (/^eine?[mnrs]?$/i.test(written) ? undefined : amount(written, "count")),
  },
]

const spelled = (unit: string): string => ({ wöch: "woche", jähr: "jahr", täg: "tag" })[unit] ?? unit

/** What a number belongs to that says nothing: a citation, a date, a register number, an age of a law. */
const CITED =
  /(?:§§?|Abs\.|Absatz|Nr\.|Nummer|Satz|S\.|Art\.|Artikel|Ziff(?:er|\.)|Buchst\.|lit\.|VR|Kapitel|Punkt|Anlage|BGBl\.|und|bis|,) ?(?:\d+[a-z]?,? ?)?$/

/** Every number of a sentence that says how many, how much or how long, in reading order; none overlaps another. */
export const quantitiesIn = (text: string): readonly Quantity[] => {
  const found: Quantity[] = []
  for (const { hint, pattern, read } of FORMS)
    if (hint.test(text))
      for (const match of text.matchAll(pattern)) {
        const [start, end] = [match.index, match.index + match[0].length]
        const one =
          found.some((other) => start < other.end && other.start < end) || isCited(text, start) ? undefined : read(match)
        if (one !== undefined) found.push({ ...one.value, unit: one.unit, base: baseOf(one.unit, text, start, end), start, end })
      }
  return found.toSorted((a, b) => a.start - b.start)
}

const isCited = (text: string, start: number): boolean => {
  const before = text.slice(Math.max(0, start - 24), start)
  // "zum Ende eines Jahres" names a day, not a period.
  if (/(?:Ende|Schluss|Schluß) (?:jeweils )?$/.test(before) && /^eine?s /.test(text.slice(start))) return true
  return (
    CITED.test(before) &&
    (/(?:§|Abs|Nr|Satz|S\.|Art|Zif|Nummer|lit|VR|Punkt|Anlage)[^\p{L}]*(?:(?:und|bis|,)[^\p{L}]*)?$/u.test(before) ||
      /§§?[^a-zäöü]*$/.test(before))
  )
}

const BASES: readonly (readonly [Base, RegExp])[] = [
  ["cast", /abgegeben|abstimmend|gültige[nr]? Stimmen/],
  ["present", /anwesend|erschienen|vertretenen|teilnehmend|Anwesend|Erschienen/],
  [
    "all",
    /\b(?:aller|sämtlicher|der|von|seiner|ihrer)\b (?:\p{L}+ ){0,3}(?:\p{L}*[Mm]itglieder(?!versamm)|Vereinsangehörigen)|Mitglieder(?:zahl|bestand)|alle Mitglieder/u,
  ],
]

/** The base stands behind the share as a rule ("drei Viertel der abgegebenen Stimmen"), sometimes before it. */
const baseOf = (unit: Unit, text: string, start: number, end: number): Base => {
  if (unit !== "share") return "unknown"
  const behind = text.slice(end, end + 70).split(/[;.]| und (?=\p{L}+ ?(?:Mehrheit|Viertel|Drittel))/u)[0] ?? ""
  const before = text.slice(Math.max(0, start - 70), start)
  const first = (place: string) =>
    BASES.flatMap(([base, pattern]) =>
      [...(pattern.exec(place) ?? [])].slice(0, 1).map((found) => ({ base, at: place.indexOf(found) + found.length })),
    ).toSorted((a, b) => a.at - b.at)[0]?.base
  return (
    first(behind) ??
    (/der (?:abgegebenen|anwesenden|erschienenen)[^.;]{0,40}$/.test(before) ? first(before) : undefined) ??
    "unknown"
  )
}
