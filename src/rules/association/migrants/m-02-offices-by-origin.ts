import { law, recalled } from "../../kit/index.ts"
import { FAITH, ORIGIN, PEOPLE } from "../../statutes/peoples.ts"
import { inapplicable, met, statuteRule, unmet } from "../../statutes/rule.ts"
import { boardTerm } from "../../statutes/own-terms.ts"
import { opens } from "./openness.ts"

const OFFICE = /vorstand|vorsitz|präsid|sprecher|amt |ämter|beirat|kassenwart|schatzmeister/i
const CRITERION = /muss|müssen|hat|haben|sind|ist|nur|mindestens|hälfte|mehrheit|drittel|gehören|wählbar|stammen|soll/i
const AS_A_WISH = /soll|angestrebt|anzustreben|möglichst|nach möglichkeit|bemüh|wünschenswert|zu achten/i

export const m02 = statuteRule({
  id: "M-02",
  severity: "D",
  applies: "all",
  topic: "board",
  sources: [
    recalled("Wer gewählt werden darf, muss aus der Satzung prüfbar hervorgehen (Bestimmtheit)"),
    law("bgb", "27", "§ 27 BGB"),
  ],
  check: (reading) => {
    const found = reading
      .about("board", "board-election", "elections", "representation", "advisory-board")
      .find(
        (sentence) =>
          OFFICE.test(`${sentence.section.heading} ${sentence.text}`) &&
          CRITERION.test(sentence.text) &&
          (ORIGIN.test(sentence.text) || PEOPLE.test(sentence.text) || FAITH.test(sentence.text)) &&
          !sentence.topics.has("purpose") &&
          !opens(sentence),
      )
    if (!found) return inapplicable
    return AS_A_WISH.test(found.text) ? met(found) : unmet(found)
  },
  proposal: (reading) =>
    `Bei der Wahl ${boardTerm(reading).genitive} soll darauf geachtet werden, dass Menschen mit eigener Zuwanderungsgeschichte gut vertreten sind. Eine Wahl ist auch gültig, wenn das nicht gelingt.`,
  examples: [
    {
      name: "a wish",
      text: "§ 8 Vorstand\n(1) Dem Vorstand sollen Menschen mit Zuwanderungsgeschichte angehören.",
      expect: "met",
    },
    {
      name: "a condition nobody can check",
      text: "§ 8 Vorstand\n(1) Mindestens die Hälfte der Mitglieder des Vorstands muss eine Zuwanderungsbiografie haben.",
      expect: "unmet",
    },
    { name: "no such criterion", text: "§ 8 Vorstand\n(1) Der Vorstand besteht aus drei Personen.", expect: "inapplicable" },
  ],
})
