import { law } from "../../kit/index.ts"
import { firstWith, inapplicable, met, statuteRule, unclear, unmet } from "../../statutes/rule.ts"

const ARMED =
  /bewaffnet\p{L}* (kampf|widerstand|gruppe)|befreiungs(kampf|front|armee|bewegung|krieg)|märtyrer|freiheitskämpfer|nationale[rn]? sache|guerilla|unabhängigkeitskampf|kampf (für|um) die (unabhängigkeit|befreiung)|befreiung (des|der|unseres|unserer|seines|ihres) (heimat|landes|volk)/iu
const POLITICAL =
  /(politische\p{L}* )(veränderung|opposition|umsturz|umbruch)[^.]{0,60}(in|im)|exilregierung|regime|konfliktpartei|kriegspartei|widerstandsbewegung|annexion|besatzung/iu
const REMEMBERS = /gedenk|erinner|opfer|geschichte|nationalsozialis|aufarbeit|gegen|versöhn/i
const REFUSES = /gewaltfrei|gewaltlos|friedlich|lehnt[^.]{0,60}(gewalt|ab)|keine (bewaffneten|militärischen|gewaltbereiten)/i

export const m05 = statuteRule({
  id: "M-05",
  severity: "D",
  applies: "all",
  topic: "purpose",
  sources: [
    law("ao_1977", "51", "§ 51 Abs. 3 AO"),
    law("vereinsg", "14", "§ 14 Abs. 2 VereinsG"),
    law("aufenthg_2004", "47", "§ 47 AufenthG"),
  ],
  check: (reading) => {
    const about = reading.about("purpose", "activities", "preamble", "neutrality")
    const armed = firstWith(about, ARMED)
    const found = armed ?? firstWith(about, POLITICAL)
    if (!found) return inapplicable
    const refuses = firstWith(about, REFUSES)
    if (refuses) return met(refuses)
    return armed && !REMEMBERS.test(armed.text) ? unmet(armed) : unclear(found)
  },
  proposal: () =>
    "Der Verein fördert Verständigung und friedliches Zusammenleben. Er hilft Menschen in Not, gleich auf welcher Seite sie stehen. Gewalt lehnt er ab.",
  examples: [
    {
      name: "peaceful help",
      text: "§ 2 Zweck\n(1) Zweck ist die Hilfe für Menschen, die vor dem Regime geflohen sind. Der Verein arbeitet friedlich und lehnt Gewalt ab.",
      expect: "met",
    },
    {
      name: "support of a fight",
      text: "§ 2 Zweck\n(1) Zweck des Vereins ist die Unterstützung der Befreiungsfront.",
      expect: "unmet",
    },
    {
      name: "political change elsewhere",
      text: "§ 2 Zweck\n(1) Zweck ist die Information über die politische Opposition im Land.",
      expect: "unclear",
    },
    { name: "no conflict", text: "§ 2 Zweck\n(1) Zweck ist die Förderung der Jugendhilfe.", expect: "inapplicable" },
  ],
})
