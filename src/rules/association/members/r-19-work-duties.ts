import { law, recalled } from "../../kit/index.ts"
import { assemblyTerm } from "../../statutes/own-terms.ts"
import { firstWith, inapplicable, met, statuteRule, unclear } from "../../statutes/rule.ts"
import { BODY, sectionsOf } from "./passages.ts"

const WORK =
  /(?:Arbeitsstunde|Arbeitseins[aä]tz|Pflichtstunde|Arbeitsleistung|Arbeitsdienst|Gemeinschaftsarbeit|Gemeinschaftsstunde|Helferstunde|Dienststunde|Dienstleistungspflicht|(?:sonstige\p{L}*|weitere\p{L}*) Dienstleistungen.{0,60}(?:Mitglied|erbringen))/u
const DUTY = /(?:verpflicht|[Pp]flicht|zu leisten|leisten|zu erbringen|erbringen|heranzieh|herangezogen|müssen|hat .{0,60}zu)/u
const NOT_OF_MEMBERS = /(?:freiwillig|Arbeitsverh[aä]ltnis|Arbeitnehmer|Angestellt|Vergütung|vergüte|Honorar|hauptamtlich)/u
const EXTENT = /(?:\d|zwei|drei|vier|fünf|zehn|zwölf|[Ss]tunden im Jahr|jährlich|höchstens|maximal|Anzahl|Umfang|Zahl)/u

/** § 58 Nr. 2 BGB: hours of work are a contribution, too, so the statutes say that, how many, and who decides. From memory. */
export const r19 = statuteRule({
  id: "R-19",
  severity: "D",
  applies: "all",
  sources: [
    recalled("Arbeitsstunden und ihre Abgeltung brauchen eine Grundlage in der Satzung (Vereinspraxis)"),
    law("bgb", "58", "§ 58 Nr. 2 BGB"),
  ],
  topic: "member-duties",
  check: (reading) => {
    const duty = reading
      .about("fees", "member-duties", "membership", "bylaws", "assembly", "expulsion")
      .filter(({ text }) => WORK.test(text) && !NOT_OF_MEMBERS.test(text))
    const [first] = duty
    if (first === undefined) return inapplicable
    const owed = firstWith(duty, DUTY)
    if (owed === undefined) return unclear(first)
    const around = sectionsOf([owed])
    return EXTENT.test(around) && BODY.test(around) ? met(owed) : unclear(owed)
  },
  proposal: (reading) =>
    `Jedes aktive Mitglied leistet im Jahr bis zu … Arbeitsstunden. Ihre Zahl und den Betrag für nicht geleistete Stunden beschließt ${assemblyTerm(reading).subject}.`,
  examples: [
    {
      name: "extent and body",
      text: "§ 6 Pflichten der Mitglieder\nAktive Mitglieder leisten höchstens zehn Arbeitsstunden im Jahr. Die genaue Zahl beschließt die Mitgliederversammlung.",
      expect: "met",
    },
    {
      name: "left to an order",
      text: "§ 6 Pflichten der Mitglieder\nJedes Mitglied ist zu Arbeitsstunden nach der Arbeitsordnung verpflichtet.",
      expect: "unclear",
    },
    {
      name: "no work owed",
      text: "§ 6 Pflichten der Mitglieder\nDie Mitglieder fördern die Ziele des Vereins.",
      expect: "inapplicable",
    },
  ],
})
