import { afterAll, beforeAll, describe, expect, test } from "vitest"
import type { Visitor } from "#platform/http"
import { type World, begin, employ, foundingWorld } from "../founding.fixtures.ts"
import { walkTo } from "../path/path.fixtures.ts"

let world: World
let lena: Visitor
let berat: Visitor
beforeAll(async () => {
  world = await foundingWorld()
  lena = await employ(world, "Lena")
  berat = await employ(world, "Berat", "lead")
})
afterAll(() => world.close())

/** A project with one kept version, and its address at the office once the group asked. */
const ready = async (title = "Brücke") => {
  const key = await begin(world, { title, name: "Amina", email: `${title.toLowerCase()}@example.org` })
  await walkTo({ world, key })
  await world.post(`/de/gruendung/${key}/satzung/festhalten`, {})
  return key
}
const laidBefore = async (title: string) => {
  const key = await ready(title)
  await world.post(`/de/gruendung/${key}/satzung/1/vorlegen`, {})
  const list = await world.html("/de/buero/gruendungen", { as: lena })
  const id = new RegExp(`/buero/gruendungen/([0-9a-f-]{36})">${title}<`).exec(list)?.[1] ?? ""
  return { key, desk: `/de/buero/gruendungen/${id}` }
}

describe("the office", () => {
  test("sees a founding only after its group asked, and no more when the group ends it", async () => {
    const key = await ready("Heimlich")
    expect(await world.html("/de/buero/gruendungen", { as: lena })).not.toContain("Heimlich")
    await world.post(`/de/gruendung/${key}/satzung/1/vorlegen`, {})
    const list = await world.html("/de/buero/gruendungen", { as: lena })
    expect(list).toContain("Heimlich")
    const href = /href="(\/de\/buero\/gruendungen\/[0-9a-f-]{36})">Heimlich/.exec(list)?.[1] ?? ""
    expect((await world.get(`${href}/satzung/1`, { as: lena })).status).toBe(200)
    await world.post(`/de/gruendung/${key}/beratung/beenden`, {})
    expect((await world.get(href, { as: lena })).status).toBe(404)
    expect((await world.get(`${href}/satzung/1`, { as: lena })).status).toBe(404)
    expect((await world.post(`${href}/satzung/1/anmerkung`, { body: "x", paragraph: "1" }, { as: lena })).status).toBe(404)
  })

  test("is for staff only", async () => {
    const { desk } = await laidBefore("Offen")
    expect((await world.get(desk)).status).toBe(303)
    expect((await world.post(`${desk}/satzung/1/durchgesehen`, {})).status).toBe(303)
  })

  test("comments on a paragraph, which the group reads, answers and settles", async () => {
    const { key, desk } = await laidBefore("Flussufer")
    const sent = { body: "Bitte den Zweck genauer fassen.", paragraph: "3", submission: "s-1" }
    await Promise.all([1, 2].map(() => world.post(`${desk}/satzung/1/anmerkung`, sent, { as: lena })))
    const page = await world.html(`/de/gruendung/${key}/satzung/1`)
    expect(page.split("Bitte den Zweck genauer fassen.").length).toBe(3)
    expect(page).toContain("Lena (Fachberatung)")
    expect(await world.html(`/de/gruendung/${key}`)).toContain("1 offene Anmerkung")

    await world.post(`/de/gruendung/${key}/satzung/1/anmerkung`, { body: "نعم، سنفعل", paragraph: "3", submission: "s-2" })
    expect(await world.html(`${desk}/satzung/1`, { as: lena })).toContain("نعم، سنفعل")
    const id = /name="settle" value="([0-9a-f-]{36})"/.exec(page)?.[1] ?? ""
    await world.post(`/de/gruendung/${key}/satzung/1/anmerkung`, { settle: id })
    expect(await world.html(`/de/gruendung/${key}/satzung/1`)).toContain("erledigt")
  })

  test("an empty comment comes back with a sentence, at its paragraph", async () => {
    const { desk } = await laidBefore("Leer")
    const answer = await world.post(`${desk}/satzung/1/anmerkung`, { body: " ", paragraph: "2" }, { as: lena })
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain("Bitte schreiben Sie Ihre Anmerkung")
  })

  test("says with a date who looked at a version; the group gets a letter, and nothing is approved", async () => {
    const { key, desk } = await laidBefore("Mondgarten")
    expect(await world.html(`${desk}/satzung/1`, { as: lena })).toContain("keine Genehmigung")
    await world.post(`${desk}/satzung/1/durchgesehen`, {}, { as: lena })
    const letter = (await world.mails()).findLast(({ kind }) => kind === "founding.reviewed")
    expect(letter?.to_address).toBe("mondgarten@example.org")
    expect(letter?.text).toContain("keine Genehmigung")
    const mine = /\/gruendung\/([\w-]{43})/.exec(letter?.text ?? "")?.[1] ?? ""
    const page = await world.html(`/de/gruendung/${mine}/satzung/1`)
    expect(page).toContain("Durchgesehen")
    expect(page).toContain("Lena (Fachberatung)")
    await world.post(`/de/gruendung/${key}/satzung/1/beschliessen`, {})
    expect(await world.html(`/de/gruendung/${key}/satzung/1`)).toContain("Beschlossen")
  })

  test("of two advisers who take a founding at once exactly one is responsible", async () => {
    const { desk } = await laidBefore("Zugleich")
    await Promise.all([lena, berat].map((as) => world.post(`${desk}/uebernehmen`, {}, { as })))
    const html = await world.html(desk, { as: lena })
    expect(html).toMatch(/Zuständig: (Lena|Berat)/)
    expect(html).not.toContain("uebernehmen")
  })
})
