import { type Outcome, inapplicable, met, statuteRule, unclear, unmet } from "../../statutes/index.ts"
import type { Reading, Sentence } from "../../statutes/index.ts"
import { assemblyTerm } from "../../statutes/own-terms.ts"
import { law } from "../../kit/index.ts"
import { ASSEMBLY, BOARD } from "../words.ts"

const MAJORITY = /mehrheit|drittel|viertel|\d ?\/ ?\d|[⅔¾]|\d+ ?(?:%|prozent)/iu
const PRESENT = /(?:anwesend|erschienen|teilnehmend)\p{L}*/iu
const CAST = /abgegebene\p{L}*|abstimmende|gültige\p{L}* stimm|ja-stimm/iu
const ABSTENTIONS = /enthaltung|enthalten sich|enthält sich|ungültig/iu
/** The usual majority, not the higher ones for statutes and dissolution. */
const SPECIAL = /satzung|auflös|zweck|ausschluss|ausgeschlossen|abberuf|abwahl|drittel|viertel|fünftel|\d ?\/ ?\d|[⅔¾]|75 ?%/iu
const QUORUM = /beschlu(?:ss|ß)fähig/iu

const ofAssembly = ({ text, section }: Sentence): boolean =>
  ASSEMBLY.test(text) ||
  (!BOARD.test(text) &&
    !BOARD.test(section.heading) &&
    !section.topics.has("board") &&
    (section.topics.has("assembly") || section.topics.has("voting")))

const check = (reading: Reading): Outcome => {
  const subject = reading.about("voting", "assembly", "elections").filter(ofAssembly)
  const majorities = subject.filter(({ text }) => MAJORITY.test(text) && !QUORUM.test(text))
  const present = majorities.filter(({ text }) => PRESENT.test(text) && !CAST.test(text))
  const cast = majorities.find(({ text }) => CAST.test(text))
  const abstentions = subject.find(({ text }) => ABSTENTIONS.test(text))
  const usualPresent = present.find(({ text }) => !SPECIAL.test(text))
  if (abstentions && usualPresent) return met([abstentions, usualPresent])
  if (usualPresent && cast && !SPECIAL.test(cast.text)) return unmet([usualPresent, cast])
  if (usualPresent) return unclear(usualPresent)
  const first = cast ?? abstentions ?? majorities[0]
  return first ? met(first) : inapplicable
}

/** § 32 Abs. 1 Satz 3 BGB counts votes cast; "Mehrheit der Anwesenden" makes every abstention a no. */
export const r58 = statuteRule({
  id: "R-58",
  severity: "D",
  applies: "all",
  sources: [law("bgb", "32", "§ 32 Abs. 1 Satz 3 BGB"), law("bgb", "40", "§ 40 BGB")],
  topic: "voting",
  check,
  proposal: (reading) =>
    `${assemblyTerm(reading).opening} entscheidet mit der Mehrheit der abgegebenen gültigen Stimmen. Enthaltungen zählen nicht mit.`,
  examples: [
    {
      name: "votes cast",
      text: "§ 6 Mitgliederversammlung\nDie Mitgliederversammlung entscheidet mit der Mehrheit der abgegebenen Stimmen.",
      expect: "met",
    },
    {
      name: "once of those present, once of votes cast",
      text: "§ 6 Mitgliederversammlung\n(1) Die Mitgliederversammlung entscheidet mit der Mehrheit der anwesenden Mitglieder.\n(2) Die Mitgliederversammlung wählt mit der Mehrheit der abgegebenen Stimmen.",
      expect: "unmet",
    },
    {
      name: "of those present",
      text: "§ 6 Mitgliederversammlung\nDie Mitgliederversammlung entscheidet mit der Mehrheit der anwesenden Mitglieder.",
      expect: "unclear",
    },
    { name: "nothing on it", text: "§ 7 Vorstand\nDer Vorstand führt die Geschäfte.", expect: "inapplicable" },
  ],
})
