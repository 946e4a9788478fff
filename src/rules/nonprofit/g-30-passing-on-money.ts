import { inapplicable, met, statuteRule, unclear, unmet } from "../statutes/index.ts"
import { purposeSentences, taxSentences } from "./passages.ts"
import { ao } from "./sources.ts"

const NAMED =
  /Mittelbeschaffung|Mittelweitergabe|Mittelweiterleitung|(?:Beschaffung|Weitergabe|Weiterleitung|Zuwendung|Sammlung|Bereitstellung|Einwerbung) (?:von |der |und \p{Lu}\p{Ll}+ von )?(?:\p{Ll}+n )?(?:Mittel|Spenden|Geld|Sach|Beiträge)|Mittel .{0,60}(?:weitergeben|weiterleiten|weitergeleitet|zuwenden|zur Verfügung|beschaff|einwerben)|§ 58 (?:Abs\. 1 )?(?:Nr|Nummer|Ziff|AO)|(?:finanzielle|materielle|ideelle)\p{Ll}* .{0,40}(?:Unterstützung|Förderung)|finanziell\p{Ll}* .{0,60}(?:unterstütz|förder)|ideell/u
const SUPPORTS = /Förderverein|Förderkreis|Freundeskreis|Verein der (?:Freunde|Förderer)|Freunde und Förderer|Fördergesellschaft/u
const OWN_WORK =
  /(?:Veranstaltung|Kurs|Workshop|Seminar|Vortr[aä]g|Konzert|Training|Unterricht|Beratung|Ausflüge|Projekt|Betrieb|Durchführung|Organisation|Aktionen|Feste)/u
const FUNDRAISING = /Spenden(?:aktion|sammlung|lauf)|Sammeln von Spenden|Benefiz|Basare?|Sponsor/u

/** § 58 Nr. 1 Satz 4 AO: who only passes money on says so in the statutes. */
export const g30 = statuteRule({
  id: "G-30",
  severity: "C",
  applies: "charitable",
  sources: [ao("58", "Nr. 1 Satz 4")],
  topic: "activities",
  check: (reading) => {
    const aims = [...new Set([...purposeSentences(reading), ...taxSentences(reading)])].filter(
      ({ topics }) => !topics.has("recipient"),
    )
    const named = aims.find(({ text }) => NAMED.test(text))
    const named2 = reading.about("name").find(({ text }) => SUPPORTS.test(text)) ?? aims.find(({ text }) => SUPPORTS.test(text))
    if (named !== undefined) return named2 === undefined && !/§ 58|Mittel|Spenden/.test(named.text) ? inapplicable : met(named)
    if (named2 !== undefined) return aims.some(({ text }) => OWN_WORK.test(text)) ? unclear(named2) : unmet(named2)
    const fundraising = purposeSentences(reading).find(({ text }) => FUNDRAISING.test(text))
    return fundraising === undefined ? inapplicable : unclear(fundraising)
  },
  proposal: () =>
    "Der Satzungszweck wird verwirklicht insbesondere durch die Beschaffung von Mitteln und ihre Weitergabe an [Name der Körperschaft] zur Verwirklichung der steuerbegünstigten Zwecke.",
  examples: [
    {
      name: "said",
      text: "§ 2 Zweck\nDer Förderverein verwirklicht seinen Zweck durch die Beschaffung von Mitteln und ihre Weitergabe an die Schule.",
      expect: "met",
    },
    {
      name: "own work too",
      text: "§ 2 Zweck\nDer Förderverein der Schule verwirklicht seinen Zweck durch Feste und Kurse.",
      expect: "unclear",
    },
    {
      name: "not said",
      text: "§ 2 Zweck\nZweck des Vereins ist die Förderung der Erziehung. Er ist der Förderverein der Schule.",
      expect: "unmet",
    },
    {
      name: "no such association",
      text: "§ 2 Zweck\nZweck des Vereins ist die Förderung des Sports durch Training.",
      expect: "inapplicable",
    },
  ],
})
