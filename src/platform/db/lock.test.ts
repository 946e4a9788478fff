import { expect, test, vi } from "vitest"
import { lockDataFolder } from "#platform/db"
import { runChild, temporaryFolder } from "./testing/child.fixtures.ts"

// Eight processes at once take their time on a busy machine.
vi.setConfig({ testTimeout: 120_000 })

test("exactly one of eight starters gets the folder, and the others name it", async () => {
  const folder = temporaryFolder()
  const children = Array.from({ length: 8 }, () => runChild("lock.fixtures.ts", { args: [folder] }))
  const answers = await Promise.all(
    children.map(async (child) => ({ child, answer: await Promise.race([child.says("won"), child.says("lost")]) })),
  )
  const winners = answers.filter(({ child }) => child.lines.includes("won"))
  expect(winners).toHaveLength(1)
  const owner = winners[0]?.child
  for (const { child, answer } of answers) if (child !== owner) expect(answer).toContain(`process ${owner?.pid}`)
})

test("a killed owner leaves nothing behind", async () => {
  const folder = temporaryFolder()
  const owner = runChild("lock.fixtures.ts", { args: [folder] })
  await owner.says("won")
  await expect(lockDataFolder(folder)).rejects.toThrow(`process ${owner.pid}`)
  await owner.kill("SIGKILL")
  const lock = await lockDataFolder(folder)
  await lock.release()
})

test("a released folder is free again, and releasing twice does no harm", async () => {
  const folder = temporaryFolder()
  const first = await lockDataFolder(folder)
  await expect(lockDataFolder(folder)).rejects.toThrow(`process ${process.pid}`)
  await first.release()
  const second = await lockDataFolder(folder)
  await first.release()
  await expect(lockDataFolder(folder)).rejects.toThrow(`process ${process.pid}`)
  await second.release()
})

test("a place where no folder can be made gets a sentence", async () => {
  await expect(lockDataFolder("/proc/self/status/data")).rejects.toThrow(/cannot write to/)
})
