import { sql } from "drizzle-orm"
import readExcelFile from "read-excel-file/node"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { Figure } from "#platform/module"
import { testWorld, visitorWith } from "../../../test/world.ts"
import { monthBefore, moments, presetPeriod, presets, readPeriod } from "./figures/period.ts"
import { reporting } from "./module.ts"

/** A module's figure as reporting sees it: contacts by place, from a little table of its own. */
const contacts: Figure = {
  id: "test.contacts",
  label: () => "Kontakte",
  definition: () => "Ein Kontakt ist ein Kontakt.",
  dimensions: [
    { id: "month", label: () => "Monat", value: (raw) => raw },
    { id: "region", label: () => "Bezirk", value: (raw) => `Bezirk ${raw}` },
    { id: "region/district", label: () => "Kreis", value: (raw) => raw.split("/")[1] ?? "" },
    { id: "topic", label: () => "Thema", value: (raw) => raw },
  ],
  measures: [
    { id: "contacts", label: () => "Kontakte" },
    { id: "clients", label: () => "Ratsuchende" },
  ],
  rows: async (db, { from, to, dimension }) => {
    const columns: Record<string, string> = {
      total: "''",
      month: "to_char(at, 'YYYY-MM')",
      region: "region",
      "region/district": "region || '/' || district",
      topic: "topic",
    }
    const value = sql.raw(columns[dimension] ?? "''")
    const { rows } = await db.execute<{ value: string; contacts: number; clients: number }>(
      sql`select ${value} as value, count(*)::int as contacts, count(distinct client)::int as clients from test_contacts where at >= ${from.toISOString()} and at < ${to.toISOString()} group by 1`,
    )
    return rows.map(({ value: name, ...measures }) => ({ value: name, measures }))
  },
}

let world: Awaited<ReturnType<typeof testWorld>>
const lead = visitorWith(["lead"])
const page = "/de/buero/zahlen"
const asked = "?zahl=test.contacts&von=2026-01&bis=2026-11"

beforeAll(async () => {
  world = await testWorld({ modules: [reporting([contacts])] })
  await world.db.execute(sql`create table test_contacts (at timestamptz, client text, region text, district text, topic text)`)
  const add = (many: number, [region, district, topic, month]: [string, string, string, string]) =>
    world.db.execute(
      sql`insert into test_contacts select ${`2026-${month}-15T10:00:00Z`}::timestamptz, ${`${region}${district}`} || n, ${region}, ${district}, ${topic} from generate_series(1, ${many}) n`,
    )
  await add(12, ["Arnsberg", "Bochum", "Satzung", "03"])
  await add(1, ["Arnsberg", "Hagen", "Satzung", "03"])
  await add(9, ["Arnsberg", "Herne", "Räume", "04"])
  await add(4, ["Köln", "Bonn", "=HYPERLINK(1)", "04"])
  await add(8, ["Köln", "Köln", "Räume", "05"])
  await add(2, ["Münster", "Gelsenkirchen", "Räume", "05"])
})
afterAll(() => world.close())

const csv = async (by: string, query = asked) => {
  const answer = await world.get(`${page}/csv${query}&nach=${encodeURIComponent(by)}`, { as: lead })
  expect(answer.headers.get("content-disposition")).toContain(".csv")
  return (await answer.text())
    .replace("\uFEFF", "")
    .trim()
    .split("\r\n")
    .map((line) => line.split(";").slice(0, 3).join(" | "))
}

describe("the page", () => {
  test("exact figures with their written definition, table first, then bars", async () => {
    const html = await world.html(`${page}${asked}&nach=region`, { as: lead })
    expect(html).toContain("Ein Kontakt ist ein Kontakt.")
    expect(html).toContain("Bezirk Münster")
    expect(html).toMatch(/Summe.*36/s)
    expect(html.indexOf("<table")).toBeLessThan(html.indexOf("bar-chart"))
  })
  test("partners see nothing, guests are asked to sign in", async () => {
    for (const url of [page, `${page}/csv`, `${page}/xlsx`]) {
      expect((await world.get(url, { as: visitorWith(["partner", "editor", "member"]) })).status).toBe(404)
      expect((await world.get(url)).status).toBe(303)
    }
  })
  test("nonsense in the address shows the running year; a period without figures says so", async () => {
    expect((await world.get(`${page}?zahl=x&nach=y&von=abc&bis=2026-99`, { as: lead })).status).toBe(200)
    expect(await world.html(`${page}?zahl=test.contacts&von=2001-01&bis=2001-02`, { as: lead })).toContain("keine Zahlen")
  })
})

describe("what leaves the house", () => {
  test("a small region takes the next smallest along", async () => {
    expect(await csv("region")).toEqual([
      "Bezirk | Kontakte | Ratsuchende",
      "Bezirk Arnsberg | 22 | 22",
      "Bezirk Köln | <3* | <3*",
      "Bezirk Münster | <3* | <3*",
      "Summe | 36 | 36",
    ])
  })
  test("districts of a hidden region are not shown, nor what would give a small one away", async () => {
    expect(await csv("region/district")).toEqual([
      "Kreis | Kontakte | Ratsuchende",
      "Bochum | 12 | 12",
      "Herne | <3* | <3*",
      "Hagen | <3* | <3*",
      "Bezirk Köln | <3* | <3*",
      "Bezirk Münster | <3* | <3*",
      "Summe | 36 | 36",
    ])
  })
  test("text that looks like a formula stays text", async () => {
    expect((await csv("topic")).find((line) => line.includes("HYPERLINK"))).toMatch(/^'=HYPERLINK\(1\) \| 4 \|/)
  })
  test("the Excel file has every table, protected the same way, and says what is counted", async () => {
    const answer = await world.get(`${page}/xlsx${asked}`, { as: lead })
    const sheets = await readExcelFile(Buffer.from(await answer.arrayBuffer()))
    expect(sheets.map(({ sheet }) => sheet)).toEqual(["Über diese Datei", "Monat", "Bezirk", "Kreis", "Thema"])
    const cells = (name: string) => sheets.find(({ sheet }) => sheet === name)?.data.map((line) => line.slice(0, 3))
    expect(JSON.stringify(cells("Über diese Datei"))).toContain("Ein Kontakt ist ein Kontakt.")
    expect(cells("Bezirk")).toContainEqual(["Bezirk Köln", "<3*", "<3*"])
    expect(cells("Bezirk")).toContainEqual(["Bezirk Arnsberg", 22, 22])
    expect(cells("Thema")).toContainEqual(["=HYPERLINK(1)", 4, 4])
  })
  test("every export is written down", async () => {
    const { rows } = await world.db.execute(
      sql`select details from audit_entries where action = 'reporting.figures.exported' and actor = ${lead.id} order by seq desc limit 1`,
    )
    expect(rows[0]?.["details"]).toMatchObject({ format: "xlsx", from: "2026-01", to: "2026-11" })
  })
})

describe("periods", () => {
  const now = new Date("2026-11-23T09:00:00Z")
  test("whole months, midnight in NRW, half-open", () => {
    expect(moments({ from: "2026-03", to: "2026-10" })).toEqual({
      from: new Date("2026-02-28T23:00:00Z"),
      to: new Date("2026-10-31T23:00:00Z"),
    })
    expect(moments({ from: "2026-04", to: "2026-04" }).from).toEqual(new Date("2026-03-31T22:00:00Z"))
    expect(monthBefore("2026-01", 1)).toBe("2025-12")
  })
  test("presets", () => {
    expect(presets.map((preset) => Object.values(presetPeriod(preset, now)).join(" "))).toEqual([
      "2026-01 2026-11",
      "2025-01 2025-12",
      "2026-07 2026-09",
      "2025-12 2026-11",
    ])
    expect(readPeriod("2026-05", "2026-02", now)).toEqual({ from: "2026-02", to: "2026-05" })
  })
})
