import { inapplicable, met, statuteRule, unclear, unmet } from "../statutes/index.ts"
import { purposeSentences, statedPurposes } from "./passages.ts"
import { ao } from "./sources.ts"

const LEISURE = /gesellig|Freizeit(?:gestaltung|angebot|veranstaltung|aktivität)|Ausflüge|Grillfest|gemütlich/iu
const PROMOTED =
  /(?:Zwecke? (?:des Vereins )?(?:ist|sind)|Förderung|fördert|Pflege) (?:die |der |des |von |eine |einer )?(?:\p{Ll}+n? )?(?:[Gg]eselligkeit|gesellige|Freizeitgestaltung)/u
const SECONDARY = /untergeordnet|nebenbei|Nebenzweck|Rahmen der|im Zusammenhang|daneben|nicht .{0,40}Zweck/u

/** § 58 Nr. 7 AO: social gatherings are allowed, beside the purpose. */
export const g33 = statuteRule({
  id: "G-33",
  severity: "D",
  applies: "charitable",
  sources: [ao("58", "Nr. 7"), ao("52", "Abs. 1")],
  topic: "activities",
  check: (reading) => {
    const leisure = purposeSentences(reading).filter(({ text }) => LEISURE.test(text))
    const [first] = leisure
    if (first === undefined) return inapplicable
    const secondary = leisure.find(({ text }) => SECONDARY.test(text))
    if (secondary !== undefined) return met(secondary)
    const stated = new Set(statedPurposes(reading))
    const promoted = leisure.find((sentence) => stated.has(sentence) && PROMOTED.test(sentence.text))
    return promoted === undefined ? unclear(first) : unmet(promoted)
  },
  proposal: () =>
    "Gesellige Veranstaltungen sind möglich, soweit sie gegenüber der steuerbegünstigten Tätigkeit von untergeordneter Bedeutung sind.",
  examples: [
    {
      name: "secondary",
      text: "§ 2 Zweck\nDer Zweck wird verwirklicht durch Kurse; gesellige Treffen sind von untergeordneter Bedeutung.",
      expect: "met",
    },
    { name: "among the activities", text: "§ 2 Zweck\nDer Zweck wird verwirklicht durch Kurse und Ausflüge.", expect: "unclear" },
    { name: "as a purpose", text: "§ 2 Zweck\nZweck des Vereins ist die Förderung der Geselligkeit.", expect: "unmet" },
    { name: "none", text: "§ 2 Zweck\nZweck des Vereins ist die Förderung des Sports.", expect: "inapplicable" },
  ],
})
