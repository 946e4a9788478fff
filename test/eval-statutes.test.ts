import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { afterAll, expect, test } from "vitest"
import { findText, parseLabels } from "../scripts/eval/labels.ts"
import { type Measured, score } from "../scripts/eval/score.ts"
import { checkStatutes } from "../src/rules/check/index.ts"

const folder = mkdtempSync(join(tmpdir(), "tragwerk-eval-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
const write = (name: string, content = "x") => {
  mkdirSync(dirname(join(folder, name)), { recursive: true })
  writeFileSync(join(folder, name), content)
}
const label = (expected: string[], mustNot: string[], note = "") => ({
  where: "owner/repo · docs/satzung.pdf",
  name: "",
  quality: "",
  expect: expected,
  mustNot,
  note,
})

test("a text is found by its id, in a folder of its id, or where it comes from; of two kinds the one in the label", () => {
  write("02.md")
  write("04/beliebig.txt")
  write("owner/repo/docs/satzung.pdf")
  write("08.txt")
  write("08.pdf")
  const find = (id: string) => findText(folder, id, label([], []))?.slice(folder.length + 1)
  expect(["02", "04", "06", "08"].map(find)).toEqual(["02.md", "04/beliebig.txt", "owner/repo/docs/satzung.pdf", "08.pdf"])
  expect(findText(folder, "10", { ...label([], []), where: "owner/repo · nirgends.md" })).toBeUndefined()
  write("labels.json", JSON.stringify({ 10: label([], []), 2: label(["R-01"], []) }))
  expect([...parseLabels(join(folder, "labels.json")).keys()]).toEqual(["2", "10"])
})

type Verdict = "met" | "unmet" | "unclear"
const text = "Satzung\n\n§ 1 Name\nDer Verein heißt Brücke. Er soll in das Vereinsregister eingetragen werden."
/** A measured text whose findings are made up. */
const measured = (verdicts: Record<string, Verdict>, given: ReturnType<typeof label>): Measured => {
  const report = checkStatutes(text)
  const [model] = report.findings
  if (model === undefined) throw new Error("The text should give a finding")
  const findings = Object.entries(verdicts).map(([rule, verdict]) => ({ ...model, rule, verdict }))
  return { id: "x", label: given, report: { ...report, findings }, characters: text.length, milliseconds: 1 }
}

test("a question counts for risk and advice and where asking is right, not for what a court must refuse", () => {
  const verdicts = { "R-01": "unmet", "G-12": "unclear", "R-81": "unclear" } as const
  const strict = score([measured(verdicts, label(["R-01", "G-12", "R-81", "R-06"], []))])
  expect(strict.all).toMatchObject({ expected: 4, unmet: 1, counted: 2, wide: 3 })
  expect(strict.missed.map(({ rule, verdict }) => `${rule} ${verdict}`)).toEqual(["G-12 unclear", "R-06 nothing"])
  const asking = score([measured(verdicts, label(["R-01", "G-12"], [], "exception possible → ask"))])
  expect(asking.all).toMatchObject({ expected: 2, counted: 2 })
})
test("only an accusation is a false alarm; questions stand in their own column", () => {
  const result = score([
    measured({ "R-01": "unmet", "G-12": "unclear", "R-81": "met" }, label([], ["R-01", "G-12", "R-81", "R-06"])),
  ])
  expect(result.all).toMatchObject({ forbidden: 4, alarms: 1, questions: 1 })
  expect(result.blocking).toMatchObject({ forbidden: 3, alarms: 1 })
  expect(result.severities["E"]).toMatchObject({ forbidden: 1, alarms: 0 })
})
