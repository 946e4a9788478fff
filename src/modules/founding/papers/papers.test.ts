import fc from "fast-check"
import { expect, test } from "vitest"
import { paperText } from "#platform/documents"
import { inLanguage } from "#platform/i18n"
import { anyAnswers } from "../answers/anybody.fixtures.ts"
import { answered } from "../answers/answers.fixtures.ts"
import { type Answers, type PageId, answersSchema } from "../answers/index.ts"
import { foreignAssociation, missingFor, missingText, PAPERS, paperTexts, readingCopy, writePaper } from "./index.ts"
import { has } from "./texts.ts"

const textOf = (id: string, answers: Answers = answered): string => {
  const paper = writePaper(id, answers)
  expect(missingFor(id, answers)).toEqual([])
  return paper === undefined ? "" : paperText(paper)
}
const ids = PAPERS.map(({ id }) => id)
const without = (...pages: PageId[]): Answers => ({ ...answered, ...Object.fromEntries(pages.map((page) => [page, undefined])) })

test.each(ids)("%s is written when everything is answered, without a placeholder", (id) => {
  const text = textOf(id)
  expect(text.length).toBeGreaterThan(100)
  expect(text).not.toMatch(/undefined|null|NaN|\[object|_{3}|\.{3}|…|TODO/)
})

test.each(ids)("%s names each page it lacks, in German and English", (id) => {
  const missing = missingFor(id, {})
  expect(missing.length).toBeGreaterThan(0)
  expect(writePaper(id, {})).toBeUndefined()
  for (const { page } of missing) expect(writePaper(id, without(page))).toBeUndefined()
  for (const language of ["de", "en"] as const)
    inLanguage(language, () => {
      expect(paperTexts(id).title).not.toBe(id)
      expect(missingText(missing)).not.toMatch(/[a-z][A-Z]/)
    })
})

test("papers stand in the order of the path and have their own names", () => {
  const files = PAPERS.map(({ file }) => file)
  expect(files).toEqual(files.toSorted())
  expect(new Set(files).size).toBe(files.length)
  expect(new Set(ids).size).toBe(ids.length)
})

test("whatever is answered, a paper is written or says what it lacks", () => {
  fc.assert(
    fc.property(anyAnswers, (answers) => {
      for (const plan of PAPERS.filter(({ applies }) => applies(answers))) {
        const paper = plan.write(answers)
        const missing = plan.missing(answers)
        expect(paper === undefined).toBe(missing.length > 0)
        for (const { page, field } of missing)
          expect(has(field === undefined ? `missing.${page}` : `missing.${page}.${field}`)).toBe(true)
        if (paper !== undefined) expect(paperText(paper)).not.toMatch(/undefined|null|NaN|_{3}| {2}/)
      }
    }),
    { numRuns: 60 },
  )
})

test("the application names offices, birth dates, residences, the rule of representation and who signs", () => {
  const text = textOf("register-application")
  for (const part of [
    "Amtsgericht Köln",
    "11. Dezember 2026",
    "Die oder der Vorsitzende",
    "Amina Beispiel",
    "15. Januar 1970",
    "durch zwei Mitglieder des Vorstands gemeinsam vertreten",
    "Befreiung von Gerichtsgebühren nach § 122",
    "§§ 77, 129 BGB",
  ])
    expect(text).toContain(part)
  expect(text).not.toContain("Beispielweg 2")
})

test("a member of the board without birth date keeps the application back and is named", () => {
  const people =
    answered.founders?.people.map((person, index) => (index === 1 ? { ...person, birthDate: undefined } : person)) ?? []
  const answers = answersSchema.parse({
    ...JSON.parse(JSON.stringify(answered)),
    founders: JSON.parse(JSON.stringify({ people })),
  })
  const missing = missingFor("register-application", answers)
  expect(missing).toEqual([{ page: "founders", field: "birthDate", who: people[1]?.name }])
  expect(inLanguage("de", () => missingText(missing))).toContain(people[1]?.name ?? "?")
})

test("minutes count votes, say who accepted, and are signed by those the statutes name", () => {
  const both = textOf("minutes")
  expect(both).toContain("Ja 6, Nein 1, Enthaltungen 1. Damit angenommen.")
  expect(both).toMatch(/Ines Skizze, Versammlungsleitung[^]*Zeynep Entwurf, Protokollführung/)
  const { assembly, results } = answered
  if (!assembly || !results) throw new Error("the fixture is complete")
  const one = textOf("minutes", { ...answered, assembly: { ...assembly, minutesSignedBy: "minute-taker" } })
  expect(one).not.toContain("Ines Skizze, Versammlungsleitung")
  const lost = results.resolutions.map((one) => (one.subject === "statutes" ? { ...one, yes: 3, no: 5 } : one))
  expect(textOf("minutes", { ...answered, results: { ...results, resolutions: lost } })).toContain(
    "Ja 3, Nein 5, Enthaltungen 0. Damit nicht angenommen.",
  )
  expect(missingFor("minutes", { ...answered, results: { ...results, resolutions: [] } }).map(({ field }) => field)).toEqual([
    "founding",
    "statutes",
    "registration",
  ])
})

test("what only the group should read stands on a sheet of its own behind the letter", () => {
  for (const id of ["register-application", "tax-notice", "foreign-notice", "court-answer", "board-change"]) {
    const blocks = writePaper(id, answered)?.blocks ?? []
    const at = blocks.findIndex((block) => block.kind === "heading" && block.text.startsWith("Nur für Sie"))
    expect(blocks[at - 1]).toEqual({ kind: "page-break" })
    expect(blocks.slice(at + 1).every(({ kind }) => kind === "text")).toBe(true)
  }
})

test.each([
  ["all German", { total: 10, foreignEu: 0, foreignOther: 0 }, { total: 3, foreignEu: 0, foreignOther: 0 }, "no-notice"],
  [
    "exactly half is not most",
    { total: 10, foreignEu: 0, foreignOther: 5 },
    { total: 4, foreignEu: 0, foreignOther: 2 },
    "no-notice",
  ],
  ["most members", { total: 10, foreignEu: 0, foreignOther: 6 }, { total: 3, foreignEu: 0, foreignOther: 0 }, "notice"],
  ["most of the board", { total: 10, foreignEu: 0, foreignOther: 1 }, { total: 3, foreignEu: 0, foreignOther: 2 }, "notice"],
  ["EU and others together", { total: 10, foreignEu: 3, foreignOther: 3 }, { total: 3, foreignEu: 0, foreignOther: 0 }, "notice"],
  ["mostly from the EU", { total: 10, foreignEu: 6, foreignOther: 1 }, { total: 3, foreignEu: 2, foreignOther: 0 }, "no-notice"],
  [
    "members from elsewhere, board from the EU",
    { total: 10, foreignEu: 0, foreignOther: 8 },
    { total: 3, foreignEu: 2, foreignOther: 0 },
    "ask",
  ],
] as const)("Ausländerverein, from numbers only: %s", (...[, members, board, expected]) => {
  expect(foreignAssociation({ members, board })).toBe(expected)
})

test("the notice of an Ausländerverein exists only when the group's own numbers say so, with its two weeks", () => {
  const plan = PAPERS.find(({ id }) => id === "foreign-notice")
  expect(plan?.applies({})).toBe(false)
  expect(
    plan?.applies({
      counts: {
        members: { total: 9, foreignEu: 0, foreignOther: 1 },
        board: { total: 3, foreignEu: 0, foreignOther: 0 },
        boardDiffers: false,
      },
    }),
  ).toBe(false)
  expect(textOf("foreign-notice")).toContain("bis zum 25. Dezember 2026")
})

test("dates of duties follow the calendar", () => {
  const { results } = answered
  if (!results) throw new Error("the fixture is complete")
  expect(textOf("tax-notice")).toContain("bis zum 11. Januar 2027")
  expect(textOf("tax-notice", { ...answered, results: { ...results, heldOn: "2027-01-31" } })).toContain(
    "bis zum 28. Februar 2027",
  )
})

test("costs with and without exemption, as an estimate", () => {
  const text = textOf("cost-sheet")
  expect(text).toContain("Schätzung")
  expect(text).toContain("etwa 130 bis 180 €")
  expect(text).toContain("§ 122 Justizgesetz NRW")
  const { purposes } = answered
  if (!purposes) throw new Error("the fixture is complete")
  expect(
    textOf("cost-sheet", { ...answered, purposes: { ...purposes, charitable: false, purpose: "x", ownActivities: ["y"] } }),
  ).not.toContain("§ 122")
})

test("a group of three learns what is missing instead of being refused", () => {
  const { decision } = answered
  if (!decision) throw new Error("the fixture is complete")
  expect(textOf("decision-note", { ...answered, decision: { ...decision, people: 3 } })).toContain("Zurzeit sind es 3.")
})

test("a reading copy sets the reader's language beside the German, and only there", () => {
  const copy = inLanguage("en", () => readingCopy("statutes", answered))
  expect(copy?.aid).toMatchObject({ lang: "en", dir: "ltr" })
  const paragraphs = copy?.blocks.flatMap((block) => (block.kind === "section" ? block.paragraphs : [])) ?? []
  expect(paragraphs.length).toBeGreaterThan(40)
  expect(paragraphs.filter(({ aid }) => aid === undefined || aid === "")).toEqual([])
  expect(inLanguage("de", () => readingCopy("statutes", answered))).toBeUndefined()
  expect(writePaper("statutes", answered)?.aid).toBeUndefined()
})
