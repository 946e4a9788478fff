import { sql } from "drizzle-orm"
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest"
import { newId } from "#platform/db"
import { visitorWith } from "../../../../test/world.ts"
import { addEntry } from "../entries.fixtures.ts"
import { insertChange } from "../moderation/repository.ts"
import { findOrganisation, updateMarks } from "../organisations/repository.ts"
import { bulkStep } from "./bulk.ts"
import { type OfficeWorld, amina, jonas, officeWorld, textOf } from "./office.fixtures.ts"

const LIST = "/de/buero/organisationen"

let world: OfficeWorld
beforeAll(async () => {
  world = await officeWorld()
})
afterAll(() => world.close())
beforeEach(async () => {
  await world.db.execute(
    sql`truncate directory_organisations, directory_bulk_actions, directory_saved_filters, mail_outbox cascade`,
  )
  world.enqueued.length = 0
})

/** The names in the table, in its order. */
const names = async (query = "") =>
  [...(await world.html(`${LIST}${query}`, { as: jonas })).matchAll(/<th scope="row"[^>]*><a [^>]*>(.*?)<\/a>/g)].map(
    (match) => match[1],
  )
const total = async (query = "") => /<strong>([^<]*)<\/strong>/.exec(await world.html(`${LIST}${query}`, { as: jonas }))?.[1]

describe("the list", () => {
  beforeEach(async () => {
    const bridge = await addEntry(world.db, {
      name: "Brücke",
      ags: "05315000",
      fields: ["culture"],
      languages: ["tr"],
      paritaetMember: true,
      email: "info@bruecke.example",
    })
    await updateMarks(world.db, bridge, { checkedOn: "2026-10-01", checkedBy: "office" })
    const light = await addEntry(
      world.db,
      { name: "النور", ags: "05911000", kind: "initiative", paritaetMember: false, public: [] },
      { published: false },
    )
    await insertChange(world.db, {
      organisationId: light,
      proposed: { phone: "0234 1" },
      submittedBy: "group",
      actor: "group",
      submittedAt: new Date(),
    })
    const anchor = await addEntry(world.db, {
      name: "Anker",
      ags: "05314000",
      kind: "partner",
      contacts: [{ name: "Wer", role: null, email: "wer@anker.example", phone: null, publicFields: [] }],
    })
    await updateMarks(world.db, anchor, { checkedOn: "2024-01-01", checkedBy: "source" })
    const gone = await addEntry(world.db, { name: "Verschmolzen", ags: "05315000" }, { published: false })
    await updateMarks(world.db, gone, { mergedInto: bridge })
  })

  test("shows every entry, published or not, without merged ones, by name", async () => {
    expect(await names()).toEqual(["Anker", "Brücke", "النور"])
    expect(await total()).toBe("3 Einträge")
  })

  test.each([
    ["?q=Bruecke", ["Brücke"]],
    ["?q=Alnour", ["النور"]],
    ["?q=info@bruecke.example", ["Brücke"]],
    ["?q=WER@anker.example", ["Anker"]],
    ["?stand=published", ["Anker", "Brücke"]],
    ["?stand=unpublished", ["النور"]],
    ["?stand=change", ["النور"]],
    ["?stand=unconfirmed", ["Anker", "النور"]],
    ["?stand=unconfirmed&stand=published", ["Anker"]],
    ["?art=partner&art=initiative", ["Anker", "النور"]],
    ["?mitglied=yes", ["Brücke"]],
    ["?mitglied=no&mitglied=unknown", ["Anker", "النور"]],
    ["?feld=culture", ["Brücke"]],
    ["?sprache=tr", ["Brücke"]],
    ["?kreis=05911", ["النور"]],
    ["?herkunft=demo&kreis=05315", ["Brücke"]],
    ["?herkunft=import", []],
    ["?feld=unsinn&stand=quatsch&seite=-5&sortierung=x&kreis=9", ["Anker", "Brücke", "النور"]],
    ["?sortierung=place", ["النور", "Anker", "Brücke"]],
    ["?sortierung=-place", ["Brücke", "Anker", "النور"]],
    ["?sortierung=kind", ["النور", "Brücke", "Anker"]],
    ["?sortierung=-checked", ["Brücke", "Anker", "النور"]],
    ["?sortierung=-state", ["Anker", "Brücke", "النور"]],
  ])("%s", async (query, expected) => {
    expect(await names(query)).toEqual(expected)
  })

  test("says what it is narrowed to, and each filter can be taken away", async () => {
    const html = await world.html(`${LIST}?stand=published&kreis=05315`, { as: jonas })
    expect(html).toMatch(/<a class="tag tag-petrol" href="\/de\/buero\/organisationen\?kreis=05315">/)
    expect(textOf(html)).toContain("1 Eintrag")
  })

  test("is there for staff in German and English only for those who may", async () => {
    expect((await world.get(LIST)).status).toBe(303)
    expect((await world.get(LIST, { as: visitorWith(["partner"]) })).status).toBe(404)
    expect(await (await world.get("/en/buero/organisationen", { as: jonas })).text()).toContain("Organisations")
  })
})

test("pages with true totals; an address behind the last page shows the last one", async () => {
  for (let index = 0; index < 60; index += 1) await addEntry(world.db, { name: `Verein ${String(index).padStart(2, "0")}` })
  expect(await total("?seite=2")).toBe("60 Einträge")
  expect(await names("?seite=2")).toHaveLength(10)
  expect(await names("?seite=99")).toEqual(await names("?seite=2"))
})

describe("kept lists", () => {
  const keep = (fields: Record<string, string>, as = jonas) =>
    world.post(`${LIST}/filter`, { filter: "stand=published&kreis=05315", ...fields }, { as })

  test("belong to one person, or to everybody", async () => {
    await keep({ name: "Meine Kölner" })
    await keep({ name: "Alle Kölner", shared: "yes" })
    const others = await world.html(LIST, { as: amina })
    expect(others).toContain("Alle Kölner")
    expect(others).not.toContain("Meine Kölner")
    expect(others).toContain(`href="${LIST}?stand=published&amp;kreis=05315"`)
  })

  test("the same name again replaces, also with two tabs at once; what does not fit is left out", async () => {
    await keep({ name: "Liste" })
    await Promise.all([
      keep({ name: "liste", filter: "stand=quatsch&kreis=05911" }),
      keep({ name: "LISTE", filter: "kreis=05911&unsinn=1" }),
    ])
    const { rows } = await world.db.execute(sql`select query from directory_saved_filters`)
    expect(rows).toEqual([{ query: "kreis=05911" }])
  })

  test("a name is needed, and what was chosen comes back", async () => {
    const answer = await keep({ name: "  ", shared: "yes" })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain("Bitte ausfüllen")
    expect(html).toMatch(/name="shared"[^>]*checked/)
    expect(html).toContain('name="filter" value="stand=published&amp;kreis=05315"')
  })

  test("only one's own can be deleted", async () => {
    await keep({ name: "Alle Kölner", shared: "yes" })
    const { rows } = await world.db.execute<{ id: string }>(sql`select id from directory_saved_filters`)
    const address = `${LIST}/filter/${rows[0]?.id ?? ""}`
    expect((await world.post(address, {}, { as: amina })).status).toBe(404)
    expect((await world.post(address, {}, { as: jonas })).status).toBe(303)
    expect((await world.post(address, {}, { as: jonas })).status).toBe(404)
    expect((await world.post(`${LIST}/filter/17`, {}, { as: jonas })).status).toBe(404)
  })
})

describe("many at once", () => {
  const prepare = async (fields: Record<string, string | string[]>, as = jonas) => {
    const answer = await world.post(`${LIST}/auswahl`, { scope: "selected", filter: "", ...fields }, { as })
    return answer.headers.get("location") ?? `${answer.status}`
  }
  const audit = async (action: string) =>
    (
      await world.db.execute<{ details: unknown }>(sql`select details from audit_entries where action = ${action} order by seq`)
    ).rows.map(({ details }) => details)
  const contact = (email: string) => ({ name: "Wer", role: null, email, phone: null, publicFields: [] })

  test("publishing takes consent: the page names who has not agreed, and does the others once", async () => {
    const agreed = await addEntry(world.db, { name: "Mit Zustimmung" }, { published: false })
    const silent = await addEntry(world.db, { name: "Ohne Zustimmung", public: [] }, { published: false })
    const address = await prepare({ action: "publish", id: [agreed, silent] })
    const page = textOf(await world.html(address, { as: jonas }))
    expect(page).toContain("deshalb nicht veröffentlicht: 1 Eintrag Ohne Zustimmung")
    expect((await findOrganisation(world.db, agreed))?.publishedAt).toBeNull()
    const before = (await audit("directory.bulk.publish")).length
    await Promise.all([1, 2, 3].map(() => world.post(address, {}, { as: jonas })))
    expect((await findOrganisation(world.db, agreed))?.publishedAt).not.toBeNull()
    expect((await findOrganisation(world.db, silent))?.publishedAt).toBeNull()
    expect((await audit("directory.bulk.publish")).slice(before)).toEqual([{ total: 2, done: 1, "no-consent": 1 }])
    expect(textOf(await world.html(address, { as: jonas }))).toMatch(/erledigt 1 ohne Zustimmung der Gruppe 1 .*Ohne Zustimmung/)
  })

  test("all of a list means all of it, in steps in the background, audited once", async () => {
    for (let index = 0; index < 230; index += 1)
      await addEntry(world.db, { name: `Verein ${index}`, ags: index % 10 === 0 ? "05911000" : "05315000" })
    const address = await prepare({ action: "add-field", field: "sport", scope: "all", filter: "kreis=05315" })
    expect(textOf(await world.html(address, { as: jonas }))).toContain("207 Einträge")
    await world.post(address, {}, { as: jonas })
    const waiting = await world.html(address, { as: jonas })
    expect(waiting).toContain('<progress id="progress" max="207" value="0"')
    expect(waiting).toContain("<noscript><meta")
    const id = address.split("/").at(-1) ?? ""
    await Promise.all([bulkStep(world.services, id), bulkStep(world.services, id), world.runJobs()])
    expect(await world.get(`${address}/stand`, { as: jonas }).then((answer) => answer.json())).toMatchObject({
      done: 207,
      total: 207,
      finished: true,
    })
    expect(await total("?feld=sport")).toBe("207 Einträge")
    expect((await audit("directory.bulk.add-field")).at(-1)).toEqual({ total: 207, done: 207, field: "sport" })
  })

  test("removing a topic, taking out, marking as checked", async () => {
    const id = await addEntry(world.db, { name: "Brücke", fields: ["culture", "sport"] })
    for (const fields of [{ action: "remove-field", field: "sport" }, { action: "unpublish" }, { action: "checked" }])
      await world.post(await prepare({ id, ...fields }), {}, { as: jonas })
    expect(await findOrganisation(world.db, id)).toMatchObject({
      publishedAt: null,
      checkedOn: "2026-11-23",
      checkedBy: "office",
      profile: { fields: ["culture"] },
    })
  })

  test("asking to confirm: one mail each in the group's language, never twice within two weeks", async () => {
    const turkish = await addEntry(world.db, { name: "Kardeşlik", mailLanguage: "tr", contacts: [contact("amina@example.org")] })
    const silent = await addEntry(world.db, { name: "Ohne Adresse" })
    const address = await prepare({ action: "ask", id: [turkish, silent] })
    expect(textOf(await world.html(address, { as: jonas }))).toContain("deshalb ohne Mail: 1 Eintrag Ohne Adresse")
    await world.post(address, {}, { as: jonas })
    await world.post(await prepare({ action: "ask", id: [turkish] }), {}, { as: amina })
    expect((await world.mails()).map(({ to_address, language, kind }) => [to_address, language, kind])).toEqual([
      ["amina@example.org", "tr", "directory.ask-to-confirm"],
    ])
  })

  test("exports lead to the export of exactly these", async () => {
    const id = newId()
    expect(await prepare({ action: "export-csv", id })).toBe(`${LIST}/export?id=${id}&format=csv`)
    expect(await prepare({ action: "export-xlsx", scope: "all", filter: "kreis=05315&seite=3" })).toBe(
      `${LIST}/export?kreis=05315&format=xlsx`,
    )
  })

  test("what is missing is said, and the selection is still there", async () => {
    const id = await addEntry(world.db, { name: "Brücke" })
    for (const [fields, sentence] of [
      [{ action: "publish" }, "Bitte mindestens einen Eintrag auswählen"],
      [{ action: "", id }, "Bitte wählen, was geschehen soll"],
      [{ action: "add-field", field: "unsinn", id }, "Bitte ein Thema wählen"],
    ] as const) {
      const answer = await world.post(`${LIST}/auswahl`, { scope: "selected", filter: "", ...fields }, { as: jonas })
      const html = await answer.text()
      expect([answer.status, html]).toEqual([422, expect.stringContaining(sentence)])
      if ("id" in fields) expect(html).toMatch(new RegExp(`value="${id}" checked`))
    }
  })
})
