import { law } from "../../kit/index.ts"
import type { Sentence } from "../../statutes/reading.ts"
import { firstWith, inapplicable, met, statuteRule, unmet } from "../../statutes/rule.ts"
import { leavingSentences } from "./leaving.ts"
import { sentencesOn } from "./passages.ts"

const LONGEST_MONTHS = 24
const WAIT_FOR_YEAR_END_MONTHS = 12

const NUMBER_WORDS = ["ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"]
/** A length of time: "3 Jahren", "drei Jahre", "36 Monaten", "dreißig Monate", also "dreijährig". */
const LENGTH = new RegExp(
  `(?<![\\p{L}\\d])(?<count>\\d{1,3}|${NUMBER_WORDS.toReversed()
    .map((word) => (word === "ein" ? "ein(?:e[rmns]?)?" : word))
    .join(
      "|",
    )}|achtzehn|vierundzwanzig|dreißig|sechsunddreißig)(?:er)?[\\s-]?(?:\\(\\S+\\)\\s?)?(?:volle[nr]?\\s|ganze[nr]?\\s)?(?<unit>[Jj]ahr|[Jj]ährig|jährig|[Mm]onat)`,
  "gu",
)
const LARGE: Readonly<Record<string, number>> = { achtzehn: 18, vierundzwanzig: 24, dreißig: 30, sechsunddreißig: 36 }

/** The sentence is about how long one has to stay, not about arrears, age, files or coming back. */
const BINDS =
  /(?:[Ff]rist|frühestens|[Mm]indest(?:mitgliedschaft|dauer|laufzeit|zeit|vertrags)|[Mm]itgliedschaft .{0,40}(?:beträgt|dauert|läuft) .{0,20}mindestens|zum (?:Ende|Schluss|Ablauf)|vor (?:Ablauf|Ende)|nach Ablauf|erst nach|erstmals|Bindung|verpflichtet sich für)/u
const OTHER_TIME =
  /(?:[Rr]ückstand|[Vv]erzug|Wiedereintritt|Wiederaufnahme|erneut|Lebensjahr|Jahre alt|aufbewahr|gelöscht|Daten|Amtszeit|gewählt|Ehrenmitglied|Berufung|Beschwerde|Mahnung|nicht teilgenommen)/u
const YEAR_END =
  /(?:(?:Jahres|Geschäftsjahres|Kalenderjahres)(?:ende|schluss|ablauf)|(?:Ende|Schlu(?:ss|ß)|Ablauf) (?:eines|des|jedes|der)\s(?:\p{L}+\s)?(?:Geschäfts|Kalender|Vereins)?[Jj]ahr|31\.\s?(?:12|Dezember))/u
const EXCLUDED =
  /(?:(?:[Aa]ustritt|[Kk]ündigung)[^.,;]{0,30}(?:ist|sind)?[^.,;]{0,20}(?:ausgeschlossen|nicht möglich|unzulässig|nicht gestattet)|kann nicht (?:austreten|gekündigt werden))/u
const PARTLY = /(?:während|innerhalb|im laufenden|in den ersten|vor |unterjährig|rückwirkend|bis zum|solange|außerhalb|außer )/u

const months = (text: string): number => {
  const lengths = [...text.matchAll(LENGTH)].map(({ groups }) => {
    const count = groups?.["count"] ?? ""
    const value =
      LARGE[count] ?? (/^\d/u.test(count) ? Number(count) : NUMBER_WORDS.findIndex((word) => count.startsWith(word)) + 1)
    return /^m/iu.test(groups?.["unit"] ?? "") ? value : value * 12
  })
  return Math.max(0, ...lengths)
}

/** "… endet a) durch Austritt mit einer Frist, b) durch Ausschluss wegen zwei Jahren …": each way has a time of its own. */
const WAYS =
  /[,;]\s+(?=(?:oder |und |sowie |[-–•] ?|\p{L}\)\s?|\d{1,2}[.)]\s?)?(?:durch|bei|mit)(?!\p{L})|(?:\p{L}\)|\d{1,2}\.)\s)/u
const OTHER_WAY = /[Aa]usschl|[Aa]usgeschlossen|[Ss]treich|[Gg]estrichen|(?<!\p{L})Tod(?!\p{L})/u
const onLeaving = (text: string): string =>
  text
    .split(WAYS)
    .filter((part) => !OTHER_WAY.test(part))
    .join(", ")

const worstCase = (sentence: Sentence): number => {
  const text = onLeaving(sentence.text)
  if (!BINDS.test(text) || OTHER_TIME.test(text)) return 0
  const notice = months(text)
  const waits = /[Ff]rist/u.test(text) && YEAR_END.test(text) && notice > WAIT_FOR_YEAR_END_MONTHS
  return notice + (waits ? WAIT_FOR_YEAR_END_MONTHS : 0)
}

/** § 39 Abs. 2 BGB: at most two years until one is free, waiting for the year's end included. */
export const r14 = statuteRule({
  id: "R-14",
  severity: "A",
  applies: "all",
  sources: [law("bgb", "39", "§ 39 Abs. 2 BGB"), law("bgb", "40", "§ 40 BGB")],
  topic: "exit",
  check: (reading) => {
    const leaving = leavingSentences(reading)
    const minimum = sentencesOn(
      reading,
      ["exit", "membership", "admission"],
      /Mindest(?:mitgliedschaft|dauer|laufzeit)|mindestens .{0,30}(?:Jahre|Monate).{0,20}Mitglied/u,
    )
    const sentences = [...new Set([...leaving, ...minimum])]
    if (sentences.length === 0) return inapplicable
    const excluded = firstWith(leaving, EXCLUDED)
    if (excluded !== undefined && !PARTLY.test(excluded.text)) return unmet(excluded, "excluded")
    const tooLong = sentences.find((sentence) => worstCase(sentence) > LONGEST_MONTHS)
    return tooLong === undefined
      ? met(leaving[0] ?? minimum[0])
      : unmet(tooLong, undefined, { months: String(worstCase(tooLong)) })
  },
  proposal: () => "Der Austritt ist mit einer Frist von drei Monaten zum Ende des Geschäftsjahres möglich.",
  examples: [
    {
      name: "three months to the end of the year",
      text: "§ 4 Austritt\nDer Austritt wird dem Vorstand schriftlich erklärt. Die Kündigungsfrist beträgt drei Monate zum Jahresende.",
      expect: "met",
    },
    {
      name: "three years",
      text: "§ 4 Austritt\nDer Austritt ist mit einer Frist von drei Jahren gegenüber dem Vorstand zu erklären.",
      expect: "unmet",
    },
    {
      name: "a period and the wait for the end of the year together",
      text: "§ 4 Austritt\nDer Austritt ist mit einer Frist von 18 Monaten zum Ende eines Geschäftsjahres zu erklären.",
      expect: "unmet",
    },
    {
      name: "no leaving at all",
      text: "§ 4 Austritt\nDer Austritt aus dem Verein ist ausgeschlossen.",
      expect: "unmet",
      because: "excluded",
    },
    {
      name: "only arrears last two years and more",
      text: "§ 4 Austritt\nDer Austritt wird dem Vorstand in Textform erklärt. Wer drei Jahre mit dem Beitrag im Rückstand ist, kann gestrichen werden.",
      expect: "met",
    },
    {
      name: "the two years belong to exclusion in the same sentence",
      text: "§ 4 Ende\nDie Mitgliedschaft endet a) durch Tod, b) durch Austritt, der mit einer Frist von 3 Monaten zum Jahresende möglich ist, c) durch Ausschluss, wenn für mindestens zwei Jahre kein Beitrag gezahlt wurde.",
      expect: "met",
    },
    {
      name: "nothing on leaving (R-13 says so)",
      text: "§ 1 Name\nDer Verein führt den Namen „Brücke“. Er hat seinen Sitz in Musterstadt.",
      expect: "inapplicable",
    },
  ],
})
