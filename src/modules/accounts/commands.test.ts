import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest"
import { ADA, type AccountsWorld, accountsWorld, administrator, audits, linkIn } from "./browser.fixtures.ts"
import { userCommands } from "./commands.ts"

let world: AccountsWorld
let printed = ""
beforeAll(async () => {
  world = await accountsWorld()
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, "write").mockImplementation((text) => {
      printed += String(text)
      return true
    })
})
beforeEach(() => void (printed = ""))
afterAll(async () => {
  vi.restoreAllMocks()
  await world.close()
})

const run = async (line: string) => {
  const command = userCommands.find(({ name }) => line === name || line.startsWith(`${name} `))
  const args = line.slice(command?.name.length).split(" ").filter(Boolean)
  const status = await command?.run(args, world.services)
  return { status, text: printed }
}

test("first-run-link gives a link that works, until there is an administrator", async () => {
  const { status, text } = await run("user first-run-link")
  expect(status).toBe(0)
  const link = /^http:\/\/localhost(\/de\/einrichtung\/\S+)\n$/.exec(text)?.[1] ?? ""
  expect((await world.browser().get(link)).status).toBe(200)
  await administrator(world)
  expect((await run("user first-run-link")).status).toBe(1)
})

test("invite writes the mail and prints the same link; wrong words are explained", async () => {
  const { status, text } = await run("user invite Jonas@Example.org --role adviser --name Jonas")
  expect(status).toBe(0)
  expect(text).toContain(linkIn(await world.mails()))
  expect((await world.mails()).at(-1)).toMatchObject({ to_address: "jonas@example.org", to_name: "Jonas" })
  expect((await run("user invite jonas@example.org --role king")).text).toContain("administrator, lead, adviser, editor, partner")
  expect((await run("user invite jonas@example.org")).status).toBe(2)
  expect((await run("user invite --role adviser")).status).toBe(2)
  expect((await run(`user invite ${ADA.email} --role adviser`)).status).toBe(1)
})

test("list shows the team, reset-second-factor leaves a trace", async () => {
  expect((await run("user list")).text).toMatch(/ada@example\.org\s+Ada Beispiel\s+administrator {2}ready/)
  expect((await run("user reset-second-factor niemand@example.org")).status).toBe(2)
  expect((await run(`user reset-second-factor ${ADA.email}`)).status).toBe(0)
  printed = ""
  expect((await run("user list")).text).toContain("no-second-factor")
  expect(await audits(world)).toContain("accounts.second-factor.reset")
})
