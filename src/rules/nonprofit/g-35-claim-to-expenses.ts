import { secondary } from "../kit/index.ts"
import { firstWith, met, statuteRule, unclear, unmet } from "../statutes/index.ts"

const WAIVER =
  /(?:Verzicht|verzichten|verzichtet) .{0,60}(?:Erstattung|Ersatz|Auszahlung|Aufwendung|Auslagen)|unter (?:der Bedingung des )?Verzicht/u
const CLAIM =
  /(?:Aufwendungs|Auslagen)ersatz|(?:Ersatz|Erstattung) (?:\p{Ll}+ )*(?:ihrer |der |seiner |nachgewiesene\p{Ll}* |angemessene\p{Ll}* |tatsächliche\p{Ll}* |entstandene\p{Ll}* )*(?:Auslagen|Aufwendungen|Kosten|Reisekosten)|(?:Auslagen|Aufwendungen|Reisekosten|Kosten).{0,80}(?:erstattet|ersetzt|vergütet|Anspruch)|§ 670/u

/** § 10b Abs. 3 Satz 5 and 6 EStG: a donation of expenses needs a claim from before the work. */
export const g35 = statuteRule({
  id: "G-35",
  severity: "E",
  applies: "charitable",
  sources: [secondary("§ 10b Abs. 3 Satz 5 und 6 EStG")],
  topic: "board-pay",
  check: (reading) => {
    const sentences = reading.about("board-pay", "means", "member-rights", "fees")
    const waiver = firstWith(sentences, WAIVER)
    if (waiver !== undefined) return unmet(waiver)
    const claim = firstWith(sentences, CLAIM)
    return claim === undefined ? unclear() : met(claim)
  },
  proposal: () =>
    "Wer im Auftrag des Vereins tätig ist, hat Anspruch auf Ersatz der Aufwendungen, die dabei tatsächlich entstehen und nachgewiesen werden (§ 670 BGB).",
  examples: [
    {
      name: "a claim",
      text: "§ 7 Aufwendungen\nDie Mitglieder haben Anspruch auf Ersatz ihrer nachgewiesenen Auslagen.",
      expect: "met",
    },
    {
      name: "only with a waiver",
      text: "§ 7 Aufwendungen\nAuslagen entstehen unter Verzicht auf Erstattung der Reisekosten.",
      expect: "unmet",
    },
    { name: "silent", text: "§ 7 Vorstand\nDer Vorstand besteht aus drei Personen.", expect: "unclear" },
  ],
})
