import { law, secondary } from "../../kit/index.ts"
import { inapplicable, statuteRule, unclear } from "../../statutes/rule.ts"

/**
 * §§ 134, 138 BGB: nothing unlawful or immoral. The single provisions are rules of their own; whether the purpose itself
 * breaks a law is a question for people, asked once, before founding.
 */
export const r10 = statuteRule({
  id: "R-10",
  severity: "A",
  applies: "all",
  sources: [
    law("bgb", "134", "§ 134 BGB"),
    law("bgb", "138", "§ 138 BGB"),
    law("vereinsg", "3", "§ 3 VereinsG"),
    secondary("OLG Hamm, 12.08.2010, 15 W 377/09 (keine Zweckmäßigkeitsprüfung durch das Gericht)"),
  ],
  topic: "purpose",
  check: (reading) => {
    const [purpose] = reading.about("purpose")
    return reading.mode === "existing" || purpose === undefined ? inapplicable : unclear(purpose)
  },
  examples: [
    {
      name: "asked once before founding",
      text: "§ 2 Zweck\nZweck des Vereins ist die Förderung der Jugendhilfe. Er bietet dafür Hausaufgabenhilfe an.",
      mode: "founding",
      expect: "unclear",
    },
    {
      name: "a registered association was examined",
      text: "§ 2 Zweck\nZweck des Vereins ist die Förderung der Jugendhilfe. Er bietet dafür Hausaufgabenhilfe an.",
      mode: "existing",
      expect: "inapplicable",
    },
  ],
})
