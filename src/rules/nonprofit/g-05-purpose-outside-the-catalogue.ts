import { recalled } from "../kit/index.ts"
import { inapplicable, met, statuteRule, unclear, unmet } from "../statutes/index.ts"
import { officialPurposes, purposeByNumber, purposePhrase, TRANSLATIONS } from "./catalogue.ts"
import { modelSentence } from "./model-sentences.ts"
import { joined, purposeSentences, statedPurposes } from "./passages.ts"
import { ao } from "./sources.ts"

/** What is said to be promoted: "Förderung der Integration", "Zweck ist die Vernetzung", "trägt zur Förderung der Moral bei". */
const OBJECT =
  /(?:Förderung|Stärkung|Unterstützung|Pflege|Zwecke? (?:des Vereins )?(?:ist|sind)|Ziel(?:e)? (?:des Vereins )?(?:ist|sind)|bestrebt|fördert|zu fördern)[^.;:]{0,140}/g

const fitting = (numbers: readonly number[]): string =>
  numbers
    .flatMap((number) => purposeByNumber(number) ?? [])
    .map(purposePhrase)
    .join(", ")

/** § 52 Abs. 2 AO: aims that the catalogue does not know must be said in its words. */
export const g05 = statuteRule({
  id: "G-05",
  severity: "C",
  applies: "charitable",
  sources: [ao("52", "Abs. 2 Satz 1"), recalled("Praxis der Finanzämter zu „Integration“ und ähnlichen Worten")],
  topic: "purpose",
  check: (reading) => {
    const stated = statedPurposes(reading)
    const inCatalogue = officialPurposes(joined(purposeSentences(reading))).length > 0
    const found = stated
      .filter(({ text }) => !inCatalogue || officialPurposes(text).length === 0)
      .map((sentence) => ({ sentence, objects: (sentence.text.match(OBJECT) ?? []).join(" ") }))
      .flatMap(({ sentence, objects }) => TRANSLATIONS.filter(({ word }) => word.test(objects)).map((aim) => ({ sentence, aim })))
    if (stated.length === 0) return inapplicable
    if (found.length === 0) return met(stated[0])
    const values = {
      words: [...new Set(found.map(({ aim }) => aim.name))].join("; "),
      fits: fitting([...new Set(found.flatMap(({ aim }) => aim.numbers))].slice(0, 4)),
    }
    const at = [...new Set(found.map(({ sentence }) => sentence))]
    return officialPurposes(joined(purposeSentences(reading))).length > 0
      ? unclear(at, "beside", values)
      : unmet(at, undefined, values)
  },
  proposal: (_, { values }) =>
    modelSentence("purpose", {
      purposes: (values?.["fits"] ?? "") === "" ? "[Zweck aus § 52 Abs. 2 AO]" : (values?.["fits"] ?? ""),
    }),
  examples: [
    {
      name: "words of the catalogue",
      text: "§ 2 Zweck\nZweck des Vereins ist die Förderung internationaler Gesinnung und des Völkerverständigungsgedankens.",
      expect: "met",
    },
    {
      name: "integration alone",
      text: "§ 2 Zweck\nZweck des Vereins ist die Integration von Zugewanderten.",
      expect: "unmet",
    },
    {
      name: "beside a purpose of the catalogue",
      text: "§ 2 Zweck\nZweck des Vereins ist die Förderung der Jugendhilfe. Außerdem ist Zweck die Förderung der Gemeinschaft und der Identität.",
      expect: "unclear",
      because: "beside",
    },
    { name: "no purpose", text: "§ 1 Name\nDer Verein heißt Beispiel.", expect: "inapplicable" },
  ],
})
