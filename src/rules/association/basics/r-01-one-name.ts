import { law, secondary } from "../../kit/index.ts"
import type { Reading, Sentence, Span } from "../../statutes/reading.ts"
import { firstWith, met, type Outcome, statuteRule, unclear, unmet } from "../../statutes/rule.ts"
import { comparable, statedName, withoutSuffix } from "./stated-name.ts"

const NAMED =
  /(?<!\p{L})(?:(?:führ|träg|trag|erhält|hat)\p{L}*\s.{0,40}(?<!\p{L})(?:Vereins)?[Nn]amen?(?!\p{L})|(?:Vereins)?[Nn]ame\s.{0,40}(?:ist|lautet|heißt)(?!\p{L})|(?:Vereins)?[Nn]ame\s?:|heißt(?!\p{L})|nennt sich|(?:unter|mit) dem Namen|(?:unter|mit) der Bezeichnung|führt die Bezeichnung|(?:Der|Die|Das)\s["„“].{2,120}(?:mit (?:dem )?Sitz|e\.\s?V\.))/u
const ANOTHER_LANGUAGE =
  /(?<!\p{L})(?:auf|in)\s(?:\p{L}+er\s(?:Sprache|Schrift|Übersetzung)|(?:Arabisch|Türkisch|Kurdisch|Persisch|Farsi|Englisch|Französisch|Russisch|Ukrainisch|Spanisch|Polnisch|Tigrinya|Dari|Paschtu|Albanisch|Serbisch|Griechisch|Italienisch)(?!\p{L}))|\p{L}+sprachige[rn]? Name/u
/** The whole name once more in brackets, under a heading "Name" with nothing else. */
const TWICE =
  /^[^()]{3,80}\((?=[^()]{10,80}\))(?![^()]*(?:genannt|folgend|[Kk]urz|abgekürzt|[Aa]bkürzung|bezeichnet|Verein|Verband|VR|Register))[^()]*\p{L}+[-\s]\p{L}+[^()]*\)\.?$/u
const ALTERNATIVE = /["“”]\s*(?:oder|bzw\.|beziehungsweise|\/)\s*["„“”]/u
/** What stands beside the name under "Name, Sitz, Geschäftsjahr" and is not a name. */
const NEIGHBOUR =
  /(?<!\p{L})(?:Sitz|Geschäftsjahr|[Rr]egister|eingetragen|Eintragung|Kalenderjahr|Zusatz|Gerichtsstand|Rechtsfähigkeit|Anschrift|Geschäftsstelle|Dachverband|Mitglied)/u
/** "Der Musterkreis ist ein Verein …" at the beginning: a name, though nobody says so. */
const INTRODUCED =
  /^(?:Der|Die|Das)\s["„“]?\p{Lu}.{2,100}\sist\s(?:eine?|der|die)\s(?:\p{L}+\s){0,2}(?:Verein|Vereinigung|Arbeitsgemeinschaft|Zusammenschluss|Gliederung|Verband|Initiative|Organisation)/u
const OPENING_SENTENCES = 8
const FOREIGN_LETTERS =
  /[\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Ethiopic}\p{Script=Georgian}\p{Script=Han}\p{Script=Armenian}]/u
const ENDS_AS_ASSOCIATION =
  /^(?![\p{Ll}\p{P}]|.*[Ss](?:atzung|ATZUNG)|\p{L}+:)(?!.*(?:[:;,]$|(?<!\p{L})(?:führt|hat|ist|trägt|Namen)(?!\p{L}))).{3,90}e\.\s?V\.$/u

type HeadLine = Span & { text: string }

const linesBeforeFirstSection = (reading: Reading): readonly HeadLine[] => {
  const first = reading.sections.find(({ number, heading }) => number !== undefined || heading !== "")
  let offset = 0
  return reading.original
    .slice(0, first?.start ?? 0)
    .split("\n")
    .map((line) => {
      const start = offset
      offset += line.length + 1
      return { text: line.replace(/[#*]/gu, "").trim(), start, end: start + line.length }
    })
}

/** A title can wrap ("Förderverein der / Schule am Park e. V."); only a line on its own is a name. */
const opens = (before: string | undefined): boolean =>
  before === undefined || before === "" || /[Ss]atzung|SATZUNG/u.test(before) || FOREIGN_LETTERS.test(before)

/** A second name above § 1: the same association announced there with more, or other, words. */
const otherNameInHead = (reading: Reading, name: string): { line: HeadLine; script: boolean } | undefined => {
  const head = linesBeforeFirstSection(reading)
  const line = head.find(
    ({ text }, at) => ENDS_AS_ASSOCIATION.test(text) && opens(head[at - 1]?.text) && !comparable(name).includes(comparable(text)),
  )
  return line && { line, script: head.some(({ text }) => FOREIGN_LETTERS.test(text)) }
}

const twoNames = (sentence: Sentence): boolean =>
  ANOTHER_LANGUAGE.test(sentence.text) || ALTERNATIVE.test(sentence.text) || TWICE.test(sentence.text)

const judgeStated = (reading: Reading, sentence: Sentence): Outcome => {
  const second = twoNames(sentence)
  if (second) return unmet(sentence, "two")
  const stated = statedName(reading)
  const other = stated && otherNameInHead(reading, stated.name)
  if (stated === undefined || other === undefined) return met(sentence)
  const values = { stated: withoutSuffix(stated.name), other: withoutSuffix(other.line.text) }
  return other.script ? unmet([sentence, other.line], "head", values) : unclear([sentence, other.line], "head", values)
}

/** § 57 Abs. 1 BGB: the statutes state the name, and only one. */
export const r01 = statuteRule({
  id: "R-01",
  severity: "A",
  applies: "all",
  sources: [law("bgb", "57", "§ 57 Abs. 1 BGB"), secondary("Prütting/Wegen/Weinreich, § 57 BGB Rn. 3 (Namenseinheit)")],
  topic: "name",
  check: (reading) => {
    const about = reading.about("name")
    const sentence = firstWith(about, NAMED) ?? statedName(reading)?.sentence
    if (sentence !== undefined) return judgeStated(reading, sentence)
    const introduced = firstWith(reading.sentences.slice(0, OPENING_SENTENCES), INTRODUCED)
    const odd = introduced ?? about.find(({ text }) => !NEIGHBOUR.test(text))
    return odd === undefined ? unmet() : unclear(odd)
  },
  proposal: (reading) => `Der Verein führt den Namen „${withoutSuffix(statedName(reading)?.name ?? "…")}“.`,
  examples: [
    {
      name: "one name",
      text: "§ 1 Name und Sitz\nDer Verein führt den Namen „Brücke Musterstadt“. Er hat seinen Sitz in Musterstadt.",
      expect: "met",
    },
    {
      name: "what the text calls the association is no second name",
      text: "§ 1 Name\nDer Verein führt den Namen „Brücke Musterstadt“ (in dieser Satzung Verein genannt). Er hat seinen Sitz in Musterstadt.",
      expect: "met",
    },
    {
      name: "said with another verb",
      text: "§ 1 Grundlagen\nDer Verein heißt nach der Eintragung „Garten der Vielfalt e. V.“. Er hat seinen Sitz in Musterstadt.",
      expect: "met",
    },
    {
      name: "no name at all",
      text: "§ 1 Sitz\nDer Verein hat seinen Sitz in Musterstadt.\n§ 2 Zweck\nZweck des Vereins ist die Förderung der Jugendhilfe.",
      expect: "unmet",
    },
    {
      name: "a second name in another language",
      text: "§ 1 Name\nDer Verein führt den Namen „Brücke Musterstadt“, auf Türkisch „Musterstadt Köprüsü“.",
      expect: "unmet",
      because: "two",
    },
    {
      name: "another name above the first §",
      text: "Satzung\n\nGemeinnütziger Verein Brücke Musterstadt e. V.\n\n§ 1 Name\nDer Verein führt den Namen „Brücke“. Er hat seinen Sitz in Musterstadt.\n§ 2 Zweck\nZweck ist die Förderung der Kunst.",
      expect: "unclear",
      because: "head",
    },
    {
      name: "above the first § another name, and one in another script",
      text: "Satzung\nجمعية الجسر\nGemeinnütziger Verein Brücke Musterstadt e. V.\n\n§ 1 Name\nDer Verein führt den Namen „Brücke“. Er hat seinen Sitz in Musterstadt.\n§ 2 Zweck\nZweck ist die Förderung der Kunst.",
      expect: "unmet",
      because: "head",
    },
    {
      name: "introduced in quotation marks",
      text: "§ 1 Wesen\nDie „Ruderverbindung Nordlicht“ in Musterstadt ist ein Verein heutiger und früherer Studierender und hat dort ihren Sitz.",
      expect: "unclear",
    },
    {
      name: "introduced, but never named",
      text: "§ 1 Zweck\nDer Musterstädter Lesekreis ist eine Vereinigung von Menschen, die gern lesen.",
      expect: "unclear",
    },
  ],
})
