import { afterAll, beforeAll, expect, test } from "vitest"
import { testWorld } from "../../../test/world.ts"
import { createInitiative, findOrganisation, organisationName, profileLinkPath, searchOrganisations } from "./index.ts"
import { directory } from "./module.ts"

let world: Awaited<ReturnType<typeof testWorld>>
beforeAll(async () => {
  world = await testWorld({ modules: [directory] })
})
afterAll(() => world.close())

test("the office makes a group an entry: nobody else sees it, the office finds it, the group opens it by its link", async () => {
  const contact = { name: null, email: "hevi@example.org", phone: null }
  const id = await world.db.transaction((tx) =>
    createInitiative(tx, world.services, "adviser-1", {
      name: "Gruppe Hêvî",
      ags: "05315000",
      languages: ["ku", "de"],
      fields: ["learning-support", "no-such-field"],
      contact,
    }),
  )
  expect((await findOrganisation(world.db, id))?.profile).toMatchObject({
    kind: "initiative",
    languages: ["kmr", "de"],
    fields: ["learning-support"],
    mailLanguage: "ku",
    public: [],
  })
  expect(await organisationName(world.db, id)).toBe("Gruppe Hêvî")
  expect(await searchOrganisations(world.db, "hevi", 5)).toMatchObject([{ id, published: false, place: "Köln" }])
  expect(await world.html("/de/verzeichnis?q=hevi")).not.toContain("gruppe-hevi")
  const link = await world.db.transaction((tx) => profileLinkPath(tx, world.services, id))
  expect(link).toMatch(/^\/ku\/mein-eintrag\/[\w-]{43}$/)
  expect(await world.html(link)).toContain("Gruppe Hêvî")
})
