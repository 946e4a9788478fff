import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import fc from "fast-check"
import { afterAll, afterEach, expect, test, vi } from "vitest"
import { deadlineOf } from "#rules/grants"
import { grantJsonSchema, readCase } from "./case.ts"
import { grantDatesCommand, grantSettleCommand } from "./command.ts"
import { workedCases, workedDates } from "./worked-cases.fixtures.ts"

const folder = mkdtempSync(join(tmpdir(), "tragwerk-grant-"))
afterAll(() => rmSync(folder, { recursive: true, force: true }))
afterEach(() => vi.restoreAllMocks())

const call = async (command: typeof grantSettleCommand, content: unknown, ...args: string[]) => {
  const file = join(folder, "case.json")
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content))
  const said = { out: "", err: "" }
  vi.spyOn(process.stdout, "write").mockImplementation((text) => ((said.out += String(text)), true))
  vi.spyOn(process.stderr, "write").mockImplementation((text) => ((said.err += String(text)), true))
  const status = await command.run([file, ...args], undefined)
  vi.restoreAllMocks()
  return { status, ...said }
}
type Json = {
  result: Record<string, unknown>
  steps: { rule: string; title: string; level: string; question?: string; source: Record<string, string> }[]
  whatIf?: Record<string, Json>
}
const json = (out: string) => JSON.parse(out) as Json

test.each(workedCases)("settles $id $title", async ({ expected, ...entry }) => {
  const { status, out, err } = await call(grantSettleCommand, entry, "--json")
  expect([status, err]).toEqual([0, ""])
  const { result, steps } = json(out)
  expect(result).toMatchObject(expected)
  expect(steps.length).toBeGreaterThan(0)
  for (const { rule, title, level, question, source } of steps) {
    expect(title).not.toBe(rule)
    expect(source["citation"]).not.toBe("")
    expect(question?.trimEnd().endsWith("?")).toBe(level === "unknown" ? true : undefined)
    if (source["confidence"] === "recalled") expect(["hint", "unknown"]).toContain(level)
  }
})
test.each(workedDates)("reckons $id $rule", async ({ expected, ...entry }) => {
  const { status, out } = await call(grantDatesCommand, entry, "--json")
  expect(status).toBe(0)
  expect(Object.keys(json(out))).toEqual(["result", "steps"])
  expect(json(out).result).toMatchObject({ ...expected, latest: expected["shifted"] })
})
test("where sources disagree the step asks, and where they agree none does", async () => {
  const unknown = async (id: string) => {
    const { out } = await call(
      grantSettleCommand,
      workedCases.find((one) => one.id === id),
      "--json",
    )
    return json(out)
      .steps.filter(({ level }) => level === "unknown")
      .map(({ rule }) => rule)
  }
  expect(await unknown("E01")).toEqual(["FIN-031"])
  expect(await unknown("E07")).toEqual(["FIN-027-surplus"])
  expect(await unknown("E06")).toContain("FIN-044")
  expect(await unknown("C01")).toEqual([])
})
test("what-if shows another course beside the case", async () => {
  const { input } = workedCases.find(({ id }) => id === "C20")!
  const { out } = await call(grantSettleCommand, { input, whatIf: { "100 Stunden": { hours: "100" } } }, "--json")
  expect(json(out).result["grant"]).toBe(752_000)
  expect(json(out).whatIf?.["100 Stunden"]?.result["grant"]).toBe(800_000)
})
test("people get amounts in euros, the steps, and that the authority decides", async () => {
  const { status, out } = await call(grantSettleCommand, workedCases[0])
  expect(status).toBe(0)
  expect(out).toMatch(/7[.,]200[.,]00/)
  expect(out).toContain("FIN-021")
  expect(out).toMatch(/entscheidet|decides/)
  expect(out).not.toMatch(/Sie haben Anspruch|entitled|rechtssicher/)
})
test.each([
  [1, { input: { type: "ANTEIL", quoteBp: 8000 } }],
  [1, { input: {} }],
  [1, { input: { amountCents: 1, paid: "2026-06-01", usedOrRepaid: "2026-08-01", spreadPp: 3 } }],
  [2, "{"],
  [2, { input: { type: "ANTEIL", quoteBp: 8000, eligibleActualCents: 0.5 } }],
  [2, { input: { type: "ANTEIL", quoteBp: 8000, eligibleActualCents: -1 } }],
  [2, { input: { type: "ANTEIL", quoteBp: 10_001, eligibleActualCents: 1 } }],
  [2, { input: { type: "ANTEIL", quoteBP: 8000 } }],
  [2, { input: { amountCents: 1, paid: "2025-02-30", usedOrRepaid: "2025-03-01", spreadPp: 3 } }],
  [2, { input: { amountCents: 1, paid: "2025-03-02", usedOrRepaid: "2025-03-01", spreadPp: 3 } }],
  [2, { input: { type: "ANTEIL", quoteBp: 8000, cashCents: 1, hours: "zwei", rateCentsPerHour: 1 } }],
] as const)("ends with %i and one sentence for %j", async (expected, content) => {
  const { status, out, err } = await call(grantSettleCommand, content, "--json")
  expect([status, out]).toEqual([expected, ""])
  expect(err.trim().split("\n")).toHaveLength(1)
})
test("a rule for a period that is not known is no answer, a day that is none cannot be read", async () => {
  expect((await call(grantDatesCommand, { rule: "irgendwann", input: "2026-01-01" })).status).toBe(1)
  expect((await call(grantDatesCommand, { rule: "2 Monate nach Auszahlung", input: "2026-02-29" })).status).toBe(2)
  expect((await call(grantDatesCommand, { rule: "2 Monate nach Auszahlung", input: "2026-01-01" })).out).not.toContain(
    "undefined",
  )
})
test("a base rate that we do not know yet can be given", async () => {
  const input = {
    amountCents: 100_000,
    paid: "2026-06-30",
    usedOrRepaid: "2026-07-10",
    spreadPp: 3,
    baseRatesBp: { "2026-07-01": 127 },
  }
  const { out } = await call(grantSettleCommand, { input }, "--json")
  expect(json(out).result).toMatchObject({ interestCents: 117, segments: [["4.27", 10]] })
})
test("the schema in the documentation is the one in force", () => {
  expect(JSON.parse(readFileSync("docs/how-to/grant-case.schema.json", "utf8"))).toEqual(
    JSON.parse(JSON.stringify(grantJsonSchema())),
  )
  expect(readCase({ input: { note: "x" } }).ok).toBe(true)
})
test("a deadline is never before its reminder's day, and days agree with the calendar", () => {
  const day = fc.date({ min: new Date("1990-01-01"), max: new Date("2100-01-01"), noInvalidDate: true })
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 400 }), (date, count) => {
      const iso = date.toISOString().slice(0, 10)
      const dated = deadlineOf({ kind: "after", count, unit: "days", use: false }, iso)
      const there = new Date(Date.parse(iso) + count * 86_400_000).toISOString().slice(0, 10)
      expect(dated).toMatchObject({ ok: true, deadline: { raw: there } })
      if (dated.ok) expect(dated.deadline.latest >= dated.deadline.raw).toBe(true)
    }),
  )
})
