import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { afterAll, expect, test } from "vitest"
import { readDocument } from "#platform/reading"
import { checkStatutes } from "#rules/check"
import { answered, completeAnswers } from "../answers/answers.fixtures.ts"
import { statutesNewCommand } from "./command.ts"
import { PAPERS } from "./index.ts"

const folder = mkdtempSync(join(tmpdir(), "tragwerk-pack-"))
afterAll(() => rmSync(folder, { recursive: true }))

const file = (name: string, answers: unknown): string => {
  const path = join(folder, name)
  writeFileSync(path, typeof answers === "string" ? answers : JSON.stringify(answers))
  return path
}
const run = async (...args: string[]) => {
  let said = ""
  const writeOut = process.stdout.write.bind(process.stdout)
  const writeErr = process.stderr.write.bind(process.stderr)
  const listen = (text: unknown) => {
    said += String(text)
    return true
  }
  process.stdout.write = listen as typeof process.stdout.write
  process.stderr.write = listen as typeof process.stderr.write
  try {
    return { status: await statutesNewCommand.run(args, undefined), said }
  } finally {
    process.stdout.write = writeOut
    process.stderr.write = writeErr
  }
}
const unmet = (text: string) =>
  checkStatutes(text, { mode: "founding" })
    .findings.filter(({ verdict, severity }) => verdict !== "met" && /^[ABCD]$/.test(severity))
    .map(({ rule, verdict }) => `${rule} ${verdict}`)

test(
  "the whole pack is written, twice each, and PDF and Word read back with the findings of the text",
  { timeout: 120_000 },
  async () => {
    const out = join(folder, "pack")
    const { status, said } = await run(file("answers.json", completeAnswers), "--out", out, "--aid", "en")
    const ours = PAPERS.filter(({ applies }) => applies(answered))
    expect(ours.length).toBe(PAPERS.length - 1)
    expect(said).toMatch(new RegExp(`${ours.length} `))
    expect(status).toBe(0)
    const written = readdirSync(out)
    for (const { file: name } of ours)
      expect(written).toEqual(expect.arrayContaining([`${name}.pdf`, `${name}.docx`, `${name}-en.pdf`, `${name}-en.docx`]))
    const text = readFileSync(join(out, "statutes.txt"), "utf8")
    expect(JSON.parse(readFileSync(join(out, "findings.json"), "utf8")).verdicts.register).not.toBe("objections-likely")
    expect(readFileSync(join(out, "statutes.md"), "utf8")).toContain("# Satzung des Vereins Brücke Köln")
    for (const name of ["02-satzung.pdf", "02-satzung.docx"]) {
      const read = await readDocument({ name, bytes: new Uint8Array(readFileSync(join(out, name))) })
      expect(read.ok).toBe(true)
      if (read.ok) expect(unmet(read.text)).toEqual(unmet(text))
    }
  },
)

test("what is missing is named, and the rest is written", { timeout: 60_000 }, async () => {
  const { name, purposes } = completeAnswers
  const out = join(folder, "part")
  const { status, said } = await run(file("part.json", { name, purposes }), "--out", out)
  expect(status).toBe(1)
  expect(said).toMatch(/Gründungsversammlung|founding meeting/)
  expect(existsSync(join(out, "02-satzung.pdf"))).toBe(false)
  expect(existsSync(join(out, "03-zwecke-und-taetigkeiten.pdf"))).toBe(true)
})

test.each<[string, () => string[], RegExp]>([
  ["a file that is not there", () => [join(folder, "nothing.json"), "--out", join(folder, "x")], /nothing\.json/],
  ["a file that is no JSON", () => [file("broken.json", "{"), "--out", join(folder, "x")], /broken\.json/],
  [
    "an answer that is wrong",
    () => [file("wrong.json", { name: { name: "جمعية", seatAgs: "05315000" } }), "--out", join(folder, "x")],
    /name\.name.*R-05/,
  ],
  ["no folder", () => [file("fine.json", {})], /--out/],
  ["an option that does not exist", () => [file("fine.json", {}), "--out", join(folder, "x"), "--pretty"], /--out/],
  ["a folder that is a file", () => [file("fine.json", {}), "--out", file("taken", "")], /taken/],
])("%s ends with status 2 and a sentence", async (...[, args, sentence]) => {
  const { status, said } = await run(...args())
  expect(status).toBe(2)
  expect(said).toMatch(sentence)
})
