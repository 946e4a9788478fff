import { law } from "../../kit/index.ts"
import { boardTerm } from "../../statutes/own-terms.ts"
import { firstWith, met, statuteRule, unmet } from "../../statutes/rule.ts"

const NAMED =
  /liquidator|abwickler|(liquidation|abwicklung)[^.]{0,80}(vorstand|vorsitz|durch|erfolg|personen|mitglied|bestell|gewählt|obliegt)|(vorstand|vorsitz|personen)[^.]{0,60}(liquidation|abwicklung|abzuwickeln|abwickelt)/i

export const r78 = statuteRule({
  id: "R-78",
  severity: "E",
  applies: "all",
  topic: "liquidation",
  sources: [
    law("bgb", "48", "§ 48 BGB"),
    law("bgb", "47", "§ 47 BGB"),
    law("bgb", "49", "§ 49 BGB"),
    law("bgb", "76", "§ 76 BGB"),
  ],
  check: (reading) => {
    const named = firstWith(reading.about("liquidation", "dissolution", "recipient", "loss-of-purpose"), NAMED)
    return named ? met(named) : unmet()
  },
  proposal: (reading) =>
    `Wenn die Mitgliederversammlung nichts anderes beschließt, wickeln zwei Mitglieder ${boardTerm(reading).genitive} den Verein ab. Sie vertreten ihn dabei gemeinsam.`,
  examples: [
    {
      name: "the board liquidates",
      text: "§ 12 Auflösung\n(1) Liquidatoren sind zwei Mitglieder des Vorstands gemeinsam, wenn die Mitgliederversammlung nichts anderes beschließt.",
      expect: "met",
    },
    {
      name: "nobody named",
      text: "§ 12 Auflösung\n(1) Die Auflösung beschließt die Mitgliederversammlung mit drei Vierteln der abgegebenen Stimmen.",
      expect: "unmet",
    },
  ],
})
