import { law, secondary } from "../../kit/index.ts"
import {
  allWith,
  inapplicable,
  met,
  type Outcome,
  type Paragraph,
  type Reading,
  statuteRule,
  unclear,
} from "../../statutes/index.ts"

const OTHER_SCRIPT =
  /[\p{Script=Arabic}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Hebrew}\p{Script=Han}\p{Script=Georgian}\p{Script=Armenian}\p{Script=Ethiopic}\p{Script=Devanagari}]/gu
const OTHER_WORDS =
  /(?<!\p{L})(?:the|of|and|shall|with|for|by|members?|ve|bir|bu|için|üye|les|des|et|la|dans|pour|los|del|que|para)(?!\p{L})/giu
const GERMAN_WORDS = /(?<!\p{L})(?:der|die|das|und|ist|wird|werden|nicht|von|den|dem|ein|eine|zu|mit|auf|für|sind)(?!\p{L})/giu
/** Which of two versions counts. */
const BINDING =
  /(?:maßgeblich|verbindlich|bindend|rechtsgültig|allein gültig|vorrang)[^.]{0,60}deutsch|deutsche[^.]{0,60}(?:maßgeblich|verbindlich|bindend|gilt|vorrang)/i

/** A whole Absatz, not a name or a motto: sixty letters in another script, or thirty words in another language. */
const isForeign = ({ text }: Paragraph): boolean => {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0
  return count(OTHER_SCRIPT) >= 60 || (count(/\p{L}{2,}/gu) >= 30 && count(OTHER_WORDS) > 3 * count(GERMAN_WORDS) + 4)
}

const check = (reading: Reading): Outcome => {
  const foreign = reading.sections.flatMap(({ paragraphs }) => paragraphs.filter(isForeign))
  const binding = allWith(reading.sentences, BINDING)
  if (binding.length > 0) return met(binding)
  return foreign.length === 0 ? inapplicable : unclear(foreign)
}

const ENGLISH =
  "The association shall be open to all persons. The members of the association shall meet once a year and elect the board by a majority of the votes of the members, and the board shall report to the members on the work of the year."

/** § 184 GVG: the court works in German; a second language is welcome as a reading aid. */
export const t06 = statuteRule({
  id: "T-06",
  severity: "B",
  applies: "all",
  sources: [
    law("gvg", "184", "§ 184 GVG"),
    law("bgb", "57", "§ 57 BGB"),
    secondary("Haufe, PWW § 57 Rn. 1 (Satzung in deutscher Sprache)"),
  ],
  topic: "language",
  check,
  proposal: () => "Maßgeblich ist die deutsche Fassung dieser Satzung. Übersetzungen dienen nur dem Verständnis.",
  examples: [
    {
      name: "the German version counts",
      text: "§ 9 Sprache\nMaßgeblich ist die deutsche Fassung. Übersetzungen dienen nur dem Verständnis.",
      expect: "met",
    },
    {
      name: "a part in English",
      text: `§ 1 Name\nDer Verein führt den Namen „Brücke“ und hat seinen Sitz in Musterstadt. Er wird in das Vereinsregister eingetragen. Der Verein ist für alle Menschen da, die mit uns leben und die Stadt mit uns gestalten. Die Mitglieder treffen sich und beraten über das, was ihnen wichtig ist. Der Vorstand wird von den Mitgliedern gewählt und leitet den Verein. Die Kasse wird von zwei Mitgliedern geprüft.\n§ 2 Purpose\n${ENGLISH}`,
      expect: "unclear",
    },
    { name: "German only", text: "§ 1 Name\nDer Verein führt den Namen „Brücke“.", expect: "inapplicable" },
  ],
})
