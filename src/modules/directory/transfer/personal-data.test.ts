import { sql } from "drizzle-orm"
import { afterAll, beforeAll, expect, test } from "vitest"
import { erasePerson, exportPerson, runRetention } from "#platform/privacy"
import { findOrganisation } from "../organisations/repository.ts"
import { type TransferWorld, checkImport, csv, jonas, tableFile, transferWorld, upload } from "./import.fixtures.ts"
import { officePersonalData } from "./personal-data.ts"

let world: TransferWorld
const sources = [{ id: "directory", personalData: officePersonalData }]
beforeAll(async () => {
  world = await transferWorld()
})
afterAll(() => world.close())

const table = csv([
  ["Name", "Ort", "E-Mail", "Ansprechpartner", "Telefon Ansprechpartner"],
  ["Eins", "Köln", "Amina@example.org", "Amina Beispiel", "0221 / 47 11 00"],
  ["Zwei", "Bonn", "zwei@example.org", "Wer Anders", "0228 1"],
])

test("a person in a table is found and erased by address and by number, others stay", async () => {
  const address = await upload(world, tableFile(table))
  await checkImport(world, address)
  await world.post(`${address}/uebernehmen`, {}, { as: jonas })
  const found = await exportPerson(world.db, sources, { phone: "+49 221 471100" })
  expect(found).toEqual([{ module: "directory", section: "imported-rows", rows: [expect.objectContaining({ row: 2 })] }])
  await erasePerson(world.services, { sources, person: { email: "amina@example.org", phone: "0049 221 471100" }, actor: "lead" })
  const left = JSON.stringify(
    (await world.db.execute(sql`select cells, before, after, problems from directory_import_rows`)).rows,
  )
  expect(left).not.toMatch(/amina@|47 11 00/i)
  expect(left).toContain("zwei@example.org")
})

test("after the time to undo, cells and former values are destroyed, counts and traces stay", async () => {
  const address = await upload(world, tableFile(csv([["Name"], ["Drei"]])))
  const abandoned = await upload(world, tableFile(csv([["Name"], ["Nie geprüft"]])))
  await checkImport(world, address)
  await world.post(`${address}/uebernehmen`, {}, { as: jonas })
  const after = (days: number) => ({ ...world.services, now: () => new Date(world.clock.now().getTime() + days * 86_400_000) })
  await runRetention(sources).run(after(29), { id: "" })
  expect((await world.db.execute(sql`select 1 from directory_import_rows where cells = '{Drei}'`)).rows).toHaveLength(1)
  expect((await world.get(abandoned, { as: jonas })).status).toBe(404)
  await runRetention(sources).run(after(32), { id: "" })
  expect(
    (await world.db.execute(sql`select 1 from directory_import_rows where cells <> '{}' or after is not null`)).rows,
  ).toHaveLength(0)
  const { rows } = await world.db.execute<{ organisation_id: string }>(
    sql`select organisation_id from directory_import_rows where outcome = 'created'`,
  )
  expect((await findOrganisation(world.db, rows.at(-1)?.organisation_id ?? ""))?.profile.name).toBe("Drei")
  const html = await world.html(address, { as: jonas })
  expect(html).toContain("(Inhalt gelöscht)")
  expect(html).not.toContain("Ganzen Import zurücknehmen")
})
