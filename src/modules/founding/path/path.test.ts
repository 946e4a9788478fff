import { sql } from "drizzle-orm"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { applyRetention, erasePerson, exportPerson } from "#platform/privacy"
import { type World, begin, foundingWorld, invite } from "../founding.fixtures.ts"
import { founding } from "../module.ts"
import { openProject } from "../project/service.ts"
import { getPage, postPage, revisionOf, typedPages, walkTo } from "./path.fixtures.ts"
import { checkedAnswers, keptOnWay, listKept, savePage } from "./store.ts"

let world: World
beforeAll(async () => {
  world = await foundingWorld()
})
afterAll(() => world.close())

const sources = [{ id: "founding", personalData: founding.personalData }]
const start = async (fields: Record<string, string> = {}) => ({ world, key: await begin(world, fields) })
const locationOf = (answer: Response) => answer.headers.get("location") ?? ""
const keptOf = async (key: string) => {
  const access = await openProject(world.services, key)
  return listKept(world.db, access?.project.id ?? "")
}

describe("walking", () => {
  test("from the first question to the founders, then everything stands on one page", async () => {
    const project = await start()
    await walkTo(project)
    const html = await world.html(`/de/gruendung/${project.key}/weg`)
    for (const text of [
      "Brücke Köln",
      "Köln",
      "Deutschkurse für Frauen",
      "Zwei gemeinsam",
      "Amina Beispiel",
      "Zur ganzen Satzung",
    ])
      expect(html).toContain(text)
    expect(checkedAnswers(await keptOf(project.key)).board).toMatchObject({ model: "offices", representation: "two" })
  })

  test("every page says why it asks, with the law and its date", async () => {
    const project = await start()
    await walkTo(project, "board")
    const html = await (await getPage(project, "board")).text()
    expect(html).toContain("Warum fragen wir das?")
    expect(html).toContain("https://www.gesetze-im-internet.de/bgb/__26.html")
    expect(html).toContain("Vier Augen sehen mehr")
  })

  test("a page ahead leads back to the first open one; an unknown page is none", async () => {
    const project = await start()
    expect(locationOf(await getPage(project, "founders"))).toContain("/weg/entscheidung")
    expect((await world.get(`/de/gruendung/${project.key}/weg/gibt-es-nicht`)).status).toBe(404)
  })

  test("who decides for a carrier is done; the other answers count no more, and come back with the decision", async () => {
    const project = await start()
    await walkTo(project, "purposes")
    const revision = await revisionOf(project, "decision")
    const left = await postPage(project, "decision", { form: "carrier", _revision: revision })
    expect(locationOf(left)).toBe(`/de/gruendung/${project.key}/weg`)
    expect(Object.keys(keptOnWay(await keptOf(project.key)))).toEqual(["decision"])
    expect(await world.html(`/de/gruendung/${project.key}/weg`)).not.toContain("Brücke Köln")
    const marked = async () =>
      (await world.db.execute(sql`select 1 from founding_answers where abandoned_at is not null`)).rows.length
    expect(await marked()).toBe(1)
    const back = await postPage(project, "decision", { form: "registered", _revision: await revisionOf(project, "decision") })
    expect(locationOf(back)).toContain("/weg/zwecke")
    expect(await marked()).toBe(0)
  })

  test("saving for later keeps what is not right yet", async () => {
    const project = await start()
    await walkTo(project, "name")
    const answer = await postPage(project, "name", { name: "", place: "Kolln", _action: "later", _revision: "0" })
    expect(locationOf(answer)).toBe(`/de/gruendung/${project.key}`)
    expect(await (await getPage(project, "name")).text()).toContain('value="Kolln"')
  })

  test("an unclear place comes back as a question", async () => {
    const project = await start()
    await walkTo(project, "name")
    const answer = await postPage(project, "name", { name: "Brücke", place: "Kolln", _revision: "0" })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain("Welchen Ort meinen Sie?")
    expect(html).toContain('value="05315000"')
    const chosen = { name: "Brücke", place: "Kolln", placeFor: "Kolln", placeChoice: "05315000", _revision: "0" }
    expect((await postPage(project, "name", chosen)).status).toBe(303)
  })

  test("a name in Arabic script only is refused gently, with the reason", async () => {
    const project = await start()
    await walkTo(project, "name")
    const answer = await postPage(project, "name", { name: "جسر", place: "Köln", _revision: "0" })
    expect(answer.status).toBe(422)
    const html = await answer.text()
    expect(html).toContain("lateinischer Schrift")
    expect(html).toContain('value="جسر"')
  })

  test("more rows for founders come without losing what is typed, and without complaints", async () => {
    const project = await start()
    await walkTo(project, "founders")
    const typed = { ...typedPages.founders, "people.0.name": "Amina Neu", _action: "rows", _revision: "0" }
    const html = await (await postPage(project, "founders", typed)).text()
    expect(html).toContain('value="Amina Neu"')
    expect(html).toContain('name="people.9.name"')
    expect(html).not.toContain("field-error")
  })

  test("what does not go together with another page comes back at the field, and shows where it arose later", async () => {
    const project = await start()
    await walkTo(project)
    const chairs = { ...typedPages.founders, "people.1.part": "chair", _revision: await revisionOf(project, "founders") }
    const taken = await postPage(project, "founders", chairs)
    expect(taken.status).toBe(422)
    expect(await taken.text()).toContain("Dieses Amt ist schon vergeben")

    const own = { ...typedPages.purposes, charitable: "no", purpose: "die Pflege gemeinsamer Feste", ownActivities: "Feste" }
    await postPage(project, "purposes", { ...own, _revision: await revisionOf(project, "purposes") })
    const members = { ...typedPages.dissolution, recipient: "members", _revision: await revisionOf(project, "dissolution") }
    expect((await postPage(project, "dissolution", members)).status).toBe(303)
    await postPage(project, "purposes", { ...typedPages.purposes, _revision: await revisionOf(project, "purposes") })
    expect(await world.html(`/de/gruendung/${project.key}/weg`)).toContain("Das passt noch nicht zusammen")
    expect(await world.html(`/de/gruendung/${project.key}`)).toContain("Das passt noch nicht zusammen")
    expect(await (await getPage(project, "dissolution")).text()).toContain("darf sein Vermögen nicht an die Mitglieder geben")
  })

  test("five megabytes come back with a sentence", async () => {
    const project = await start()
    const answer = await postPage(project, "decision", { form: "x".repeat(5_000_000), _action: "later", _revision: "0" })
    expect(answer.status).toBe(422)
  })
})

describe("several people, one page", () => {
  test("the second who saves sees both versions side by side; nothing is lost", async () => {
    const project = await start({ name: "Amina" })
    const his = { world, key: await invite(world, project.key) }
    await walkTo(project, "changes")
    const revision = await revisionOf(his, "name")
    await postPage(project, "name", { ...typedPages.name, name: "Brücke am Rhein", _revision: revision })
    const answer = await postPage(his, "name", { ...typedPages.name, name: "Brücke Domstadt", _revision: revision })
    expect(answer.status).toBe(409)
    const html = await answer.text()
    expect(html).toContain("Brücke am Rhein")
    expect(html).toContain('value="Brücke Domstadt"')
    expect(html).toContain("Amina hat diese Seite")
    const fresh = /name="_revision" value="(\d+)"/.exec(html)?.[1] ?? ""
    expect(Number(fresh)).toBe(Number(revision) + 1)
    expect((await postPage(his, "name", { ...typedPages.name, name: "Brücke Domstadt", _revision: fresh })).status).toBe(303)
    expect(checkedAnswers(await keptOf(project.key)).name?.name).toBe("Brücke Domstadt")
  })

  test("of many who save at the same moment one is kept, the others hear of it, and no version is overwritten unseen", async () => {
    const project = await start()
    const access = await openProject(world.services, project.key)
    if (!access) throw new Error("The project just begun does not open")
    const forms = Array.from({ length: 20 }, (_, index) => ({ form: "registered", people: String(index + 1) }))
    const outcomes = await Promise.all(
      forms.map((typed) => savePage(world.services, access, { page: "decision", revision: 0, typed })),
    )
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1)
    expect(outcomes.filter((one) => !one.ok && one.problem === "stale")).toHaveLength(19)
    const rows = await world.db.execute(sql`select revision from founding_answers where project_id = ${access.project.id}`)
    expect(rows.rows).toEqual([{ revision: 1 }])
  })

  test("the same answer twice (a double click) is no conflict", async () => {
    const project = await start()
    const typed = { ...typedPages.decision, _revision: "0" }
    const twice = await Promise.all([postPage(project, "decision", typed), postPage(project, "decision", typed)])
    expect(twice.map(({ status }) => status)).toEqual([303, 303])
  })
})

test("answers of a left way are deleted after a month", async () => {
  const project = await start()
  await walkTo(project, "members")
  await postPage(project, "decision", { form: "join", _revision: await revisionOf(project, "decision") })
  const in31Days = new Date(world.clock.now().getTime() + 31 * 86_400_000)
  await applyRetention({ db: world.db, now: () => in31Days }, sources)
  expect([...(await keptOf(project.key)).keys()]).toEqual(["decision"])
})

describe("what is known of founders", () => {
  test("stands sealed in the database, and can be exported and taken out", async () => {
    const project = await start()
    await walkTo(project)
    const withMail = { ...typedPages.founders, "people.6.address": "ines@example.org, Köln" }
    await postPage(project, "founders", { ...withMail, _revision: await revisionOf(project, "founders") })
    const { rows } = await world.db.execute(sql`select row_to_json(one)::text as row from founding_answers one`)
    expect(JSON.stringify(rows)).not.toMatch(/Amina|Beispielweg|ines@/)

    const found = await exportPerson(world.db, sources, { email: "ines@example.org" })
    expect(found.map(({ section }) => section)).toEqual(["founding-answers"])
    await erasePerson({ db: world.db, now: world.clock.now }, { sources, person: { email: "ines@example.org" }, actor: "test" })
    expect(await exportPerson(world.db, sources, { email: "ines@example.org" })).toEqual([])
    const left = await (await getPage(project, "founders")).text()
    expect(left).toContain("Amina Beispiel")
    expect(left).not.toContain("Ines Skizze")
  })
})
