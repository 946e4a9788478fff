/** `tragwerk statutes check`, as scripts use it: what it prints, where it points, how it ends. */
import { writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, test } from "vitest"
import { paperDocx } from "#platform/documents"
import { goodStatutes } from "../../src/rules/statutes/good-statutes.fixtures.ts"
import { patience, temporaryFolder, tragwerk } from "./tragwerk.ts"

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(temporaryFolder(), name)
  writeFileSync(path, content)
  return path
}
type Json = {
  document: { type: string; language: string; charitable: string }
  verdicts: { register: string; tax: string }
  findings: {
    rule: string
    severity: string
    verdict: string
    section: string
    start: number
    end: number
    quote: string
    message: string
    source: object
  }[]
}
const checked = async (path: string, more: readonly string[] = []) => {
  const { status, out, err } = await tragwerk(["statutes", "check", path, "--json", ...more])
  return { status, err, report: JSON.parse(out) as Json }
}
const mutual = goodStatutes.replace(
  "Je zwei Vorstandsmitglieder vertreten den Verein gemeinsam gerichtlich und außergerichtlich.",
  "Die Mitglieder des Vorstands vertreten sich gegenseitig.",
)

describe("statutes check", { timeout: patience }, () => {
  test("a text without objections ends with 0, and every quote stands where the offsets say", async () => {
    const { status, report } = await checked(file("satzung.md", goodStatutes), ["--mode", "gruendung"])
    expect(status).toBe(0)
    expect(report.document).toEqual({ type: "association", language: "de", charitable: "yes" })
    expect(report.findings.length).toBeGreaterThan(40)
    for (const { start, end, quote } of report.findings) expect(goodStatutes.slice(start, end)).toBe(quote)
    for (const finding of report.findings)
      expect(Object.keys(finding)).toEqual([
        "rule",
        "severity",
        "verdict",
        "section",
        "start",
        "end",
        "quote",
        "message",
        "source",
      ])
  })

  test("one objection of the court ends with 1, quoted and placed", async () => {
    expect(mutual).not.toBe(goodStatutes)
    const { status, report } = await checked(file("satzung.txt", mutual))
    expect(status).toBe(1)
    expect(report.verdicts.register).toBe("objections-likely")
    const found = report.findings.find(({ rule, verdict }) => rule === "R-35" && verdict === "unmet")
    expect(found).toMatchObject({
      severity: "A",
      quote: expect.stringContaining("gegenseitig"),
      section: expect.stringMatching(/^§ \d/),
    })
  })

  test("a Word file gives the findings of its text", async () => {
    const lines = mutual.split("\n").map((text) => ({ kind: "text" as const, text }))
    const word = await checked(file("satzung.docx", await paperDocx({ title: "Satzung", blocks: lines })))
    expect(word.report.findings.filter(({ verdict }) => verdict === "unmet").map(({ rule }) => rule)).toContain("R-35")
  })

  test("what is no association's statute gets one answer and 3", async () => {
    const { status, report } = await checked(
      file(
        "eg.md",
        "# Satzung der Wohnungsbaugenossenschaft Musterstadt eG\n\n## § 1 Firma\nDie Genossenschaft führt die Firma Musterbau eG.\n\n## § 2 Geschäftsanteil\nDer Geschäftsanteil beträgt 500 Euro. Die Generalversammlung wählt den Aufsichtsrat.",
      ),
    )
    expect(status).toBe(3)
    expect(report.findings).toMatchObject([{ rule: "T-01", severity: "gate", verdict: "unmet" }])
    expect(report.verdicts).toEqual({ register: "not-asked", tax: "not-asked" })
  })

  test.each([
    ["a file that is not there", "/nowhere/satzung.md", /cannot be opened/],
    [
      "a photo",
      file.bind(
        undefined,
        "foto.png",
        Buffer.from("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==", "base64"),
      ),
      /image/,
    ],
    ["a program", file.bind(undefined, "satzung.pdf", Buffer.concat([Buffer.from("MZ"), Buffer.alloc(3_000, 7)])), /cannot read/],
  ])("%s is one sentence and 2", async (_name, given, sentence) => {
    const { status, out, err } = await tragwerk(["statutes", "check", typeof given === "string" ? given : given()])
    expect({ status, out }).toEqual({ status: 2, out: "" })
    expect(err).toMatch(sentence)
    expect(err.trim().split("\n")).toHaveLength(1)
  })

  test("a wrong mode is refused; people get two verdicts and no promise", async () => {
    const path = file("satzung.md", mutual)
    expect(await tragwerk(["statutes", "check", path, "--mode", "neu"])).toMatchObject({ status: 2, out: "" })
    const { out } = await tragwerk(["statutes", "check", path])
    expect(out).toMatch(/Register of associations: objections are likely\nTax office: /)
    expect(out).toMatch(/no legal advice/)
    expect(out).not.toMatch(/\bvalid\b|\bgültig\b/)
  })
})
