import { law } from "../../kit/index.ts"
import { met, statuteRule, unclear, unmet } from "../../statutes/rule.ts"
import { AMENDING, majorityFor } from "./majority.ts"

export const r59 = statuteRule({
  id: "R-59",
  severity: "E",
  applies: "all",
  topic: "amendment",
  sources: [law("bgb", "33", "§ 33 Abs. 1 Satz 1 BGB"), law("bgb", "40", "§ 40 BGB"), law("bgb", "71", "§ 71 BGB")],
  check: (reading) => {
    const found = majorityFor(reading, AMENDING, ["amendment", "purpose-change", "voting", "assembly", "dissolution", "quorum"])
    if (!found) return unmet()
    if (found.base === "all") return unmet(found.sentence, "all")
    return found.base === "open" ? unclear(found.sentence) : met(found.sentence)
  },
  proposal: () =>
    "Für eine Änderung der Satzung ist eine Mehrheit von drei Vierteln der abgegebenen Stimmen erforderlich. Der Wortlaut der vorgeschlagenen Änderung wird mit der Einladung verschickt.",
  examples: [
    {
      name: "three quarters of the votes cast",
      text: "§ 7 Mitgliederversammlung\n(1) Satzungsänderungen brauchen eine Mehrheit von drei Vierteln der abgegebenen Stimmen.",
      expect: "met",
    },
    {
      name: "majority in the sentence after",
      text: "§ 9 Änderung der Satzung\n(1) Über Änderungen der Satzung beschließt die Mitgliederversammlung. Dafür ist eine Zweidrittelmehrheit der anwesenden Mitglieder nötig.",
      expect: "met",
    },
    {
      name: "nothing said",
      text: "§ 7 Mitgliederversammlung\n(1) Die Mitgliederversammlung beschließt mit einfacher Mehrheit der abgegebenen Stimmen.",
      expect: "unmet",
    },
    {
      name: "of all members",
      text: "§ 7 Mitgliederversammlung\n(1) Eine Änderung der Satzung beschließt die Mitgliederversammlung mit zwei Dritteln der Mitglieder.",
      expect: "unmet",
      because: "all",
    },
    {
      name: "two thirds of what",
      text: "§ 7 Mitgliederversammlung\n(1) Für Satzungsänderungen ist eine Zweidrittelmehrheit erforderlich.",
      expect: "unclear",
    },
  ],
})
