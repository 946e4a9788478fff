import fc from "fast-check"
import { afterAll, expect, test } from "vitest"
import { rootDir } from "#platform/config"
import { openDocuments, paperDocx } from "#platform/documents"
import { readDocument } from "#platform/reading"
import { checkStatutes } from "#rules/check"
import { anyAnswers } from "../answers/anybody.fixtures.ts"
import { draftStatutes, draftText } from "../clauses/index.ts"
import { writePaper } from "./index.ts"

/** Printing and reading back takes seconds; `FOUNDING_RUNS` raises the sample with the rest (one in a hundred). */
const RUNS = Math.max(6, Math.floor(Number(process.env["FOUNDING_RUNS"] ?? 300) / 100))
const documents = openDocuments({ rootDir })
afterAll(() => documents.stop())

const findings = (text: string): string[] =>
  checkStatutes(text, { mode: "founding" })
    .findings.filter(({ verdict, severity }) => verdict !== "met" && /^(?:[ABCD]|gate)$/.test(severity))
    .map(({ rule, verdict, because }) => `${rule} ${verdict} ${because ?? ""}`)
const readBack = async (name: string, bytes: Uint8Array): Promise<string> => {
  const read = await readDocument({ name, bytes })
  if (!read.ok) throw new Error(`${name} could not be read: ${read.problem}`)
  return read.text
}

test("statutes read back from PDF and Word have the findings of the draft", { timeout: 30_000 + RUNS * 20_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(anyAnswers, async (answers) => {
      const paper = writePaper("statutes", answers)
      if (paper === undefined) throw new Error("the arbitrary answers everything")
      const expected = findings(draftText(draftStatutes(answers)))
      expect(findings(await readBack("satzung.docx", await paperDocx(paper)))).toEqual(expected)
      expect(findings(await readBack("satzung.pdf", await documents.paper(paper)))).toEqual(expected)
    }),
    { numRuns: RUNS, endOnFailure: true },
  )
})
