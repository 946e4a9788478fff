import { law } from "../../kit/index.ts"
import { firstWith, met, statuteRule, unclear, unmet } from "../../statutes/rule.ts"
import { majorityFor, PURPOSE_CHANGE } from "./majority.ts"

const TOPICS = ["purpose-change", "amendment", "voting", "assembly", "dissolution", "quorum", "agenda", "purpose"] as const

export const r60 = statuteRule({
  id: "R-60",
  severity: "D",
  applies: "all",
  topic: "purpose-change",
  sources: [law("bgb", "33", "§ 33 Abs. 1 Satz 2 BGB"), law("bgb", "40", "§ 40 BGB")],
  check: (reading) => {
    const found = majorityFor(reading, PURPOSE_CHANGE, TOPICS)
    if (found) return met(found.sentence)
    const named = firstWith(reading.about(...TOPICS), PURPOSE_CHANGE)
    return named ? unclear(named) : unmet()
  },
  proposal: () => "Für eine Änderung des Vereinszwecks ist eine Mehrheit von drei Vierteln der abgegebenen Stimmen erforderlich.",
  examples: [
    {
      name: "expressly covered",
      text: "§ 8 Satzungsänderung\n(1) Änderungen der Satzung und Änderungen des Vereinszwecks beschließt die Mitgliederversammlung mit drei Vierteln der abgegebenen Stimmen.",
      expect: "met",
    },
    {
      name: "consent of all",
      text: "§ 8 Satzungsänderung\n(1) Eine Zweckänderung ist nur mit Zustimmung aller Mitglieder möglich.",
      expect: "met",
    },
    {
      name: "only amendments of the statutes",
      text: "§ 8 Satzungsänderung\n(1) Satzungsänderungen beschließt die Mitgliederversammlung mit zwei Dritteln der abgegebenen Stimmen.",
      expect: "unmet",
    },
    {
      name: "named as a task only",
      text: "§ 6 Mitgliederversammlung\n(1) Über eine Änderung des Vereinszwecks kann nur abgestimmt werden, wenn sie in der Tagesordnung stand.",
      expect: "unclear",
    },
  ],
})
