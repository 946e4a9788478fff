import { secondary } from "../kit/index.ts"
import { inapplicable, met, statuteRule, unclear, unmet } from "../statutes/index.ts"
import { purposeSentences, statedPurposes } from "./passages.ts"
import { ao } from "./sources.ts"

const INTERESTS =
  /(?:Zweck|Ziel|Aufgabe).{0,80}(?:Interessen|Belange|Anliegen) (?:der|seiner|ihrer|unserer|aller) (?:angehörenden |einzelnen )?Mitglieder|Handlungsorgan|(?:für|in) (?:deren|ihre) Interessen|wirtschaftliche\p{Ll}* (?:Förderung|Interessen|Vorteile) (?:der|seiner|ihrer) Mitglieder|(?:Vorteile|Vergünstigungen|Rabatte) für (?:die |seine )?Mitglieder/u
const FOR_MEMBERS =
  /(?:Unterstützung|Förderung|Betreuung|Hilfe) (?:der|seiner|ihrer|unserer|bedürftiger) (?:\p{Ll}+n )?Mitglieder(?!versammlung)/u
const SPEAKS_FOR = /(?:Interessen|Belange|Anliegen) (?:der|seiner|ihrer|unserer|aller) (?:angehörenden |einzelnen )?Mitglieder/u
const DENIED = /\bnicht\b|\bkein/

/** §§ 52, 55 AO: the purpose must not be chiefly the members' own advantage. */
export const g27 = statuteRule({
  id: "G-27",
  severity: "D",
  applies: "charitable",
  sources: [ao("52", "Abs. 1"), ao("55", "Abs. 1"), secondary("BFH, I R 55/08")],
  topic: "purpose",
  check: (reading) => {
    const sentences = [...new Set([...statedPurposes(reading), ...purposeSentences(reading)])].filter(
      ({ text }) => !DENIED.test(text),
    )
    if (sentences.length === 0) return inapplicable
    const interests = sentences.find(({ text }) => INTERESTS.test(text))
    if (interests !== undefined) return unmet(interests)
    const support = sentences.find(({ text }) => FOR_MEMBERS.test(text) || SPEAKS_FOR.test(text))
    return support === undefined ? met(sentences[0]) : unclear(support)
  },
  examples: [
    { name: "for the public", text: "§ 2 Zweck\nZweck des Vereins ist die Förderung der Bildung.", expect: "met" },
    {
      name: "for the members",
      text: "§ 2 Zweck\nZweck des Vereins ist es, die Interessen seiner Mitglieder zu vertreten.",
      expect: "unmet",
    },
    {
      name: "support of members",
      text: "§ 2 Zweck\nZweck des Vereins ist die Unterstützung seiner Mitglieder.",
      expect: "unclear",
    },
    { name: "no purpose", text: "§ 1 Name\nDer Verein heißt Beispiel.", expect: "inapplicable" },
  ],
})
