import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { exe, zip } from "../../../platform/storage/sample-files.fixtures.ts"
import { type TransferWorld, jonas, pageText, tableFile, transferWorld, upload } from "./import.fixtures.ts"
import { guessDelimiter, readTable } from "./read-table.ts"

const LIST = "/de/buero/organisationen/import"
const MB = 1024 * 1024

const TYPES = `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>`
const RELATIONS = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>`
const WORKBOOK = `<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Tabelle1" sheetId="1" r:id="rId1"/></sheets></workbook>`
const SHEETS = `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings" Target="sharedStrings.xml"/></Relationships>`

/** An Excel file with these rows, written by hand so that a test can lie. */
const workbook = (rows: string, strings = "", more: { name: string; content: string | Uint8Array }[] = []): Uint8Array =>
  zip([
    { name: "[Content_Types].xml", content: TYPES },
    { name: "_rels/.rels", content: RELATIONS },
    { name: "xl/workbook.xml", content: WORKBOOK },
    { name: "xl/_rels/workbook.xml.rels", content: SHEETS },
    {
      name: "xl/worksheets/sheet1.xml",
      content: `<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows}</sheetData></worksheet>`,
    },
    {
      name: "xl/sharedStrings.xml",
      content: `<?xml version="1.0"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${strings}</sst>`,
    },
    ...more,
  ])
const inline = (ref: string, text: string) => `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`
const HEAD = `<row r="1">${inline("A1", "Name")}${inline("B1", "Ort")}</row>`

let world: TransferWorld
beforeAll(async () => {
  world = await transferWorld()
})
afterAll(() => world.close())

const refused = async (content: string | Uint8Array, name = "vereine.csv") => {
  const answer = await world.post(LIST, { file: tableFile(content, name) }, { as: jonas })
  return { status: answer.status, text: (await answer.text()).replace(/<[^>]+>/g, " ").replace(/\s+/g, " ") }
}

describe("files that are no tables get one clear sentence", () => {
  test.each([
    ["a program renamed to .xlsx", exe(), "vereine.xlsx", "Das ist keine Tabelle."],
    ["an empty file", "", "vereine.csv", "Bitte eine Datei wählen."],
    ["nothing but blanks", " \n \n;;\n", "vereine.csv", "Die Datei ist leer."],
    ["a header and nothing else", "Name;Ort\n", "vereine.csv", "nur Überschriften"],
    ["NUL bytes", "Name;Ort\nA\u0000B;Köln\n", "vereine.csv", "Das ist keine Tabelle."],
    ["a web page", "<!doctype html><script>alert(1)</script>", "vereine.csv", "Das ist keine Tabelle."],
    [
      "a quotation mark that never closes",
      'Name;Ort\n"Brücke;Köln\nEins;Bonn\n',
      "vereine.csv",
      "Ab Zeile 2 geht ein Anführungszeichen auf",
    ],
    [
      "5,000 columns",
      `${Array.from({ length: 5000 }, (_, index) => `Spalte ${index}`).join(";")}\nA;B\n`,
      "vereine.csv",
      "mehr als 200 Spalten",
    ],
    ["20,001 rows", `Name\n${"Verein\n".repeat(20_001)}`, "vereine.csv", "mehr als 20.000 Zeilen"],
    ["half an Excel file", workbook(HEAD).slice(0, 700), "vereine.xlsx", "beschädigt"],
    ["an Excel file whose sheet is no XML", workbook("<row><c><<<"), "vereine.xlsx", "beschädigt"],
    ["an empty sheet", workbook(""), "vereine.xlsx", "Die Datei ist leer."],
  ])("%s", async (_, content, name, sentence) => {
    const { status, text } = await refused(content, name)
    expect([status, text]).toEqual([422, expect.stringContaining(sentence)])
  })

  test("21 MB are refused by us, 30 MB before anything reads them", async () => {
    expect(await refused("Name;Ort\n".padEnd(21 * MB, "x"))).toMatchObject({
      status: 413,
      text: expect.stringContaining("größer als 20 MB") as string,
    })
    expect((await refused("Name;Ort\n".padEnd(30 * MB, "x"))).status).toBe(413)
  })

  test("a bomb of a few kilobytes is not unpacked", async () => {
    const bomb = workbook(HEAD, "", [{ name: "xl/media/image1.png", content: new Uint8Array(120 * MB) }])
    expect(bomb.length).toBeLessThan(MB)
    expect((await refused(bomb, "vereine.xlsx")).text).toContain("Wir haben sie nicht geöffnet.")
  })

  test("one cell at the far end of the sheet does not become 17 billion empty ones", async () => {
    expect((await refused(workbook(`${HEAD}<row r="1048576">${inline("A1048576", "Ende")}</row>`), "a.xlsx")).text).toContain(
      "mehr als 20.000 Zeilen",
    )
    expect((await refused(workbook(`${HEAD}<row r="2">${inline("XFD2", "Rand")}</row>`), "a.xlsx")).text).toContain(
      "mehr als 200 Spalten",
    )
    expect((await refused(workbook(`${HEAD}${"<row/>".repeat(21_000)}<row><c><v>1</v></c></row>`), "a.xlsx")).text).toContain(
      "mehr als 20.000 Zeilen",
    )
  })

  test("a long text used a hundred thousand times is not written out", async () => {
    const rows = Array.from({ length: 1000 }, () => `<row>${'<c t="s"><v>0</v></c>'.repeat(100)}</row>`).join("")
    expect((await refused(workbook(HEAD + rows, `<si><t>${"lang ".repeat(20_000)}</t></si>`), "a.xlsx")).text).toContain(
      "Wir haben sie nicht geöffnet.",
    )
  })
})

describe("strange but honest tables are read", () => {
  test("formulas are not computed: what was last shown counts, and text stays text", async () => {
    const rows = `${HEAD}<row r="2"><c r="A2" t="str"><f>WEBSERVICE("http://example.org")</f><v>Brücke</v></c>${inline("B2", "=1+1")}</row>`
    const read = await readTable(workbook(rows), "a.xlsx")
    expect(read).toMatchObject({
      ok: true,
      table: { sheet: "Tabelle1", headers: ["Name", "Ort"], rows: [{ number: 2, cells: ["Brücke", "=1+1"] }] },
    })
  })

  test("NUL written as an escape is dropped", async () => {
    const read = await readTable(
      workbook(`${HEAD}<row r="2">${inline("A2", "Br_x0000_ücke")}${inline("B2", "Köln")}</row>`),
      "a.xlsx",
    )
    expect(read).toMatchObject({ ok: true, table: { rows: [{ cells: ["Brücke", "Köln"] }] } })
  })

  test("rows keep the numbers people see, quoted line breaks and ragged rows included", async () => {
    const read = await readTable(Buffer.from('\nName;Ort\n\n"Zwei\nZeilen";Köln;zu viel\nKurz\n'), "a.csv")
    expect(read).toMatchObject({
      ok: true,
      table: {
        headers: ["Name", "Ort", ""],
        rows: [
          { number: 4, cells: ["Zwei\nZeilen", "Köln", "zu viel"] },
          { number: 5, cells: ["Kurz", "", ""] },
        ],
      },
    })
  })

  test.each([
    ["a;b;c\n1,5;2,5;3,5", ";"],
    ["a,b\n1;2", ","],
    ['"a;b;c",d\n', ","],
    ["a\tb\n", "\t"],
    ["nur eine Spalte\nx", ";"],
    ["", ";"],
  ])("%j is separated by %j", (text, delimiter) => {
    expect(guessDelimiter(text).delimiter).toBe(delimiter)
  })

  test("a name of 300 letters, 20,000 letters in a cell and an address with a line break break nothing", async () => {
    const address = await upload(
      world,
      tableFile(`Name;Beschreibung;Straße\n${"ä".repeat(300)};${"lang ".repeat(5000)};"Weg 1\nHinterhaus"\n`),
    )
    expect(await pageText(world, address)).toContain("Name ist zu lang.")
  })
})
