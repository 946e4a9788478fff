import { expect, test } from "vitest"
import { checkStatutes } from "./index.ts"
import { goodStatutes } from "../statutes/good-statutes.fixtures.ts"
import { readStatutes } from "../statutes/index.ts"
import { familyOf } from "./families.ts"

const families = (text: string) => readStatutes(text).sections.flatMap(({ paragraphs }) => paragraphs.map(familyOf))
const KNOWN = "Anlage 1 zu § 60 AO"

test.each([
  ["as it stands", "Der Verein ist selbstlos tätig; er verfolgt nicht in erster Linie eigenwirtschaftliche Zwecke.", KNOWN],
  [
    "in two sentences of the model",
    "Mittel der Körperschaft dürfen nur für die satzungsmäßigen Zwecke verwendet werden. Die Mitglieder erhalten keine Zuwendungen aus Mitteln der Körperschaft.",
    KNOWN,
  ],
  [
    "with a name in its blank",
    "Bei Auflösung oder Aufhebung des Vereins oder bei Wegfall steuerbegünstigter Zwecke fällt das Vermögen des Vereins an die Stadt Musterstadt, die es unmittelbar und ausschließlich für gemeinnützige, mildtätige oder kirchliche Zwecke zu verwenden hat.",
    KNOWN,
  ],
  ["with a word missing", "Der Verein verfolgt nicht in erster Linie Zwecke.", undefined],
  [
    "with a sentence of one's own",
    "Der Verein ist selbstlos tätig; er verfolgt nicht in erster Linie eigenwirtschaftliche Zwecke. Alle Ämter sind unbezahlt und werden geteilt.",
    undefined,
  ],
])("the model's wording %s", (_, sentence, family) => expect(families(`§ 3 Selbstlosigkeit\n(1) ${sentence}`)).toEqual([family]))

test("a report names it beside the finding and the section", () => {
  const { findings, sections } = checkStatutes(goodStatutes)
  expect(findings.find(({ rule }) => rule === "G-12")?.family).toBe(KNOWN)
  expect(sections.filter(({ family }) => family !== undefined).map(({ number }) => number)).toEqual(["3"])
})
