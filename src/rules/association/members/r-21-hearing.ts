import { law, recalled } from "../../kit/index.ts"
import { firstWith, inapplicable, met, statuteRule, unmet } from "../../statutes/rule.ts"
import { aroundExpulsion, expulsionSentences } from "./expulsion.ts"

const HEARING =
  /(?:[Ss]tellungnahme|[Ss]tellung\s?(?:zu\s?)?(?:nehmen|nimmt|genommen)|[Ss]tellung zu beziehen|[Ää]ußer|[Aa]eußer|[Rr]echtfertig|[Vv]erteidig|[Aa]nhör|anzuhören|angehört|[Rr]echtliche[sn]? Gehör|Gehör|(?<!\p{L})zu hören|gehört (?:werden|worden|wird)|(?:ist|sind|wird|muss|soll) .{0,60}(?<!\p{L})gehört|zu Wort|[Gg]elegenheit .{0,80}(?:erklär|darzu|dar[zl]u?leg|vorzutrag|einzulass)|[Ee]inlassung|Aussprache|[Gg]espräch mit de[mr] (?:Mitglied|Betroff)|[Ss]chlichtung)/u

/** Nobody is put out unheard: courts apply the idea of Art. 103 Abs. 1 GG to associations. From memory. */
export const r21 = statuteRule({
  id: "R-21",
  severity: "D",
  applies: "all",
  sources: [
    recalled("Anhörung vor dem Ausschluss (ständige Rechtsprechung, Gedanke des Art. 103 Abs. 1 GG)"),
    law("bgb", "25", "§ 25 BGB"),
  ],
  topic: "expulsion",
  check: (reading) => {
    const expulsion = expulsionSentences(reading)
    if (expulsion.length === 0) return inapplicable
    const heard = firstWith(aroundExpulsion(reading), HEARING)
    return heard === undefined ? unmet(expulsion[0]) : met(heard)
  },
  proposal: () =>
    "Vor dem Beschluss über den Ausschluss bekommt das Mitglied mindestens zwei Wochen Gelegenheit, sich mündlich oder in Textform zu äußern.",
  examples: [
    {
      name: "heard before",
      text: "§ 4 Ausschluss\nEin Mitglied kann aus wichtigem Grund vom Vorstand ausgeschlossen werden. Vorher wird es angehört.",
      expect: "met",
    },
    {
      name: "its statement is weighed",
      text: "§ 4 Ausschluss\nDer Vorstand kann ein Mitglied bei groben Verstößen ausschließen. Er berücksichtigt eine Stellungnahme des Mitglieds.",
      expect: "met",
    },
    {
      name: "unheard",
      text: "§ 4 Ausschluss\nEin Mitglied kann aus wichtigem Grund durch Beschluss des Vorstands ausgeschlossen werden.",
      expect: "unmet",
    },
    {
      name: "no expulsion",
      text: "§ 4 Ende der Mitgliedschaft\nDie Mitgliedschaft endet durch Austritt. Er wird dem Vorstand schriftlich erklärt.",
      expect: "inapplicable",
    },
  ],
})
