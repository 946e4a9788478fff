import { recalled } from "../kit/index.ts"
import { inapplicable, met, statuteRule, unclear, unmet } from "../statutes/index.ts"
import { officialPurposes, purposeByNumber, purposePhrase, TRANSLATIONS } from "./catalogue.ts"
import { modelSentence } from "./model-sentences.ts"
import { joined, purposeSentences, statedPurposes } from "./passages.ts"
import { ao } from "./sources.ts"

/** As a thing that is promoted itself: "Förderung der Integration", "Zweck ist die Vernetzung", ", des Umgangs mit Technologie". */
const PROMOTED = TRANSLATIONS.map((aim) => ({
  aim,
  pattern: new RegExp(
    String.raw`(?:Förderung|Stärkung|Pflege|Zwecke? (?:des Vereins )?(?:ist|sind)|Ziele? (?:des Vereins )?(?:ist|sind)|ist|sind|es|,|und|sowie|fördert) (?:der|des|von|die|den) (?:Umgangs mit (?:der )?|\p{Ll}+ )?(?:\p{Lu}\p{Ll}+ und )?(?:${aim.word.source})`,
    "iu",
  ),
}))

/** "Förderung der Bildung auf den Gebieten der Technik, des Datenschutzes": what follows is the subject, not a further aim. */
const SUBJECTS = /(?:auf|in|zu) (?:den|dem|folgenden) (?:Themen|Gebiet|Bereich|Fachgebiet)\p{L}*(?:(?!Förderung|fördert).)*/su

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
    const found = stated.flatMap((sentence) =>
      PROMOTED.filter(({ pattern }) => pattern.test(sentence.text.replace(SUBJECTS, ""))).map(({ aim }) => ({ sentence, aim })),
    )
    if (stated.length === 0) return inapplicable
    if (found.length === 0) return met(stated[0])
    const values = {
      words: [...new Set(found.map(({ aim }) => aim.name))].join("; "),
      fits: fitting([...new Set(found.flatMap(({ aim }) => aim.numbers))].slice(0, 4)),
    }
    const at = [...new Set(found.map(({ sentence }) => sentence))]
    const because = values.fits === "" ? "minor" : undefined
    return inCatalogue ? unclear(at, because ?? "beside", values) : unmet(at, because, values)
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
    {
      name: "company beside a purpose of the catalogue",
      text: "§ 2 Zweck\nZweck des Vereins ist die Förderung des Sports. Weiterer Zweck ist die Geselligkeit.",
      expect: "unclear",
      because: "minor",
    },
    {
      name: "company alone",
      text: "§ 2 Zweck\nZweck des Vereins ist die Geselligkeit.",
      expect: "unmet",
      because: "minor",
    },
    {
      name: "the subjects of a purpose of the catalogue",
      text: "§ 2 Zweck\nZweck des Vereins ist die Förderung der Volksbildung auf den Gebieten der Technik, des Datenschutzes und der Begegnung.",
      expect: "met",
    },
    {
      name: "a further aim after the subjects",
      text: "§ 2 Zweck\nZweck des Vereins ist die Förderung der Volksbildung auf dem Gebiet der Technik sowie die Förderung der Gemeinschaft.",
      expect: "unclear",
      because: "minor",
    },
    { name: "no purpose", text: "§ 1 Name\nDer Verein heißt Beispiel.", expect: "inapplicable" },
  ],
})
