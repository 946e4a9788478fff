/** No page asks the database more often because there is more to show. */
import pg from "pg"
import { afterAll, beforeAll, expect, test, vi } from "vitest"
import { newId } from "#platform/db"
import type { Visitor } from "#platform/http"
import { FORM, type World, adviceWorld, askForAdvice, browser, employ, responsible } from "./advice.fixtures.ts"

let world: World
let berat: Visitor
beforeAll(async () => {
  world = await adviceWorld()
  berat = await employ(world, "Berat")
  await responsible(world, berat, { allPlaces: true, allTopics: true })
})
afterAll(() => world.close())

/** How many statements one visit sends to the server. */
const queriesOf = async (visit: () => Promise<Response>): Promise<number> => {
  const spy = vi.spyOn(pg.Client.prototype, "query")
  const answer = await visit()
  const calls = spy.mock.calls.length
  spy.mockRestore()
  expect(answer.status).toBeLessThan(400)
  return calls
}
const inbox = () => queriesOf(() => world.get("/de/buero/anfragen?ansicht=all", { as: berat }))

test("inbox, case, form and overview: a handful of queries, however much there is", async () => {
  const reference = await askForAdvice(browser(world))
  const desk = `/de/buero/anfragen/${reference}`
  const small = [await inbox(), await queriesOf(() => world.get(desk, { as: berat }))]

  for (let index = 0; index < 12; index++) {
    await askForAdvice(browser(world))
    await world.post(
      `${desk}/antwort`,
      { text: `Antwort ${index}`, minutes: "5", counts: "yes", submission: newId() },
      { as: berat },
    )
  }
  const large = [await inbox(), await queriesOf(() => world.get(desk, { as: berat }))]
  expect(large).toEqual(small)
  expect(large[0]).toBeLessThanOrEqual(5)
  expect(large[1]).toBeLessThanOrEqual(13)

  const phone = browser(world)
  await phone.get(FORM.need)
  expect(await queriesOf(() => phone.get(FORM.need))).toBeLessThanOrEqual(1)
  expect(await queriesOf(() => world.get("/de/beratung"))).toBe(0)
  expect(await queriesOf(() => world.get("/de/buero/zustaendigkeiten", { as: berat }))).toBeLessThanOrEqual(3)
  expect(await queriesOf(() => world.get("/de/buero/kontakte/neu", { as: berat }))).toBeLessThanOrEqual(1)
})
