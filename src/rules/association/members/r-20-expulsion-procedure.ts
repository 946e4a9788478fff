import { law, recalled } from "../../kit/index.ts"
import { boardTerm } from "../../statutes/own-terms.ts"
import { inapplicable, met, statuteRule, unclear, unmet } from "../../statutes/rule.ts"
import { aroundExpulsion, expulsionSentences } from "./expulsion.ts"
import { BODY } from "./passages.ts"

const GROUND =
  /(?:[Gg]r[uü]nd(?:e|en|es)?(?!\p{L})|[Vv]erst[öo](?:ß|ss)|verletz|[Vv]erletzung|schädig|schadet|[Ss]chaden|Interesse|zuwider|[Rr]ückstand|im Verzug|[Vv]erhalten|unehrenhaft|Ansehen|nicht nachkommt|[Pp]flichten|missbrauch|Missbrauch|trotz .{0,30}Mahnung|nicht mehr erfüll|Voraussetzung|beharrlich|vertrauen)/u
const DECISION =
  /(?:[Bb]eschlu(?:ss|ß)|beschlie|beschlossen|entscheid|Mehrheit|aussprechen|ausgesprochen|ausschließen|verfügt|veranlass|durch (?:den|die|das)|vom |von der)/u

/** Without grounds and a body in the statutes a member can only be expelled for a grave reason, and every case ends in dispute. From memory. */
export const r20 = statuteRule({
  id: "R-20",
  severity: "D",
  applies: "all",
  sources: [
    recalled("Grund, Organ und Verfahren des Ausschlusses gehören in die Satzung (ständige Rechtsprechung)"),
    law("bgb", "25", "§ 25 BGB"),
  ],
  topic: "expulsion",
  check: (reading) => {
    const expulsion = expulsionSentences(reading)
    const [first] = expulsion
    if (first === undefined)
      return reading.about("membership", "admission").length === 0 ? inapplicable : unclear(undefined, "none")
    const around = aroundExpulsion(reading)
    const text = around.map((sentence) => sentence.text).join(" ")
    const hasGround = GROUND.test(text)
    const hasBody = around.some((sentence) => BODY.test(sentence.text) && DECISION.test(sentence.text))
    const fullest = expulsion.find((sentence) => BODY.test(sentence.text)) ?? first
    if (hasGround && hasBody) return met(fullest)
    if (hasBody) return unmet(fullest, "ground")
    return unmet(first, hasGround ? "body" : "both")
  },
  proposal: (reading) =>
    `Ein Mitglied kann aus wichtigem Grund ausgeschlossen werden, zum Beispiel wenn es den Zielen des Vereins schwer schadet. Darüber entscheidet ${boardTerm(reading).subject}. Vorher bekommt das Mitglied Gelegenheit, sich zu äußern. Der Beschluss wird begründet und dem Mitglied in Textform mitgeteilt.`,
  examples: [
    {
      name: "ground and body",
      text: "§ 4 Ausschluss\nEin Mitglied kann aus wichtigem Grund durch Beschluss des Vorstands ausgeschlossen werden.",
      expect: "met",
    },
    {
      name: "neither",
      text: "§ 4 Ende der Mitgliedschaft\nMitglieder können aus dem Verein ausgeschlossen werden.",
      expect: "unmet",
      because: "both",
    },
    {
      name: "no ground",
      text: "§ 4 Ausschluss\nÜber den Ausschluss eines Mitglieds entscheidet der Vorstand mit einfacher Mehrheit.",
      expect: "unmet",
      because: "ground",
    },
    {
      name: "no expulsion foreseen",
      text: "§ 3 Mitgliedschaft\nMitglied kann jede Person werden. Die Mitgliedschaft endet durch Austritt oder Tod.",
      expect: "unclear",
      because: "none",
    },
    { name: "nothing on members", text: "§ 1 Name\nDer Verein führt den Namen „Brücke“.", expect: "inapplicable" },
    {
      name: "no body",
      text: "§ 4 Ausschluss\nEin Mitglied, das den Zielen des Vereins schadet, kann ausgeschlossen werden.",
      expect: "unmet",
      because: "body",
    },
  ],
})
