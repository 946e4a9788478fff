import { sql } from "drizzle-orm"
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { visitorWith } from "../../../../test/world.ts"
import { addEntry } from "../entries.fixtures.ts"
import { type Organisation, findOrganisation, listOrganisationsById } from "../organisations/repository.ts"
import {
  type TransferWorld,
  amina,
  checkImport,
  csv,
  jonas,
  pageText,
  tableFile,
  transferWorld,
  upload,
} from "./import.fixtures.ts"

let world: TransferWorld
beforeAll(async () => {
  world = await transferWorld()
})
afterAll(() => world.close())
beforeEach(async () => {
  await world.db.execute(sql`truncate directory_organisations, directory_imports, directory_import_mappings cascade`)
  world.enqueued.length = 0
})

const entries = async (): Promise<Organisation[]> => {
  const { rows } = await world.db.execute<{ id: string }>(sql`select id from directory_organisations order by created_at, id`)
  const found = await listOrganisationsById(
    world.db,
    rows.map(({ id }) => id),
  )
  return found.toSorted((a, b) => (a.profile.name < b.profile.name ? -1 : 1))
}
const audit = async (action: string) =>
  (
    await world.db.execute<{ details: Record<string, unknown> }>(
      sql`select details from audit_entries where action = ${action} order by seq`,
    )
  ).rows.map(({ details }) => details)

const HEADERS = [
  "Vereinsname",
  "PLZ/Ort",
  "E-Mail",
  "Telefon",
  "Sprachen",
  "Schwerpunkte",
  "Rechtsform",
  "Mitglied",
  "Gegründet",
  "Ansprechpartner",
  "Bemerkung",
]
const ROW = [
  "Brücke (Beispiel)",
  "50667 Köln",
  "info@bruecke.example",
  "0221 123456",
  "Deutsch, Türkisch",
  "Sprachmittlung; Kulturarbeit",
  "e.V.",
  "ja",
  "31.12.1999",
  "Amina Beispiel",
  "alt",
]

describe("a table from the office", () => {
  test("its columns are guessed, the check writes nothing, the import creates unpublished entries without consent", async () => {
    const address = await upload(world, tableFile(csv([HEADERS, ROW])))
    const before = await pageText(world, address)
    expect(before).toContain("CSV, Zeichensatz UTF-8, Trennzeichen Semikolon")
    expect(before).toContain("Brücke (Beispiel)")
    expect((await checkImport(world, address)).status).toBe(303)
    expect(await entries()).toEqual([])
    expect(await pageText(world, address)).toContain("1 anlegen, 0 aktualisieren")

    expect((await world.post(`${address}/uebernehmen`, {}, { as: jonas })).status).toBe(303)
    expect(await world.runJobs()).toEqual(["directory.check-import", "directory.run-import"])
    const [entry] = await entries()
    expect(entry).toMatchObject({ origin: "import", publishedAt: null, createdBy: jonas.id })
    expect(entry?.profile).toMatchObject({
      name: "Brücke (Beispiel)",
      kind: "organisation",
      legalForm: "ev",
      ags: "05315000",
      postcode: "50667",
      email: "info@bruecke.example",
      phone: "0221 123456",
      languages: ["de", "tr"],
      fields: ["language-mediation", "culture"],
      paritaetMember: true,
      foundedOn: "1999-12-31",
      public: [],
      contacts: [{ name: "Amina Beispiel", publicFields: [] }],
    })
    expect(await audit("directory.import.finished")).toEqual([{ rows: 1, created: 1, updated: 0, skipped: 0, errors: 0 }])
    expect(await pageText(world, address)).toContain("Der Import ist fertig.")
  })

  test.each([
    ["commas", csv([HEADERS, ROW], ","), "Komma"],
    ["tabs", csv([HEADERS, ROW], "\t"), "Tabulator"],
    ["Excel's first line", `sep=,\r\n${csv([HEADERS, ROW], ",")}`, "Komma"],
    ["a byte order mark", `\uFEFF${csv([HEADERS, ROW])}`, "Semikolon"],
  ])("with %s", async (_, content, delimiter) => {
    const address = await upload(world, tableFile(content))
    const text = await pageText(world, address)
    expect(text).toContain(`Trennzeichen ${delimiter}`)
    expect(text).toContain("Brücke (Beispiel) Köln anlegen")
  })

  test("in Windows-1252, guessed and said", async () => {
    const address = await upload(
      world,
      tableFile(
        Buffer.from(
          csv([
            ["Name", "Ort"],
            ["Brücke für Köln", "Köln"],
          ]),
          "latin1",
        ),
      ),
    )
    expect(await pageText(world, address)).toMatch(/Zeichensatz Windows-1252.*Brücke für Köln/)
  })

  test("from Excel, with dates and numbers as they look", async () => {
    const { default: write } = await import("write-excel-file/node")
    const sheet = [
      ["Name", "Ort", "PLZ", "Gegründet am", "Telefon"].map((value) => ({ value })),
      [
        { value: "Nordstern (Beispiel)" },
        { value: "Bochum" },
        { value: 44787 },
        { value: new Date("2001-05-03T00:00:00Z"), format: "dd.mm.yyyy" },
        { value: "+49 234 5678" },
      ],
    ]
    const address = await upload(world, tableFile(await write(sheet).toBuffer(), "vereine.xlsx"))
    await checkImport(world, address)
    await world.post(`${address}/uebernehmen`, {}, { as: jonas })
    const [entry] = await entries()
    expect(entry?.profile).toMatchObject({
      name: "Nordstern (Beispiel)",
      ags: "05911000",
      postcode: "44787",
      foundedOn: "2001-05-03",
      phone: "+49 234 5678",
    })
  })

  test("names in every script stay as they are, direction overrides go, emoji alone are no name", async () => {
    const address = await upload(
      world,
      tableFile(
        csv([
          ["Name", "Ort"],
          ["جمعية النور", "Köln"],
          ["Барвінок", "Bonn"],
          ["Gut\u202Egnul\u202C e. V.", "Essen"],
          ["🎉🎉", "Essen"],
          ["", "Essen"],
          ['=HYPERLINK("x")', "Hamm"],
        ]),
      ),
    )
    await checkImport(world, address)
    const text = await pageText(world, address)
    expect(text).toContain("Der Name „🎉🎉“ hat keine Buchstaben.")
    expect(text).toContain("Der Name fehlt.")
    expect(text).toContain("4 anlegen, 0 aktualisieren")
    await world.post(`${address}/uebernehmen`, {}, { as: jonas })
    expect((await entries()).map(({ profile }) => profile.name)).toEqual([
      '=HYPERLINK("x")',
      "Gutgnul e. V.",
      "Барвінок",
      "جمعية النور",
    ])
  })

  test("what is not understood is left out, named with suggestions, and can be set right for all rows at once", async () => {
    const address = await upload(
      world,
      tableFile(
        csv([
          ["Name", "Ort", "E-Mail", "Website", "Sprachen", "Themen", "Gegründet"],
          ["Eins", "Atlantis", "kaputt", "javascript:alert(1)", "Türkischh", "Kulturabeit", "1998"],
          ["Zwei", "Atlantis", "zwei@example.org", "zwei.example", "Deutsch", "Nachhilfe", ""],
        ]),
      ),
    )
    await checkImport(world, address)
    const text = await pageText(world, address)
    for (const said of [
      "Ort „Atlantis“ finden wir in NRW nicht.",
      "„kaputt“ ist keine E-Mail-Adresse",
      "„javascript:alert(1)“ ist keine Internetadresse",
      "Sprache „Türkischh“ kennen wir nicht. Gemeint vielleicht: Türkisch",
      "Gemeint vielleicht: Kulturarbeit",
      "Nur das Jahr 1998 ist bekannt",
    ])
      expect(text).toContain(said)
    expect(text).toContain("Ort „Atlantis“ (2 Zeilen)")

    const wrong = await world.post(`${address}/woerter`, { "place.atlantis": "Lummerland" }, { as: jonas })
    expect(wrong.status).toBe(422)
    expect(await wrong.text()).toContain('value="Lummerland"')

    const right = { "place.atlantis": "Köln", "languages.turkischh": "tr", "fields.kulturabeit": "culture" }
    expect((await world.post(`${address}/woerter`, right, { as: jonas })).status).toBe(303)
    expect(await pageText(world, address)).not.toContain("Ort „Atlantis“")
    await world.post(`${address}/uebernehmen`, {}, { as: jonas })
    expect(
      (await entries()).map(({ profile: { name, ags, languages, fields, email, website } }) => [
        name,
        ags,
        languages,
        fields,
        email,
        website,
      ]),
    ).toEqual([
      ["Eins", "05315000", ["tr"], ["culture"], null, null],
      ["Zwei", "05315000", ["de"], ["learning-support"], "zwei@example.org", "https://zwei.example"],
    ])
  })

  test("rows with notes can stay out entirely, and all of them can be downloaded", async () => {
    const address = await upload(
      world,
      tableFile(
        csv([
          ["Name", "E-Mail"],
          ["Eins", "=kaputt"],
          ["Zwei", "zwei@example.org"],
        ]),
      ),
    )
    await checkImport(world, address, { strict: "yes" })
    expect(await pageText(world, address)).toContain("1 anlegen, 0 aktualisieren")
    const bytes = new Uint8Array(await (await world.get(`${address}/hinweise`, { as: jonas })).arrayBuffer())
    expect(Array.from(bytes.slice(0, 3))).toEqual([0xef, 0xbb, 0xbf])
    const table = new TextDecoder().decode(bytes)
    expect(table).toContain("Zeile;Ergebnis;Fehler und Hinweise;Name;E-Mail")
    expect(table).toContain("2;Fehler;")
    expect(table).toContain(";'=kaputt")
  })

  test("the columns of such a table are remembered, whoever sends it next", async () => {
    const content = csv([
      ["Bezeichnung X", "Ort"],
      ["Eins", "Köln"],
    ])
    const first = await upload(world, tableFile(content))
    const refused = await checkImport(world, first)
    expect(refused.status).toBe(422)
    expect(await refused.text()).toContain("Bitte sagen, in welcher Spalte der Name steht")
    expect((await checkImport(world, first, { "column-0": "name", "column-1": "name" })).status).toBe(422)
    expect((await checkImport(world, first, { "column-0": "name" })).status).toBe(303)
    const second = await upload(world, tableFile(content), amina)
    expect(await world.html(second, { as: amina })).toMatch(/name="column-0".*?<option value="name" selected/s)
  })

  test("twice in one table counts once", async () => {
    const address = await upload(
      world,
      tableFile(
        csv([
          ["Name", "Ort"],
          ["Brücke e. V.", "Köln"],
          ["BRUECKE E.V.", "Köln"],
          ["Brücke e. V.", "Münster"],
        ]),
      ),
    )
    await checkImport(world, address)
    expect(await pageText(world, address)).toContain("Steht weiter oben in der Tabelle schon einmal.")
    await world.post(`${address}/uebernehmen`, {}, { as: jonas })
    expect(await entries()).toHaveLength(2)
  })
})

describe("entries that are there already", () => {
  const there = (more = {}) =>
    addEntry(world.db, {
      name: "Kulturverein Brücke",
      ags: "05315000",
      email: "alt@example.org",
      languages: ["de"],
      description: { tr: "Merhaba" },
      phone: "0221 11111",
      ...more,
    })
  const file = () =>
    tableFile(
      csv([
        ["Name", "Ort", "E-Mail", "Sprachen", "Telefon"],
        ["Kultur-Verein Bruecke e.V.", "Köln", "neu@example.org", "Türkisch", ""],
        ["Ganz anders", "Köln", "", "", ""],
      ]),
    )

  test("are skipped unless somebody wants it otherwise", async () => {
    const id = await there()
    const address = await upload(world, file())
    await checkImport(world, address)
    const text = await pageText(world, address)
    expect(text).toContain("Wohl schon im Verzeichnis")
    expect(text).toContain("1 anlegen, 0 aktualisieren")
    await world.post(`${address}/uebernehmen`, {}, { as: jonas })
    expect((await findOrganisation(world.db, id))?.profile.email).toBe("alt@example.org")
    expect(await entries()).toHaveLength(2)
  })

  test("are brought up to date: values replaced, lists grown, empty cells harmless, the name kept", async () => {
    const id = await there()
    const address = await upload(world, file())
    await checkImport(world, address, { known: "update" })
    expect(await pageText(world, address)).toContain("1 anlegen, 1 aktualisieren")
    await world.post(`${address}/uebernehmen`, {}, { as: jonas })
    expect((await findOrganisation(world.db, id))?.profile).toMatchObject({
      name: "Kulturverein Brücke",
      email: "neu@example.org",
      languages: ["de", "tr"],
      phone: "0221 11111",
      description: { tr: "Merhaba" },
    })
  })

  test("row by row: this one shall be created all the same", async () => {
    await there()
    const address = await upload(world, file())
    await checkImport(world, address)
    expect(
      (
        await world.post(
          `${address}/doppelte`,
          { "row-2": "create", "row-3": "skip", "row-99": "update", "row-x": "create" },
          { as: jonas },
        )
      ).status,
    ).toBe(303)
    expect(await pageText(world, address)).toContain("2 anlegen, 0 aktualisieren")
    await world.post(`${address}/uebernehmen`, {}, { as: jonas })
    expect(await entries()).toHaveLength(3)
  })

  test("are found by the id of our own export, and by nothing else that looks like one", async () => {
    const id = await there()
    const address = await upload(
      world,
      tableFile(
        csv([
          ["Kennung", "Name", "Telefon"],
          [id, "Brücke mit neuem Namen", "0221 22222"],
          ["0198c0de-0000-7000-8000-000000000000", "Wer", ""],
          ["17", "Was", ""],
        ]),
      ),
    )
    await checkImport(world, address, { known: "update" })
    const text = await pageText(world, address)
    expect(text).toContain("0 anlegen, 1 aktualisieren")
    expect(text).toContain("Kennung „17“ gehört zu keinem Eintrag.")
    await world.post(`${address}/uebernehmen`, {}, { as: jonas })
    expect((await findOrganisation(world.db, id))?.profile).toMatchObject({ name: "Brücke mit neuem Namen", phone: "0221 22222" })
  })
})

describe("taking it back", () => {
  const table = () =>
    tableFile(
      csv([
        ["Name", "Ort", "E-Mail", "Telefon"],
        ["Brücke", "Köln", "neu@example.org", "0221 99999"],
        ["Neu eins", "Bonn", "", ""],
        ["Neu zwei", "Essen", "", ""],
      ]),
    )
  const imported = async () => {
    const id = await addEntry(world.db, { name: "Brücke", ags: "05315000", email: "alt@example.org" })
    const address = await upload(world, table())
    await checkImport(world, address, { known: "update" })
    await world.post(`${address}/uebernehmen`, {}, { as: jonas })
    return { id, address }
  }

  test("removes what was added and restores what was changed", async () => {
    const { id, address } = await imported()
    expect(await entries()).toHaveLength(3)
    expect((await world.post(`${address}/zuruecknehmen`, {}, { as: amina })).status).toBe(303)
    expect((await entries()).map(({ profile: { name, email, phone } }) => [name, email, phone])).toEqual([
      ["Brücke", "alt@example.org", null],
    ])
    expect((await findOrganisation(world.db, id))?.mergedInto).toBeNull()
    expect(await pageText(world, address)).toMatch(/zurückgenommen.*entfernt 2.*zurückgesetzt 1/)
    expect(await audit("directory.import.undone")).toEqual([{ removed: 2, restored: 1, partly: 0, kept: 0 }])
    const { rows } = await world.db.execute(sql`select * from directory_search`)
    expect(rows).toHaveLength(1)
  })

  test("keeps what somebody has worked on since, and says so", async () => {
    const { id, address } = await imported()
    await world.db.execute(sql`update directory_organisations set phone = '0221 77777' where id = ${id}`)
    await world.db.execute(sql`update directory_organisations set website = 'https://neu.example' where name = 'Neu eins'`)
    await world.post(`${address}/zuruecknehmen`, {}, { as: jonas })
    expect((await entries()).map(({ profile: { name, email, phone } }) => [name, email, phone])).toEqual([
      ["Brücke", "alt@example.org", "0221 77777"],
      ["Neu eins", null, null],
    ])
    const text = await pageText(world, address)
    expect(text).toMatch(/Diese Einträge blieben, wie sie sind.*Brücke Telefon.*Neu eins Website/)
  })

  test("only for 30 days, only once", async () => {
    const alreadyUndone = (await audit("directory.import.undone")).length
    const { address } = await imported()
    const before = world.clock.now()
    world.clock.set(new Date(before.getTime() + 31 * 24 * 3600 * 1000))
    expect(await pageText(world, address)).not.toContain("Ganzen Import zurücknehmen")
    await world.post(`${address}/zuruecknehmen`, {}, { as: jonas })
    expect(await entries()).toHaveLength(3)
    world.clock.set(before)
    await Promise.all([1, 2, 3].map(() => world.post(`${address}/zuruecknehmen`, {}, { as: jonas })))
    expect(await entries()).toHaveLength(1)
    expect(await audit("directory.import.undone")).toHaveLength(alreadyUndone + 1)
  })
})

describe("large tables", () => {
  const rows = Array.from({ length: 450 }, (_, index) => [
    `Verein ${["Morgen", "Abend", "Sonne", "Mond", "Stern"][index % 5]} ${index}`,
    ["Köln", "Bonn", "Essen"][index % 3] ?? "",
  ])

  test("run in the background with a bar that works without a script, and go on where they were stopped", async () => {
    const address = await upload(world, tableFile(csv([["Name", "Ort"], ...rows])))
    await checkImport(world, address, { known: "create" })
    const page = await world.html(address, { as: jonas })
    expect(page).toContain('<noscript><meta http-equiv="refresh" content="5"')
    expect(page).toMatch(/<progress id="progress" max="450" value="0"/)
    expect(await (await world.get(`${address}/stand`, { as: jonas })).json()).toEqual({
      done: 0,
      total: 450,
      finished: false,
      text: "0 von 450 Zeilen",
    })
    await world.runJobs()
    await world.post(`${address}/uebernehmen`, {}, { as: jonas })
    await world.post(`${address}/uebernehmen`, {}, { as: amina })
    await world.runJobs()
    expect(await (await world.get(`${address}/stand`, { as: jonas })).json()).toMatchObject({ done: 450, finished: true })
    expect(await entries()).toHaveLength(450)
  })
})

test("nobody else gets in, and other addresses are not found", async () => {
  const address = await upload(world, tableFile(csv([["Name"], ["Eins"]])))
  expect((await world.get(address)).status).toBe(303)
  expect((await world.get(address, { as: visitorWith(["partner"]) })).status).toBe(404)
  expect((await world.post(`${address}/uebernehmen`, {}, { as: visitorWith(["member"]) })).status).toBe(404)
  expect((await world.get("/de/buero/organisationen/import/17", { as: jonas })).status).toBe(404)
  expect((await world.get("/de/buero/organisationen/import/0198c0de-0000-7000-8000-000000000000", { as: jonas })).status).toBe(
    404,
  )
})
