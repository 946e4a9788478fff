import { law } from "../../kit/index.ts"
import type { Sentence } from "../../statutes/reading.ts"
import { inapplicable, met, statuteRule, unclear, unmet } from "../../statutes/rule.ts"
import { PEOPLE } from "../../statutes/peoples.ts"

const WORKING =
  /(amts|vereins|arbeits|verhandlungs|versammlungs|geschäfts|umgangs|verkehrs|sitzungs|konferenz)sprache|sprachen? (des vereins|der (versammlung|sitzung))/i
const BILINGUAL =
  /zweisprachig|mehrsprachig|sprachfassung|(fassung|wortlaut|text)[^.]{0,60}(sprache|deutsch)|(satzung|protokoll|niederschrift)[^.]{0,60}(sprache|übersetz|zweisprachig)|übersetzung(en)?[^.]{0,40}satzung/i
/** The language as it is named right after the word for it; what is said on lectures or events is another matter. */
const NAMED = new RegExp(`(${WORKING.source})[^.]{0,60}`, "i")
const PAPERS =
  /satzung|fassung|protokoll|niederschrift|gericht|behörd|register|amtssprache|vereinssprache|wortlaut|text|schriftverkehr/i
const GERMAN = /deutsch/i
const PREVAILS = /maßgeb|massgeb|verbindlich|vorrang|entscheidend|gilt|rechtsverbindlich|amtlich|ausschlaggebend/i
const FOREIGN_WORD = /englisch|französisch|spanisch|fremdsprach|muttersprach|landessprache/i

const elsewhere = ({ topics }: Sentence) => !topics.has("purpose") && !topics.has("activities") && !topics.has("admission")

const germanPrevails = ({ text }: Sentence) => GERMAN.test(text) && PREVAILS.test(text) && PAPERS.test(text)
const namesGerman = (working: Sentence | undefined) => GERMAN.test(NAMED.exec(working?.text ?? "")?.[0] ?? "")

export const m03 = statuteRule({
  id: "M-03",
  severity: "D",
  applies: "all",
  topic: "language",
  sources: [law("gvg", "184", "§ 184 GVG")],
  check: (reading) => {
    const about = reading
      .about("language", "minutes", "adoption", "entry-into-force", "name", "assembly", "bylaws")
      .filter(elsewhere)
    const working = about.find(({ text }) => WORKING.test(text))
    const bilingual = about.find(({ text }) => BILINGUAL.test(text))
    const first = bilingual ?? working
    if (!first) return inapplicable
    const prevails = about.find(germanPrevails) ?? (namesGerman(working) ? working : undefined)
    if (prevails) return met(prevails)
    const foreign = PEOPLE.test(first.text) || FOREIGN_WORD.test(first.text)
    return foreign ? unmet(first) : unclear(first)
  },
  proposal: () =>
    "Der Verein darf in jeder Sprache arbeiten. Satzung, Protokolle und Schreiben an Behörden werden auf Deutsch verfasst. Bei Übersetzungen gilt die deutsche Fassung.",
  examples: [
    {
      name: "German text prevails",
      text: "§ 13 Sprache\n(1) Diese Satzung liegt zweisprachig vor. Maßgeblich ist die deutsche Fassung.",
      expect: "met",
    },
    {
      name: "a working language, and no German for papers",
      text: "§ 13 Sprache\n(1) Vereinssprache ist die peruanische Sprache Quechua.",
      expect: "unmet",
    },
    {
      name: "translations without an order",
      text: "§ 13 Sprache\n(1) Protokolle werden in mehreren Sprachen geführt. Die Vereinssprache legt die Mitgliederversammlung fest.",
      expect: "unclear",
    },
    { name: "not mentioned", text: "§ 2 Geschäftsjahr\n(1) Das Geschäftsjahr ist das Kalenderjahr.", expect: "inapplicable" },
  ],
})
