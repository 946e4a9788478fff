import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, afterEach, expect, test, vi } from "vitest"
import { paperDocx } from "#platform/documents"
import { statutesCheckCommand } from "./command.ts"

const folder = mkdtempSync(join(tmpdir(), "tragwerk-check-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
afterEach(() => vi.restoreAllMocks())

const file = (name: string, content: string | Uint8Array) => {
  writeFileSync(join(folder, name), content)
  return join(folder, name)
}
/** What the command prints and how it ends. */
const call = async (...args: string[]) => {
  const said = { out: "", err: "" }
  vi.spyOn(process.stdout, "write").mockImplementation((text) => ((said.out += String(text)), true))
  vi.spyOn(process.stderr, "write").mockImplementation((text) => ((said.err += String(text)), true))
  const status = await statutesCheckCommand.run(args, undefined)
  vi.restoreAllMocks()
  return { status, ...said }
}
type Json = {
  document: Record<string, string>
  verdicts: Record<string, string>
  findings: { rule: string; severity: string; verdict: string; start: number; end: number; quote: string; message: string }[]
}
const json = (out: string) => JSON.parse(out) as Json

// Lacks nearly everything a register court asks for, and forbids nothing the tax office wants forbidden.
const POOR = `# Satzung der Brücke Musterstadt

## § 1 Name und Sitz
(1) Der Verein heißt Brücke Musterstadt. Er soll in das Vereinsregister eingetragen werden.
(2) Sitz des Vereins ist Musterstadt.

## § 2 Zweck
Der Verein verfolgt ausschließlich und unmittelbar gemeinnützige Zwecke. Zweck ist die Förderung der Bildung.

## § 3 Vorstand
Der Vorstand besteht aus drei Personen.
`
const COOPERATIVE = `Satzung der Wohnungsgenossenschaft Beispiel eG

§ 1 Firma und Sitz
Die Genossenschaft führt die Firma Wohnungsgenossenschaft Beispiel eG. Sie ist in das Genossenschaftsregister einzutragen.

§ 2 Gegenstand
Zweck der Genossenschaft ist die Förderung ihrer Mitglieder. Jedes Mitglied hat einen Geschäftsanteil zu übernehmen.
`

test("the JSON has exactly the agreed names, and its offsets fit the file", async () => {
  const { status, out, err } = await call(file("arm.md", POOR), "--json")
  expect([status, err]).toEqual([1, ""])
  const report = json(out)
  expect(Object.keys(report)).toEqual(["document", "verdicts", "findings"])
  expect(Object.keys(report.document)).toEqual(["type", "language", "charitable"])
  expect(report.document).toMatchObject({ type: "association", language: "de" })
  expect(Object.keys(report.verdicts)).toEqual(["register", "tax"])
  expect(report.verdicts["register"]).toBe("objections-likely")
  const names = ["rule", "severity", "verdict", "section", "start", "end", "quote", "message", "source"]
  for (const finding of report.findings) {
    expect(Object.keys(finding)).toEqual(names)
    expect(POOR.slice(finding.start, finding.end)).toBe(finding.quote)
    expect(finding.message).not.toBe("")
  }
  expect(report.findings.some(({ quote }) => quote !== "")).toBe(true)
})
test("the status says whether something of A, B or C is missing", async () => {
  const { status, out } = await call(file("arm.md", POOR), "--json", "--mode", "gruendung")
  const blocking = json(out).findings.filter(({ severity, verdict }) => verdict === "unmet" && "ABC".includes(severity))
  expect(blocking.length).toBeGreaterThan(0)
  expect(status).toBe(1)
})
test("another kind of document is refused, and the finding says so", async () => {
  const { status, out } = await call(file("eg.txt", COOPERATIVE), "--json")
  expect(status).toBe(3)
  expect(json(out).findings).toMatchObject([{ rule: "T-01", severity: "gate", verdict: "unmet" }])
  expect(json(out).document).toMatchObject({ type: "cooperative" })
})
test("a Word file is read with offsets into its text", async () => {
  const bytes = await paperDocx({
    title: "Satzung der Brücke Musterstadt",
    blocks: [
      {
        kind: "section",
        number: "§ 1",
        heading: "Name und Sitz",
        paragraphs: [
          { number: "(1)", text: "Der Verein heißt Brücke Musterstadt. Er soll in das Vereinsregister eingetragen werden." },
          { number: "(2)", text: "Sitz des Vereins ist Musterstadt." },
        ],
      },
    ],
  })
  const { out } = await call(file("a.docx", bytes), "--json")
  expect(json(out).findings.find(({ rule }) => rule === "R-01")?.quote).toContain("Brücke Musterstadt")
})
test("people get words grouped by who objects, no grade, and the note that this is no legal advice", async () => {
  const { status, out } = await call(file("arm.md", POOR))
  expect(status).toBe(1)
  for (const part of [/Vereinsregister|Register of associations/, /Finanzamt|Tax office/, /Registergericht|register court/])
    expect(out).toMatch(part)
  expect(out.trimEnd()).toMatch(/(keine Rechtsberatung|no legal advice)[^]{0,120}$/)
  expect(out).not.toMatch(/gültig|rechtssicher|\bvalid\b/i)
  for (const line of out.split("\n")) if (!line.includes("https://")) expect(line.length).toBeLessThan(110)
})
test("what cannot be read is one sentence, whoever asks", async () => {
  const png = Buffer.from("89504e470d0a1a0a0000000d49484452", "hex")
  for (const args of [
    [file("foto.pdf", png)],
    [join(folder, "nirgends.txt")],
    [],
    ["--json"],
    ["a", "b"],
    ["a", "--mode", "x"],
    ["--what", "a"],
  ]) {
    const { status, out, err } = await call(...args)
    expect([status, out], args.join(" ")).toEqual([2, ""])
    expect(err.trim().split("\n"), args.join(" ")).toHaveLength(1)
  }
})
