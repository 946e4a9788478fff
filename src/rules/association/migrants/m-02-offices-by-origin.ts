import { law, recalled } from "../../kit/index.ts"
import { FAITH, ORIGIN, PEOPLE } from "../../statutes/peoples.ts"
import type { Sentence } from "../../statutes/reading.ts"
import { inapplicable, met, statuteRule, unmet } from "../../statutes/rule.ts"
import { boardTerm } from "../../statutes/own-terms.ts"
import { opens } from "./openness.ts"

const OFFICE = /vorstand|vorsitz|präsid|sprecher|amt |ämter|beirat|kassenwart|schatzmeister/i
const CRITERION = /muss|müssen|hat|haben|sind|ist|nur|mindestens|hälfte|mehrheit|drittel|gehören|wählbar|stammen|soll/i
/** Outside the part on the board a sentence must name the office itself, and say that it must be so. */
const NAMES_OFFICE = /amt(es)? (des|der|im)|ämter|wählbar|präsident|vorstandsmitglied|vorsitzende/i
const MUST = /muss|müssen|nur |mindestens|hälfte|voraussetzung/i
const AS_A_WISH = /soll|angestrebt|anzustreben|möglichst|nach möglichkeit|bemüh|wünschenswert|zu achten/i

const byOrigin = (sentence: Sentence) =>
  OFFICE.test(`${sentence.section.heading} ${sentence.text}`) &&
  CRITERION.test(sentence.text) &&
  (ORIGIN.test(sentence.text) || PEOPLE.test(sentence.text) || FAITH.test(sentence.text)) &&
  !sentence.topics.has("purpose") &&
  !opens(sentence)

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
    const onBoard = reading.about("board", "board-election", "elections", "representation", "advisory-board")
    const elsewhere = reading
      .about("membership", "member-rights", "member-duties")
      .filter(({ text }) => NAMES_OFFICE.test(text) && MUST.test(text))
    const found = onBoard.find(byOrigin) ?? elsewhere.find(byOrigin)
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
