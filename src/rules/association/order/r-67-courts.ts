import { law, recalled, secondary } from "../../kit/index.ts"
import { firstWith, inapplicable, met, statuteRule, unclear, unmet } from "../../statutes/rule.ts"

const TOPICS = [
  "courts",
  "expulsion",
  "strike",
  "exit",
  "admission",
  "member-rights",
  "assembly",
  "voting",
  "elections",
  "board",
  "board-meeting",
  "fees",
] as const
const COURT =
  "rechtsweg|gerichtsweg|klageweg|ordentliche[rn]? gericht\\p{L}*|gerichtliche[nr]? (anfechtung|überprüfung|nachprüfung|klage)"
const EXCLUDED = new RegExp(
  `(${COURT})[^.]{0,60}(?<!nicht )(ausgeschlossen|unzulässig|nicht mehr möglich|nicht möglich|nicht zulässig|nicht statthaft)|` +
    `(unter )?ausschlu(ss|ß) (des (ordentlichen )?rechtswegs?|der (ordentlichen |staatlichen )?gericht)|` +
    `verzicht\\p{L}*[^.]{0,30}(rechtsweg|gericht|klage)|kein rechtsweg|der rechtsweg entfällt`,
  "iu",
)
const FINAL =
  /unanfechtbar|nicht anfechtbar|anfechtung[^.]{0,40}(ausgeschlossen|unzulässig)|kein(e)? (rechtsmittel|anfechtung (möglich|zulässig|statthaft))/i
/** Nobody has a right to be admitted, so a final refusal takes nothing away. */
const ADMISSION = /aufnahme|beitritt|ablehnung des antrag|mitgliedsantrag|antrag auf mitgliedschaft/i
/** "Wer nicht Berufung einlegt, unterwirft sich": the internal remedy must be used first, which courts accept. */
const UNUSED = /keinen gebrauch|versäumt|nicht fristgerecht|nicht rechtzeitig|unterwirft/i
const EXPULSION = /ausschluss|ausschlie|streichung/i
const SAVED =
  /gericht\p{L}*[^.]{0,80}(vorbehalten|unberührt|offen|zulässig)|rechtsweg[^.]{0,60}(unberührt|offen|steht|zulässig|nicht ausgeschlossen)/iu

export const r67 = statuteRule({
  id: "R-67",
  severity: "D",
  applies: "all",
  topic: "courts",
  sources: [
    secondary("AG Charlottenburg, Beanstandung 2013"),
    recalled("Art. 19 Abs. 4, Art. 20 Abs. 3 GG; §§ 1025 ff. ZPO"),
    law("bgb", "25", "§ 25 BGB"),
  ],
  check: (reading) => {
    const about = reading.about(...TOPICS)
    const shut = about.find(
      ({ text }) => (EXCLUDED.test(text) || FINAL.test(text)) && (!ADMISSION.test(text) || EXPULSION.test(text)),
    )
    if (shut) return UNUSED.test(shut.text) ? unclear(shut) : unmet(shut, EXCLUDED.test(shut.text) ? "excluded" : "final")
    const saved = firstWith(about, SAVED)
    if (saved) return met(saved)
    const final = firstWith(reading.about("expulsion", "strike", "courts"), /endgültig/i)
    if (!final) return inapplicable
    return met(final)
  },
  proposal: () =>
    "Die Mitgliederversammlung entscheidet innerhalb des Vereins abschließend. Der Weg zu den ordentlichen Gerichten bleibt offen.",
  examples: [
    {
      name: "the courts stay open",
      text: "§ 5 Ausschluss\n(1) Über den Ausschluss entscheidet der Vorstand. Der Rechtsweg zu den ordentlichen Gerichten bleibt offen.",
      expect: "met",
    },
    {
      name: "final, and the courts are not excluded",
      text: "§ 5 Ausschluss\n(1) Die Versammlung entscheidet über den Ausschluss endgültig, der Rechtsweg ist nicht ausgeschlossen.",
      expect: "met",
    },
    {
      name: "courts excluded",
      text: "§ 5 Ausschluss\n(1) Der Vorstand schließt Mitglieder aus. Der Rechtsweg ist ausgeschlossen.",
      expect: "unmet",
      because: "excluded",
    },
    {
      name: "rulings of the chair",
      text: "§ 8 Mitgliederversammlung\n(1) Entscheidungen der Versammlungsleitung in der Mitgliederversammlung sind unanfechtbar.",
      expect: "unmet",
      because: "final",
    },
    {
      name: "internal appeal not used",
      text: "§ 5 Ausschluss\n(1) Legt das Mitglied gegen den Ausschluss nicht rechtzeitig Widerspruch ein, ist eine gerichtliche Anfechtung nicht mehr möglich.",
      expect: "unclear",
    },
    {
      name: "final, and nobody says for whom",
      text: "§ 5 Ausschluss\n(1) Gegen den Ausschluss kann das Mitglied die Versammlung anrufen. Diese entscheidet über den Ausschluss endgültig.",
      expect: "met",
    },
    {
      name: "final inside the association",
      text: "§ 5 Ausschluss\n(1) Gegen den Ausschluss kann das Mitglied die Versammlung anrufen. Diese entscheidet vereinsintern endgültig.",
      expect: "met",
    },
    {
      name: "refusal of admission",
      text: "§ 4 Aufnahme\n(1) Der Vorstand entscheidet über die Aufnahme. Die Ablehnung der Aufnahme ist unanfechtbar.",
      expect: "inapplicable",
    },
  ],
})
