// Runs the server of a data folder in one certain way until it is killed.
import { startServer } from "../embedded/server.ts"
import { say } from "./say.fixtures.ts"

const [dataDir = "", rung] = process.argv.slice(2)
const only = (["self", "userns", "setuid", "override"] as const).find((name) => name === rung)
const { how, socketFolder } = await startServer(dataDir, { only })
say(`how ${how}`)
say(`socket ${socketFolder}`)
setInterval(() => undefined, 60_000)
