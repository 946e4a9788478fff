import { law, secondary } from "../../kit/index.ts"
import type { Sentence } from "../../statutes/reading.ts"
import { allWith, firstWith, inapplicable, met, statuteRule, unmet } from "../../statutes/rule.ts"

const CIRCULAR =
  /umlauf(verfahren|beschl|weg)?|(auch )?ohne (eine |einberufung einer )?(mitglieder)?versammlung|außerhalb (einer|der|von) (mitglieder)?versammlung|schriftliche[nsm]? (beschluss|beschlussfassung|abstimmung|abstimmungsverfahren|verfahren)|urabstimmung|sternverfahren/i
const IN_WRITING = /schriftlich|schriftform|brieflich|postalisch/i
const TEXT_FORM = /text(form|-)|e-?mail|elektronisch|online|digital/i
const BOARD = /vorstand|präsidium|beirat|ausschuss|gremium/i

/** A circular vote of the board is § 28 BGB, another matter. */
const ofMembers = ({ text, section }: Sentence) =>
  /mitglieder(versammlung|entscheid|beschl)|alle(r|n)? mitglieder|versammlung/i.test(text.replace(/vorstandsmitglieder/gi, "")) ||
  (!BOARD.test(text) && !BOARD.test(section.heading))

export const r64 = statuteRule({
  id: "R-64",
  severity: "E",
  applies: "all",
  topic: "circular-resolution",
  sources: [
    law("bgb", "32", "§ 32 Abs. 3 BGB"),
    law("bgb", "33", "§ 33 Abs. 1 Satz 2 BGB"),
    secondary("BGBl. 2024 I Nr. 323 (BEG IV, in Kraft seit 01.01.2025)"),
  ],
  check: (reading) => {
    const passages = allWith(reading.about("circular-resolution", "assembly", "voting"), CIRCULAR).filter(ofMembers)
    const [first] = passages
    if (!first) return inapplicable
    const written = firstWith(passages, IN_WRITING)
    return written && !passages.some(({ paragraph }) => TEXT_FORM.test(paragraph.text)) ? unmet(written) : met(first)
  },
  proposal: () =>
    "Die Mitglieder können auch ohne Versammlung beschließen. Der Vorstand schickt den Antrag an alle Mitglieder und nennt eine Frist von mindestens zwei Wochen für die Antwort in Textform. Der Antrag ist angenommen, wenn sich die Hälfte der Mitglieder beteiligt und die Mehrheit der abgegebenen Stimmen zustimmt.",
  examples: [
    {
      name: "vote by e-mail",
      text: "§ 7 Mitgliederversammlung\n(1) Die Mitglieder können ohne Versammlung in Textform beschließen, wenn alle beteiligt werden.",
      expect: "met",
    },
    {
      name: "on paper only",
      text: "§ 7 Mitgliederversammlung\n(1) Ohne Mitgliederversammlung ist ein Beschluss gültig, wenn alle Mitglieder schriftlich zustimmen.",
      expect: "unmet",
    },
    {
      name: "circular votes of the board",
      text: "§ 8 Vorstand\n(1) Der Vorstand kann schriftlich im Umlaufverfahren beschließen.",
      expect: "inapplicable",
    },
  ],
})
