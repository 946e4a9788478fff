// Takes the lock of a data folder and keeps it until it is killed.
import { lockDataFolder } from "../lock.ts"
import { say } from "./say.fixtures.ts"

const [dataDir = ""] = process.argv.slice(2)
try {
  await lockDataFolder(dataDir)
  say("won")
  setInterval(() => undefined, 60_000)
} catch (error) {
  say(`lost ${error instanceof Error ? error.message : ""}`)
}
