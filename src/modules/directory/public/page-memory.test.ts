import { type SQL, eq, sql } from "drizzle-orm"
import { afterAll, beforeAll, expect, test } from "vitest"
import { testWorld } from "../../../../test/world.ts"
import { addEntry } from "../entries.fixtures.ts"
import { directory } from "../module.ts"
import { consents, organisations } from "../tables.ts"
import { publicVersion } from "./repository.ts"

let world: Awaited<ReturnType<typeof testWorld>>
let id: string
beforeAll(async () => {
  world = await testWorld({ modules: [directory] })
  id = await addEntry(world.db, { name: "Lindenhaus", ags: "05315000", website: "https://lindenhaus.example.org" })
})
afterAll(() => world.close())

const profile = () => world.html("/de/verzeichnis/lindenhaus")

test("what is hidden is gone with the next request, from the finished page too", async () => {
  expect(await profile()).toContain("lindenhaus.example.org")
  expect(await profile()).toContain("lindenhaus.example.org")
  await world.db.update(consents).set({ withdrawnAt: new Date() }).where(eq(consents.field, "website"))
  expect(await profile()).not.toContain("lindenhaus.example.org")
})

test("a page made while somebody is still writing is not kept beyond what they write", async () => {
  const signal = () => {
    let give: () => void = () => undefined
    return { promise: new Promise<void>((resolve) => (give = resolve)), resolve: () => give() }
  }
  const [written, looked] = [signal(), signal()]
  const writing = world.db.transaction(async (tx) => {
    await tx.update(organisations).set({ name: "Lindenhaus am Park" }).where(eq(organisations.id, id))
    written.resolve()
    await looked.promise
  })
  await written.promise
  expect(await profile()).not.toContain("Lindenhaus am Park")
  looked.resolve()
  await writing
  expect(await profile()).toContain("Lindenhaus am Park")
})

test("writing to an entry raises the number once for a transaction, whoever writes and whatever table", async () => {
  const raisedBy = async (statement: SQL) => {
    const before = Number(await publicVersion(world.db))
    await world.db.transaction(async (tx) => {
      await tx.execute(statement)
      await tx.execute(statement)
    })
    return Number(await publicVersion(world.db)) - before
  }
  const triggers = await world.db.execute<{ name: string }>(
    sql`select tgrelid::regclass::text as name from pg_trigger where tgname like 'directory_%_public' order by 1`,
  )
  expect(triggers.rows.map(({ name }) => name)).toEqual(
    ["consents", "contacts", "offers", "organisations", "search"].map((table) => `directory_${table}`),
  )
  expect(await raisedBy(sql`update directory_organisations set name = name`)).toBe(1)
  expect(await raisedBy(sql`update directory_consents set field = field`)).toBe(1)
  expect(await raisedBy(sql`select 1`)).toBe(0)
})

test("languages and searches do not share a page", async () => {
  const pages = await Promise.all(
    ["/de/verzeichnis", "/tr/verzeichnis", "/de/verzeichnis?q=nirgends", "/de/verzeichnis/karte"].map((path) => world.html(path)),
  )
  expect(new Set(pages).size).toBe(4)
})

test("while many are reading, nobody who asks after a change sees what was before it", async () => {
  const done = new AbortController()
  const crowd = Promise.all(
    Array.from({ length: 10 }, async () => {
      while (!done.signal.aborted) await profile()
    }),
  )
  for (const name of Array.from({ length: 20 }, (_, turn) => `Lindenhaus zum ${turn}. Mal`)) {
    await world.db.update(organisations).set({ name }).where(eq(organisations.id, id))
    const pages = await Promise.all([profile(), profile(), profile()])
    for (const page of pages) expect(page).toContain(name)
  }
  done.abort()
  await crowd
})
