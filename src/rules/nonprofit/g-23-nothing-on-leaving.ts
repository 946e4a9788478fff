import { met, statuteRule, unmet } from "../statutes/index.ts"
import { ao } from "./sources.ts"

const NOTHING =
  /(?:[Aa]usscheiden|[Aa]ustritt|[Aa]usgeschieden|[Aa]usschluss|[Bb]eendigung|Ende|Auflösung|Mitglied).{0,160}(?:\bkein|\bnicht\b|weder|verlier|erlöschen|erlischt).{0,120}(?:Vermögen|Anteil|Anspr[uü]ch|Rückzahlung|Rückerstattung|Rückgewähr|Erstattung|[Bb]eitr[aä]g|zurück|Sacheinlagen)|(?:kein\p{Ll}*|weder) .{0,60}(?:Anteil|Anspr[uü]ch|Rückzahlung|Rückerstattung|Rückgewähr|Erstattung).{0,160}(?:[Aa]usscheiden|[Aa]ustritt|[Bb]eendigung|ausgeschieden|Vermögen|Auflösung)|nicht mehr als (?:ihre|die) eingezahlten/u
const PROMISES =
  /(?:[Aa]usscheiden|[Aa]ustritt|ausgeschieden).{0,140}(?:erh[aä]lt|erhalten|zurück|ausgezahlt|erstattet|Anspruch auf).{0,80}(?:[Bb]eitr[aä]g|Anteil|Einlage|Vermögen)/u
const NEGATION = /\bkein|\bnicht\b|weder|ohne\b/

/** § 55 Abs. 1 Nr. 2 AO: who leaves takes nothing along. */
export const g23 = statuteRule({
  id: "G-23",
  severity: "E",
  applies: "charitable",
  sources: [ao("55", "Abs. 1 Nr. 2")],
  topic: "exit",
  check: (reading) => {
    const sentences = reading.about("exit", "expulsion", "strike", "means", "tax-status", "fees", "dissolution", "member-rights")
    const nothing = sentences.find(({ text }) => NOTHING.test(text))
    if (nothing !== undefined) return met(nothing)
    const promises = sentences.find(({ text }) => PROMISES.test(text) && !NEGATION.test(text))
    return promises === undefined ? unmet() : unmet(promises, "promise")
  },
  proposal: () =>
    "Wer aus dem Verein ausscheidet, hat keinen Anspruch auf Anteile am Vereinsvermögen und auf Rückzahlung von Beiträgen oder Spenden.",
  examples: [
    {
      name: "nothing is paid back",
      text: "§ 5 Ende der Mitgliedschaft\nBeim Ausscheiden hat ein Mitglied keinen Anspruch auf das Vereinsvermögen.",
      expect: "met",
    },
    {
      name: "fees are paid back",
      text: "§ 5 Ende der Mitgliedschaft\nBeim Austritt erhält das Mitglied seine Beiträge zurück.",
      expect: "unmet",
      because: "promise",
    },
    { name: "silent", text: "§ 5 Ende der Mitgliedschaft\nDer Austritt wird in Textform erklärt.", expect: "unmet" },
  ],
})
