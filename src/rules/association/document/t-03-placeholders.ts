import { law } from "../../kit/index.ts"
import {
  inapplicable,
  met,
  type Outcome,
  type Reading,
  type Sentence,
  type Span,
  statuteRule,
  unmet,
} from "../../statutes/index.ts"

/**
 * What a template, a draft, a programme or a version control system leaves behind, by the message that names it. Of a day left
 * open ("__.__.2031") Markdown, which takes the lines for bold letters, leaves "..2031".
 */
const LEFTOVERS: readonly (readonly [because: string | undefined, pattern: RegExp])[] = [
  [
    "machine",
    /<{7} |>{7} |^={7}$|here is the rest of the document|as an ai(?: language)? model|(?:gerne|natürlich|selbstverständlich)[!,.] hier (?:ist|sind)|certainly[!,] here/gim,
  ],
  [
    "note",
    /(?<!\p{L})(?:TODO|FIXME|TBD)(?!\p{L})|BITTE (?:PRÜFEN|ERGÄNZEN|ANPASSEN|EINTRAGEN)|TT\.MM\.JJJJ|DD\.MM\.YYYY|lorem ipsum|(?<![\p{L}\d])X{2,}(?![\p{L}\d])|\?{3,}|Platzhalter(?:text)?(?!\p{L})|\[[^\]\n]{0,60} folg(?:t|en)\.?\]/gu,
  ],
  [
    "note",
    /nicht (?:verfolgte|benötigte|zutreffende) [^.]{0,40}streichen|nichtzutreffendes streichen|zutreffendes (?:bitte )?ankreuzen|(?:oder eine[sr] anderen, zu benennenden)/gi,
  ],
  [
    undefined,
    /(?<![\p{L}\d_])_{3,}|(?<!_)__\. ?__\.(?: ?\d{2}| ?_{2})|(?<=(?:vom|ab|am|zum|den|seit) )\.\. ?\d{2,4}(?!\d)|\.{6,}(?![ .]*\d{0,3}[ ]*$)|(?:…\s?){2,}(?!\s*\d{1,3}[ ]*$)|\[\s*(?:…|\.\.\.|_+)?\s*\]/gmu,
  ],
  [
    undefined,
    /[[{<](?:(?:bitte )?(?:name|ort|datum|stadt|gemeinde|vereinsname|vereinszweck|zweck|anzahl|zahl|betrag|adresse|straße|monat|jahr|empfänger|körperschaft)(?: (?:des|der|hier|bitte|einer?)[^\])}>]{0,40})?)[\]}>]|[[{<(][^\])}>\n]{0,40}(?:einfügen|einsetzen|eintragen|ergänzen|angeben|auszufüllen|ausfüllen)[\])}>]|\{\{(?![<%])[^}\n]{1,40}\}\}|\((?:Name|Ort|Datum|Zweck|Betrag)\)/giu,
  ],
  [
    "alternatives",
    /gemeinnützige(?: ?\/ ?|\/-)(?:mildtätige|kirchliche)|(?:mildtätige) ?\/ ?kirchliche|\bdes\/der\/|Verein(?:s|es)? ?\/ ?Körperschaft/gi,
  ],
]

/** Blank lines for hand and date at the end of a text that waits for its signatures are what they are for. */
const FOR_SIGNING =
  /unterschrift|unterzeichn|datum|gründungsmitglied|protokollführ|versammlungsleit|vorsitzende|schriftführ|\bden\b|geboren|anschrift|name, vorname/i

/** A list of founders with names and a gap among them: somebody is still to be found. */
const GAP_AMONG_NAMES = /gegründet[^.]*[,:] _{3,}/
const NAMES = /\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+/gu

const isForSigning = (reading: Reading, at: number, sentence: Sentence | undefined): boolean =>
  at > reading.text.length * 0.7 &&
  !(sentence !== undefined && GAP_AMONG_NAMES.test(sentence.text) && (sentence.text.match(NAMES)?.length ?? 0) >= 2) &&
  (sentence === undefined ||
    sentence.topics.has("signatures") ||
    FOR_SIGNING.test(sentence.text) ||
    sentence.text.replaceAll(/[_\W\d]/g, "").length < 30)

type Leftover = { because: string | undefined; span: Span }

const leftovers = (reading: Reading): readonly Leftover[] =>
  LEFTOVERS.flatMap(([because, pattern]) =>
    [...reading.text.matchAll(pattern)].flatMap((match): Leftover[] => {
      const span = reading.spanAt(match.index, match.index + match[0].length)
      const sentence = reading.sentences.find(({ start, end }) => start <= span.start && span.start < end)
      // A heading in brackets ("Artikel 2 [Zweck]") is none, wherever its words could be a gap.
      const inHeading = sentence === undefined && match[0].startsWith("[")
      return inHeading || (because === undefined && isForSigning(reading, match.index, sentence)) ? [] : [{ because, span }]
    }),
  )

const check = (reading: Reading): Outcome => {
  if (reading.sentences.length === 0) return inapplicable
  const found = leftovers(reading)
  const [first] = found
  return first === undefined
    ? met()
    : unmet(
        found.slice(0, 10).map(({ span }) => span),
        first.because,
      )
}

/** §§ 57, 59 BGB: what is registered is a finished text. */
export const t03 = statuteRule({
  id: "T-03",
  severity: "B",
  applies: "all",
  sources: [law("bgb", "57", "§ 57 BGB"), law("bgb", "59", "§ 59 BGB"), law("bgb", "60", "§ 60 BGB")],
  topic: "name",
  check,
  examples: [
    {
      name: "a finished text",
      text: "§ 1 Name\nDer Verein führt den Namen „Brücke“. Er hat seinen Sitz in Musterstadt.",
      expect: "met",
    },
    {
      name: "a gap",
      text: "§ 1 Name\nDer Verein führt den Namen „Brücke“. Er hat seinen Sitz in ________. Er wird in das Register eingetragen.\n§ 2 Zweck\nZweck ist die Förderung der Bildung durch Kurse.",
      expect: "unmet",
    },
    { name: "a note to oneself", text: "§ 9 Schluss\nDiese Satzung tritt am TODO in Kraft.", expect: "unmet", because: "note" },
    {
      name: "a paragraph that is still to come",
      text: "§ 3 Mitgliedschaft\nMitglied kann jede Person werden.\n[Die übrigen Paragrafen folgen.]",
      expect: "unmet",
      because: "note",
    },
    {
      name: "a day left open",
      text: "§ 9 Schluss\nDiese Fassung tritt ab __.__.2031 in Kraft und ersetzt die vom 2. Mai 2020, die damit nicht mehr gilt.",
      expect: "unmet",
    },
    {
      name: "a sign of the program that makes the page",
      text: "§ 1 Name\nDer Verein führt den Namen „Brücke“. Er hat seinen Sitz in Musterstadt.\n\n{{< table_of_contents >}}",
      expect: "met",
    },
    { name: "a word that contains one", text: "§ 2 Zweck\nDer Verein betreibt einen Mastodon-Server.", expect: "met" },
    {
      name: "an answer of a language model",
      text: "§ 2 Zweck\nGerne! Hier ist die überarbeitete Fassung. Zweck ist die Förderung der Bildung.",
      expect: "unmet",
      because: "machine",
    },
    {
      name: "alternatives not struck out",
      text: "§ 2 Zweck\nDer Verein verfolgt ausschließlich und unmittelbar gemeinnützige/mildtätige Zwecke.",
      expect: "unmet",
      because: "alternatives",
    },
  ],
})
