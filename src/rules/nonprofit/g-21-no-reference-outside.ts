import { secondary } from "../kit/index.ts"
import { inapplicable, met, statuteRule, unclear, unmet } from "../statutes/index.ts"
import { assetClauses } from "./assets.ts"
import { statedPurposes } from "./passages.ts"
import { ao } from "./sources.ts"

const OTHER_PAPER = String.raw`(?:Satzung(?:en)?|Statut(?:en)?|Richtlinien?|Leitbild|Vereinbarung|Vertrag|Ordnung|Grundsätze)`
const OTHERS = String.raw`(?:des|der) (?!Vereins\b|Vereines\b|Körperschaft\b|vorliegenden|Mitgliederversammlung|Abgabenordnung|Verfassung)\p{Lu}`
const FOLLOWS = new RegExp(
  String.raw`(?:ergeben sich|ergibt sich|bestimmt sich|bestimmen sich|richten sich|richtet sich|geregelt|festgelegt) .{0,40}${OTHER_PAPER} ${OTHERS}|${OTHER_PAPER} ${OTHERS}.{0,60}(?:geregelt|festgelegt|bestimmt|maßgeb)`,
  "u",
)
const MENTIONS = new RegExp(
  String.raw`(?:gemäß|laut|nach Maßgabe|entsprechend|im Sinne) (?:der|des|dem|den) ${OTHER_PAPER} ${OTHERS}`,
  "u",
)

/** §§ 59-61 AO: purpose and use of the assets stand in these statutes themselves. */
export const g21 = statuteRule({
  id: "G-21",
  severity: "C",
  applies: "charitable",
  sources: [ao("59"), ao("60", "Abs. 1"), ao("61", "Abs. 1"), secondary("BFH/NV 2000, 297; Haufe HI894768")],
  topic: "purpose",
  check: (reading) => {
    const sentences = [...statedPurposes(reading), ...assetClauses(reading).map(({ sentence }) => sentence)]
    if (sentences.length === 0) return inapplicable
    const follows = sentences.find(({ text }) => FOLLOWS.test(text))
    if (follows !== undefined) return unmet(follows)
    const mentions = sentences.find(({ text }) => MENTIONS.test(text))
    return mentions === undefined ? met(sentences[0]) : unclear(mentions)
  },
  examples: [
    { name: "said here", text: "§ 2 Zweck\nZweck des Vereins ist die Förderung des Sports.", expect: "met" },
    {
      name: "beside another paper",
      text: "§ 2 Zweck\nZweck des Vereins ist die Förderung der Religion gemäß der Satzung des Nordbunds.",
      expect: "unclear",
    },
    {
      name: "said elsewhere",
      text: "§ 2 Zweck\nDie Zwecke des Vereins ergeben sich aus der Satzung des Nordbunds.",
      expect: "unmet",
    },
    { name: "no purpose", text: "§ 1 Name\nDer Verein heißt Beispiel.", expect: "inapplicable" },
  ],
})
