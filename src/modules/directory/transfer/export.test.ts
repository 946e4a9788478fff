import { parse } from "csv-parse/sync"
import { sql } from "drizzle-orm"
import fc from "fast-check"
import readWorkbook from "read-excel-file/node"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { useAuditKey } from "#platform/audit"
import { inLanguage } from "#platform/i18n"
import { defineModule } from "#platform/module"
import { testWorld, visitorWith } from "../../../../test/world.ts"
import { addEntry } from "../entries.fixtures.ts"
import { emptyProfile } from "../organisations/profile.ts"
import { type Organisation, findOrganisation } from "../organisations/repository.ts"
import { csvOf } from "./csv-writer.ts"
import { exportRow } from "./export-row.ts"
import { exportRoutes } from "./export-routes.tsx"
import { checkImport, jonas, pageText, transfer, upload } from "./import.fixtures.ts"
import { readTable } from "./read-table.ts"
import { xlsxOf } from "./xlsx-writer.ts"

const EXPORT = "/de/buero/organisationen/export"
const module = defineModule({ ...transfer, routes: [exportRoutes, ...transfer.routes] })

let world: Awaited<ReturnType<typeof testWorld>>
const ids: Record<string, string> = {}
const person = { name: "Amina Beispiel", role: "Vorsitz", email: "amina@example.org", phone: "+49 221 1", publicFields: [] }

beforeAll(async () => {
  world = await testWorld({ modules: [module] })
  useAuditKey(world.config.secret)
  ids["bridge"] = await addEntry(world.db, {
    name: "=Brücke; „Köln“",
    otherNames: ["Köprü", "الجسر"],
    ags: "05315000",
    phone: "+49 221 123456",
    email: "info@bruecke.example",
    languages: ["tr", "de"],
    fields: ["learning-support", "culture"],
    types: ["mso", "Lesekreis"],
    description: { de: "Zeile eins\nZeile zwei", tr: "Merhaba" },
    contacts: [person],
    offers: [
      { title: { de: "Nachhilfe" }, text: {}, field: null, audiences: [], languages: [], cost: null, place: null, times: null },
    ],
    public: ["entry"],
    paritaetMember: false,
    legalForm: "ev",
    foundedOn: "1999-12-31",
  })
  ids["secret"] = await addEntry(world.db, { name: "Verborgen", ags: "05911000", public: [] }, { published: false })
  ids["office"] = await addEntry(world.db, { name: "Amt für Alles", ags: "05554", kind: "partner" })
})
afterAll(() => world.close())

const bytesOf = async (query: string, as = jonas) =>
  new Uint8Array(await (await world.get(`${EXPORT}${query}`, { as })).arrayBuffer())
const collect = async (pieces: AsyncIterable<string | Uint8Array>) => {
  const all: Uint8Array[] = []
  for await (const piece of pieces) all.push(Buffer.from(piece))
  return Buffer.concat(all)
}
async function* of(rows: string[][]) {
  yield* rows
}

describe("a table to save", () => {
  test("CSV for Excel: byte order mark, semicolons, everything for the office, formulas defused", async () => {
    const answer = await world.get(`${EXPORT}?format=csv`, { as: jonas })
    expect(answer.headers.get("content-disposition")).toBe('attachment; filename="organisationen-2026-11-23.csv"')
    const bytes = await bytesOf("?format=csv")
    expect(Array.from(bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf])
    const rows = parse<Record<string, string>>(Buffer.from(bytes), { columns: true, bom: true, delimiter: ";" })
    expect(rows.map(({ Name }) => Name)).toEqual(["Amt für Alles", "'=Brücke; „Köln“", "Verborgen"])
    expect(rows[1]).toMatchObject({
      Kennung: ids["bridge"],
      Telefon: "'+49 221 123456",
      Sprachen: "Türkisch; Deutsch",
      Themen: "Außerschulische Bildung und Lernförderung; Kulturarbeit",
      Beschreibung: "Zeile eins\nZeile zwei",
      "Beschreibung in anderen Sprachen": "tr: Merhaba",
      Angebote: "Nachhilfe",
      Ansprechperson: "Amina Beispiel",
      Stand: "öffentlich",
      "Adresse des Eintrags": "http://localhost/de/verzeichnis/bruecke-koeln",
    })
  })

  test("the filter and the selection decide what is in it, and it is noted who took it", async () => {
    const names = async (query: string) =>
      parse<Record<string, string>>(Buffer.from(await bytesOf(query)), { columns: true, bom: true, delimiter: ";" }).map(
        ({ Name }) => Name,
      )
    expect(await names("?format=csv&stand=unpublished")).toEqual(["Verborgen"])
    expect(await names(`?format=csv&id=${ids["office"] ?? ""}&id=${ids["secret"] ?? ""}&id=17`)).toEqual([
      "Amt für Alles",
      "Verborgen",
    ])
    const { rows } = await world.db.execute(
      sql`select actor, details from audit_entries where action = 'directory.organisations.exported' order by seq desc limit 1`,
    )
    expect(rows).toEqual([{ actor: jonas.id, details: { entries: 2, format: "csv", everything: true } }])
  })

  test("Excel reads what CSV says", async () => {
    const [sheet] = await readWorkbook(Buffer.from(await bytesOf("?format=xlsx")))
    expect(sheet?.sheet).toBe("Organisationen")
    expect(sheet?.data.map((row) => row[1])).toEqual(["Name", "Amt für Alles", "=Brücke; „Köln“", "Verborgen"])
    expect(sheet?.data[2]?.[16]).toBe("Türkisch; Deutsch")
    const english = await readWorkbook(
      Buffer.from(await (await world.get("/en/buero/organisationen/export?format=xlsx", { as: jonas })).arrayBuffer()),
    )
    expect(english[0]?.data[2]?.slice(3, 5)).toEqual(["Organisation", "registered association (e. V.)"])
  })

  test("without a format a page asks, and keeps the filter", async () => {
    const html = await world.html(`${EXPORT}?kreis=05315&stand=published`, { as: jonas })
    expect(html).toContain('<input type="hidden" name="kreis" value="05315"/>')
    expect(html).toContain("1 Eintrag")
    expect((await world.get(`${EXPORT}?format=csv`)).status).toBe(303)
    expect((await world.get(`${EXPORT}?format=csv`, { as: visitorWith(["member"]) })).status).toBe(404)
  })
})

describe("what may not leave", () => {
  const row = async (id: string | undefined) => {
    const organisation = await findOrganisation(world.db, id ?? "")
    return organisation && inLanguage("de", () => exportRow(organisation, { everything: false, publicUrl: "" }))
  }

  test("without the right to edit, only what the group shows", async () => {
    const [, ...shown] = (await row(ids["bridge"])) ?? [] // the id in front may hold any digits
    const cells = shown.join("|")
    expect(cells).toContain("Brücke")
    for (const hidden of ["221", "info@", "Amina", "1999", "nein"]) expect(cells).not.toContain(hidden)
  })

  test("nothing at all of an entry that is not public", async () => {
    expect(await row(ids["secret"])).toBeUndefined()
  })
})

describe("no cell is ever computed", () => {
  const formula = /^[=+\-@\t\r]/
  const nasty = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.tuple(fc.constantFrom("=", "+", "-", "@", "\t", "\r", "＝", "'"), fc.string()).map((parts) => parts.join("")),
  )
  const rows = fc.array(fc.array(nasty, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 5 })

  test("in CSV", async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (cells) => {
        const written = parse(await collect(csvOf(of(cells), ";")), {
          bom: true,
          delimiter: ";",
          relax_column_count: true,
          skip_empty_lines: false,
        })
        expect(written.flat().filter((cell) => formula.test(cell))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test("in Excel: no formula element, and what begins like one carries the text mark", async () => {
    await fc.assert(
      fc.asyncProperty(rows, async (cells) => {
        const bytes = await collect(xlsxOf(of([["A", "B", "C"], ...cells]), "T"))
        const xml = await sheetXml(bytes)
        expect(xml).not.toMatch(/<f[\s>]/)
        const texts = [...xml.matchAll(/<c r="[A-Z]+\d+" t="inlineStr" s="(\d)"><is><t[^>]*>([^<]*)<\/t>/g)]
        expect(texts.length).toBe((xml.match(/<c /g) ?? []).length)
        expect(texts.filter(([, style, text = ""]) => formula.test(text) && style !== "2")).toEqual([])
      }),
      { numRuns: 100 },
    )
  })
})

const sheetXml = async (bytes: Uint8Array): Promise<string> => {
  const { fromBufferPromise } = await import("yauzl")
  const zip = await fromBufferPromise(Buffer.from(bytes))
  for await (const entry of zip.eachEntry()) {
    if (!entry.fileName.endsWith("sheet1.xml")) continue
    const parts: Buffer[] = []
    for await (const part of await zip.openReadStreamPromise(entry)) parts.push(Buffer.from(part as Uint8Array))
    return Buffer.concat(parts).toString("utf8")
  }
  return ""
}

test("what is exported comes back unchanged, as CSV and as Excel", async () => {
  for (const format of ["csv", "xlsx"]) {
    const before = await findOrganisation(world.db, ids["bridge"] ?? "")
    const address = await upload(world as never, new File([await bytesOf(`?format=${format}`)], `export.${format}`))
    await checkImport(world as never, address, { known: "update" })
    expect(await pageText(world as never, address)).toContain("0 anlegen, 3 aktualisieren")
    await world.post(`${address}/uebernehmen`, {}, { as: jonas })
    expect(await pageText(world as never, address)).toMatch(/stimmte schon 3/)
    expect(await findOrganisation(world.db, ids["bridge"] ?? "")).toEqual(before)
  }
})

test("what Excel wrote with escapes and long texts stays readable", async () => {
  const texts = ["_x0041_", "a\u0001b\uFFFEc", "x".repeat(40_000), "<b>&\"'", "  Rand  "]
  const read = await readTable(await collect(xlsxOf(of([["A", "B", "C", "D", "E"], texts]), "T[]:*?/\\")), "t.xlsx")
  expect(read.ok && read.table.rows[0]?.cells).toEqual(["_x0041_", "abc", "x".repeat(20_000), "<b>&\"'", "Rand"])
})

test("an entry of an older time without anything in it has a row as well", () => {
  const bare = {
    id: "1",
    slug: "x",
    origin: "staff",
    publishedAt: null,
    mergedInto: null,
    checkedOn: null,
    updatedAt: new Date(0),
    profile: { ...emptyProfile, name: "Nur ein Name" },
  }
  const row = inLanguage("de", () => exportRow(bare as unknown as Organisation, { everything: true, publicUrl: "" }))
  expect(row?.filter(Boolean)).toEqual([
    "1",
    "Nur ein Name",
    "Organisation",
    "de",
    "nicht öffentlich",
    "1970-01-01",
    "vom Team angelegt",
  ])
})
