import { describe, expect, test } from "vitest"
import { readStatutes } from "../index.ts"
import { sentenceRanges } from "./index.ts"

const outline = (text: string) =>
  readStatutes(text).sections.map(({ number, heading, paragraphs }) => [number, heading, paragraphs.map((one) => one.number)])
const sentences = (text: string) => sentenceRanges(text).map(({ start, end }) => text.slice(start, end))

describe("sections", () => {
  test.each([
    ["§ and title in one line", "§ 1 Name\nEins.\n§ 2 Zweck\nZwei."],
    ["title in the next line", "§ 1\nName\nEins.\n\n§ 2\nZweck\nZwei."],
    ["a full stop behind the number", "§1. Name\nEins.\n§2. Zweck\nZwei."],
    ["a colon and the text in one line", "§ 1 Name: Eins.\n§ 2 Zweck: Zwei."],
    ["a table of contents before", "Inhalt\n§ 1 Name ........ 2\n§ 2 Zweck ........ 3\n\n§ 1 Name\nEins.\n§ 2 Zweck\nZwei."],
  ])("%s", (_, text) =>
    expect(outline(text).filter(([number]) => number !== undefined)).toEqual([
      ["1", "Name", [undefined]],
      ["2", "Zweck", [undefined]],
    ]),
  )

  test("Artikel, Markdown and numbered headings", () => {
    const headings = ["Name und Sitz", "Zweck", "Mitgliedschaft", "Vorstand"]
    for (const head of [(n: number) => `Artikel ${n} `, (n: number) => `## ${n}. `, (n: number) => `${n}. `]) {
      const text = headings.map((title, at) => `${head(at + 1)}${title}\n\nDer Verein hat hier einen Satz.\n`).join("\n")
      expect(outline(text).map(([number, heading]) => [number, heading])).toEqual(
        headings.map((title, at) => [String(at + 1), title]),
      )
    }
  })

  test("a § in a wrapped sentence is no heading", () => {
    const text =
      "§ 1 Name\nDer Vorstand im Sinne des\n§ 26 BGB vertritt. Näheres sagt\n§ 2 Abs. 1.\n§ 2 Satzungsänderung\nSie braucht Stimmen."
    expect(outline(text).map(([number]) => number)).toEqual(["1", "2"])
  })
})

describe("Absätze", () => {
  test.each([
    ["(1)", "§ 1 A\n(1) Eins.\n(2) Zwei.\n§ 2 B\nDrei.", ["1", "2"]],
    ["1.", "§ 1 A\n1. Eins.\n2. Zwei.\n§ 2 B\nDrei.", ["1", "2"]],
    ["always 1. in Markdown", "## § 1 A\n1. Eins.\n1. Zwei.\n## § 2 B\nDrei.", ["1", "2"]],
    ["(2) in the middle of a line", "§ 1 A\n(1) Eins. (2) Zwei.\n§ 2 B\nDrei.", ["1", "2"]],
    [
      "a list inside an Absatz",
      "§ 1 A\n(1) Organe sind:\n1. der Vorstand\n2. die Versammlung\n(2) Zwei.\n§ 2 B\nDrei.",
      ["1", "2"],
    ],
    ["a list that is all there is", "§ 1 A\nOrgane sind:\n1. der Vorstand\n2. die Versammlung\n§ 2 B\nDrei.", [undefined]],
  ])("%s", (_, text, numbers) => expect(outline(text)[0]?.[2]).toEqual(numbers))

  test("a list is one sentence with its lead", () => {
    const [first] = readStatutes("§ 1 Organe\nOrgane sind\na) der Vorstand\nb) die Versammlung\n§ 2 B\nDrei.").sentences
    expect(first?.text).toBe("Organe sind, der Vorstand, die Versammlung")
  })

  test("an office with a number is no Absatz", () => {
    const [first] = readStatutes(
      "§ 1 Vorstand\nDer Vorstand besteht aus\n1. Vorsitzenden\n2. Vorsitzenden\nKassenwart.\n§ 2 B\nDrei.",
    ).sections
    expect(first?.paragraphs.length).toBe(1)
  })
})

describe("sentences", () => {
  test.each([
    ["Der Verein heißt Brücke e. V. Er hat einen Sitz.", 2],
    ["Gemäß § 26 Abs. 2 BGB vertreten z. B. zwei Personen i. S. d. Gesetzes.", 1],
    ["Der 1. Vorsitzende und der 2. Vorsitzende vertreten. Sie handeln gemeinsam.", 2],
    ["Das Jahr endet am 31. Dezember. Die Frist läuft bis zum 30. Juni.", 2],
    ["Er gilt gem. Nr. 3 bzw. Nr. 4. Das Nähere regelt die Ordnung.", 2],
  ])("%s", (text, count) => expect(sentences(text).length).toBe(count))
})
