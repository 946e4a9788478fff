import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { inLanguage } from "#platform/i18n"
import { checkStatutes, type Report } from "#rules/check"
import { anyAnswers } from "../answers/anybody.fixtures.ts"
import { answered } from "../answers/answers.fixtures.ts"
import { type Answers, STATUTES_PAGES } from "../answers/index.ts"
import { CLAUSES, type Draft, draftMarkdown, draftStatutes, draftText, explainClause } from "./index.ts"

/** `FOUNDING_RUNS=10000` walks far more of the answer space (nightly). */
const RUNS = Number(process.env["FOUNDING_RUNS"] ?? 300)
const TIMEOUT_MS = 60_000 + RUNS * 400
const runs = (property: fc.IProperty<[Answers]>) => fc.assert(property, { numRuns: RUNS })
const paragraphs = ({ sections }: Draft) => sections.flatMap((section) => section.paragraphs)

/** What our own checker would object to: findings of the severities A to D that are not met. */
const objections = ({ findings }: Report): string[] =>
  findings
    .filter(({ verdict, severity }) => verdict === "unmet" && /^[ABCD]$/.test(severity))
    .map(({ rule, section, quote, because }) => `${rule} ${because ?? ""} ${section}: ${quote}`)

describe("every draft", () => {
  test("passes our own checker without an objection of severity A to D", { timeout: TIMEOUT_MS }, () =>
    runs(
      fc.property(anyAnswers, (answers) => {
        const report = checkStatutes(draftText(draftStatutes(answers)), { mode: "founding" })
        expect(objections(report)).toEqual([])
        const { document, verdicts, refused } = report
        expect(refused).toBe(false)
        expect(document.charitable).toBe(answers.purposes?.charitable === true ? "yes" : "no")
        expect(Object.values(verdicts)).not.toContain("objections-likely")
      }),
    ),
  )

  test("has no empty clause, no placeholder and no sentence that breaks off", { timeout: TIMEOUT_MS }, () =>
    runs(
      fc.property(anyAnswers, (answers) => {
        const draft = draftStatutes(answers)
        for (const { text, items } of paragraphs(draft)) {
          expect(text).toMatch(/^\p{Lu}.*[.:]$/su)
          expect(text.endsWith(":")).toBe(items.length > 0)
          for (const part of [text, ...items]) {
            expect(part.trim()).not.toBe("")
            expect(part).not.toMatch(/undefined|null|NaN|\[|\]|…|_{2}| {2}|\.\.|,,| [,.;]|\bder die\b/)
          }
        }
        expect(draft.open).toEqual([])
      }),
    ),
  )

  test("numbers its sections and Absätze without gaps and says each thing once", { timeout: TIMEOUT_MS }, () =>
    runs(
      fc.property(anyAnswers, (answers) => {
        const draft = draftStatutes(answers)
        expect(draft.sections.map(({ number }) => number)).toEqual(draft.sections.map((_, index) => `§ ${index + 1}`))
        for (const section of draft.sections)
          expect(section.paragraphs.map(({ number }) => number)).toEqual(
            section.paragraphs.length === 1 ? [undefined] : section.paragraphs.map((_, index) => `(${index + 1})`),
          )
        const sentences = paragraphs(draft).flatMap(({ text }) => text.split(/(?<=[.;]) (?=\p{Lu})/u))
        expect(sentences.filter((sentence, index) => sentences.indexOf(sentence) !== index)).toEqual([])
        expect(new Set(paragraphs(draft).map(({ clause }) => clause)).size).toBe(paragraphs(draft).length)
      }),
    ),
  )
})

test("a draft grows page by page and never says what was not answered", () => {
  const given: Answers = {}
  let written = 0
  for (const page of STATUTES_PAGES) {
    const before = draftStatutes(given)
    expect(before.open).toContain(page)
    expect(paragraphs(before).map((paragraph) => paragraph.page)).not.toContain(page)
    Object.assign(given, { [page]: answered[page] })
    const now = paragraphs(draftStatutes(given)).length
    expect(now).toBeGreaterThanOrEqual(written)
    written = now
  }
  expect(draftStatutes(given).open).toEqual([])
})

test("answers of an abandoned branch leave no trace", () => {
  const { purposes, fees, board } = answered
  if (!purposes || !fees || !board) throw new Error("the fixture is complete")
  const plain = draftText(
    draftStatutes({
      ...answered,
      purposes: { ...purposes, charitable: false, purpose: "die Pflege der gemeinsamen Freizeit", ownActivities: ["Kochabende"] },
      fees: { ...fees, fees: "none", levyTimes: 3, admissionFee: true },
      board: { ...board, model: "team", teamMin: 3, teamMax: 3, representation: "two" },
    }),
  )
  expect(plain).not.toMatch(/gemeinnützig|steuerbegünstigt|Abgabenordnung|Finanzamt|Umlage|Aufnahmegebühr|Streichung|Kassenwart/)
  expect(plain).toContain("Der Verein erhebt keine Mitgliedsbeiträge.")
})

test("the official sentences of the model statutes stand in the draft word for word", () => {
  const text = draftText(draftStatutes(answered))
  for (const sentence of [
    "verfolgt ausschließlich und unmittelbar gemeinnützige Zwecke im Sinne des Abschnitts „Steuerbegünstigte Zwecke“ der Abgabenordnung.",
    "Der Verein ist selbstlos tätig; er verfolgt nicht in erster Linie eigenwirtschaftliche Zwecke.",
    "Mittel des Vereins dürfen nur für die satzungsmäßigen Zwecke verwendet werden. Die Mitglieder erhalten keine Zuwendungen aus Mitteln des Vereins.",
    "Es darf keine Person durch Ausgaben, die dem Zweck des Vereins fremd sind, oder durch unverhältnismäßig hohe Vergütungen begünstigt werden.",
    "Bei Auflösung des Vereins oder bei Wegfall steuerbegünstigter Zwecke fällt das Vermögen des Vereins an",
  ])
    expect(text).toContain(sentence)
})

test("Markdown and plain text say the same", () => {
  const draft = draftStatutes(answered)
  const plain = (text: string) => text.replaceAll(/^#+ /gm, "").replaceAll(/\s+/g, " ").trim()
  expect(plain(draftMarkdown(draft))).toBe(plain(draftText(draft)))
})

test("every clause has its own name and an official or named source", () => {
  const ids = CLAUSES.map(({ id }) => id)
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  for (const { sources } of CLAUSES)
    for (const source of sources) {
      expect(source.citation).not.toBe("")
      if (source.confidence === "text") expect(source.url).toMatch(/^https:\/\/www\.gesetze-im-internet\.de\//)
    }
})

test.each(["de", "en"] as const)("every clause is explained in %s, with what was chosen", (language) => {
  inLanguage(language, () => {
    for (const { id } of CLAUSES) {
      const { what, why } = explainClause(id, answered)
      expect(`${id}: ${what}`).toMatch(/: .+[.]$/)
      expect(`${id}: ${why}`).toMatch(/: .+[.]$/)
    }
  })
  const what = (answers: Answers) => inLanguage(language, () => explainClause("representation", answers).what)
  const { board } = answered
  if (!board) throw new Error("the fixture is complete")
  expect(what(answered)).not.toBe(what({ ...answered, board: { ...board, representation: "alone" } }))
})
