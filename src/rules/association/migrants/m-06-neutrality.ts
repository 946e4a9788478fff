import { law } from "../../kit/index.ts"
import { inapplicable, met, statuteRule, unmet } from "../../statutes/rule.ts"
import { showsLink } from "./link.ts"
import { opens } from "./openness.ts"

const NEUTRAL =
  /(politisch|konfessionell|weltanschaulich|religiös|ethnisch|parteilich)\p{L}*[^.]{0,80}(neutral|unabhängig|ungebunden|bindungen|nicht gebunden)|neutral|überparteilich|überkonfessionell|freiheitlich\p{L}*,? (und )?demokratisch|grundgesetz|menschenrecht|keine politische\p{L}* (richtung|partei|ziele)|keine (politischen|parteipolitischen|religiösen)|unterstützt keine (partei|politische)/iu

export const m06 = statuteRule({
  id: "M-06",
  severity: "E",
  applies: "all",
  topic: "neutrality",
  sources: [law("ao_1977", "52", "§ 52 Abs. 1 AO")],
  check: (reading) => {
    if (!showsLink(reading)) return inapplicable
    const about = reading.about(
      "neutrality",
      "preamble",
      "purpose",
      "activities",
      "tax-status",
      "membership",
      "admission",
      "name",
    )
    const clause = about.find(({ text }) => NEUTRAL.test(text)) ?? about.find(opens)
    return clause ? met(clause) : unmet()
  },
  proposal: () =>
    "Der Verein steht auf dem Boden des Grundgesetzes. Er ist parteipolitisch unabhängig und steht Menschen jeder Herkunft, Religion und Weltanschauung offen.",
  examples: [
    {
      name: "independent and open",
      text: "§ 2 Zweck\n(1) Zweck ist die Integration von Geflüchteten. Der Verein ist parteipolitisch und konfessionell neutral.",
      expect: "met",
    },
    { name: "nothing said", text: "§ 2 Zweck\n(1) Zweck ist die Integration von Geflüchteten.", expect: "unmet" },
    { name: "another subject", text: "§ 2 Zweck\n(1) Zweck ist die Förderung des Schachsports.", expect: "inapplicable" },
  ],
})
