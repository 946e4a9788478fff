import { law } from "../../kit/index.ts"
import { firstWith, met, statuteRule, unmet } from "../../statutes/rule.ts"
import { DISSOLVING, majorityFor } from "./majority.ts"

const TOPICS = ["dissolution", "voting", "assembly", "amendment", "quorum", "purpose-change"] as const
const ONLY_IF_HOPELESS =
  /(nur|erst|lediglich)[^.]{0,120}(zweck|ziel)[^.]{0,60}(nicht mehr|unmöglich|unerreichbar|nicht erreich)|(nur|erst|lediglich)[^.]{0,80}(unmöglich|unerreichbar)[^.]{0,40}(zweck|ziel)/i
const SECOND_MEETING =
  /(zweite|weitere|neue|erneute)[^.]{0,40}versammlung[^.]{0,160}(beschlussfähig|ohne rücksicht|unabhängig|anwesend|erschienen)/i

export const r61 = statuteRule({
  id: "R-61",
  severity: "E",
  applies: "all",
  topic: "dissolution",
  sources: [law("bgb", "41", "§ 41 BGB")],
  check: (reading) => {
    const passages = reading.about("dissolution", "purpose-change")
    const hopeless = passages.find(({ text }) => DISSOLVING.test(text) && ONLY_IF_HOPELESS.test(text))
    if (hopeless) return unmet(hopeless, "hopeless")
    const found = majorityFor(reading, DISSOLVING, TOPICS)
    if (!found) return unmet()
    const escape = firstWith(passages, SECOND_MEETING)
    return found.base === "all" && !escape ? unmet(found.sentence, "all") : met(found.sentence)
  },
  proposal: () =>
    "Der Verein kann durch Beschluss der Mitgliederversammlung mit drei Vierteln der abgegebenen Stimmen aufgelöst werden.",
  examples: [
    {
      name: "three quarters of the votes cast",
      text: "§ 12 Auflösung\n(1) Die Auflösung beschließt die Mitgliederversammlung mit drei Vierteln der abgegebenen Stimmen.",
      expect: "met",
    },
    {
      name: "no majority named",
      text: "§ 12 Auflösung\n(1) Über die Auflösung des Vereins entscheidet die Mitgliederversammlung.",
      expect: "unmet",
    },
    {
      name: "three quarters of all members",
      text: "§ 12 Auflösung\n(1) Die Auflösung braucht die Zustimmung von drei Vierteln aller Mitglieder.",
      expect: "unmet",
      because: "all",
    },
    {
      name: "only when the purpose cannot be reached",
      text: "§ 12 Auflösung\n(1) Der Verein kann nur aufgelöst werden, wenn sein Zweck nicht mehr erreicht werden kann. Nötig sind zwei Drittel der anwesenden Mitglieder.",
      expect: "unmet",
      because: "hopeless",
    },
  ],
})
