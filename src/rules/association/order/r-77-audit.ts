import { recalled } from "../../kit/index.ts"
import { allWith, firstWith, met, statuteRule, unmet } from "../../statutes/rule.ts"

const AUDIT =
  /kassenprüf|rechnungsprüf|revisor|kassenrevis|kassenkontroll|finanzprüf|buchprüf|kassenaufsicht|finanzrevis|revisionskommission|wirtschaftsprüf|prüf\p{L}* (der |die |von )?(kasse|finanzen|buchführung|bücher|rechnung|kassenführung|jahresrechnung)|(kasse|finanzen|buchführung|kassenführung|rechnungslegung|jahresrechnung|jahresabschluss)[^.]{0,80}geprüft/iu
const BY_BOARD =
  /(vorstand|präsidium)[^.]{0,30}(bestellt|wählt|bestimmt|ernennt|beruft|setzt)[^.]{0,40}(prüfer|prüfung|revisor)|(prüfer|revisor)\p{L}*[^.]{0,40}(vom|durch den) vorstand[^.]{0,20}(bestellt|gewählt|bestimmt|ernannt|berufen)/iu
const ON_BOARD = /(prüfer|revisor)\p{L}*[^.]{0,40}(gehör|sind|ist)[^.]{0,20}(dem|mitglieder des|mitglied des) vorstand/iu
const NOT = /nicht|kein|weder|außerhalb/i

export const r77 = statuteRule({
  id: "R-77",
  severity: "E",
  applies: "all",
  topic: "audit",
  sources: [recalled("Gute Praxis: zwei Kassenprüferinnen oder Kassenprüfer außerhalb des Vorstands; Fördergeber fragen danach")],
  check: (reading) => {
    const passages = allWith(reading.sentences, AUDIT)
    const [first] = passages
    if (!first) return unmet()
    const around = first.section.paragraphs.flatMap(({ sentences }) => sentences)
    const board = passages.find(({ text }) => (BY_BOARD.test(text) || ON_BOARD.test(text)) && !NOT.test(text))
    return board ? unmet(board, "board") : met(firstWith(around, AUDIT) ?? first)
  },
  proposal: () =>
    "Die Mitgliederversammlung wählt für zwei Jahre zwei Personen für die Kassenprüfung. Sie gehören nicht dem Vorstand an, prüfen die Kasse mindestens einmal im Jahr und berichten der Mitgliederversammlung.",
  examples: [
    {
      name: "elected by the assembly",
      text: "§ 11 Kassenprüfung\n(1) Die Mitgliederversammlung wählt zwei Kassenprüferinnen, die nicht dem Vorstand angehören.",
      expect: "met",
    },
    { name: "none", text: "§ 8 Vorstand\n(1) Der Vorstand führt die Kasse.", expect: "unmet" },
    {
      name: "chosen by those who are audited",
      text: "§ 11 Kassenprüfung\n(1) Der Vorstand bestellt zwei Kassenprüfer.",
      expect: "unmet",
      because: "board",
    },
  ],
})
