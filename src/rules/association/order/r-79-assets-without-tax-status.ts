import { law } from "../../kit/index.ts"
import { firstWith, met, statuteRule, unmet } from "../../statutes/rule.ts"

const PASSES =
  /(vermögen|restvermögen|überschuss|mittel)[^.]{0,160}(fällt|fallen|geht|gehen|übertrag|zugewend|zuwend|verwend|verteilt|überlassen|zufließ|zugeführt|ausgekehrt|entscheidet|beschließt|bestimmt|gespendet)|(fällt|fallen|geht|entscheidet|beschließt|bestimmt|verwend)[^.]{0,120}vermögen|anfallberechtigt/i
/** "eine gemeinnützige Organisation": somebody still has to say which one. */
const SOMEBODY = /an (eine|einen|ein|andere) (?!land|stadt)|über (die|dessen|deren) (verwendung|verbleib)/i
const NAMED_BODY = /versammlung|vorstand|mitglieder beschließ|beschluss der mitglieder|liquidator|zweck|präsidium|plenum|organ\b/i

export const r79 = statuteRule({
  id: "R-79",
  severity: "D",
  applies: "not-charitable",
  topic: "recipient",
  sources: [law("bgb", "45", "§ 45 BGB"), law("bgb", "46", "§ 46 BGB")],
  check: (reading) => {
    const passage = firstWith(reading.about("recipient", "dissolution", "liquidation", "loss-of-purpose"), PASSES)
    if (!passage) return unmet()
    const open = SOMEBODY.test(passage.text) && !NAMED_BODY.test(passage.text.replace(/vergleichbare[mnr]? zweck/i, ""))
    return open ? unmet(passage, "open") : met(passage)
  },
  proposal: () => "Wird der Verein aufgelöst, bestimmt die Mitgliederversammlung mit der Auflösung, wer sein Vermögen erhält.",
  examples: [
    {
      name: "the assembly decides",
      text: "§ 12 Auflösung\n(1) Bei der Auflösung entscheidet die Mitgliederversammlung, an wen das Vermögen fällt.",
      expect: "met",
    },
    {
      name: "nothing said",
      text: "§ 12 Auflösung\n(1) Die Auflösung beschließt die Mitgliederversammlung mit drei Vierteln der abgegebenen Stimmen.",
      expect: "unmet",
    },
    {
      name: "some organisation",
      text: "§ 12 Auflösung\n(1) Bei Auflösung fällt das Vermögen an eine befreundete Organisation.",
      expect: "unmet",
      because: "open",
    },
  ],
})
