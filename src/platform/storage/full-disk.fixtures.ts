// Runs in its own process on a disk that is nearly full; prints what happened as JSON. See storage.test.ts.
import { readdirSync } from "node:fs"
import { join } from "node:path"
import { openDatabase } from "#platform/db"
import { text } from "./sample-files.fixtures.ts"
import { openStorage } from "./storage.ts"

const [, , folder = "", databaseUrl = ""] = process.argv
const database = await openDatabase({ databaseUrl, dataDir: folder })
const storage = openStorage({ dataDir: folder, storage: { kind: "disk" }, secret: "s".repeat(43) }, () => new Date())
const put = (size: number) =>
  database.db.transaction((tx) =>
    storage.put(tx, {
      bytes: text("a".repeat(size)),
      name: "a.txt",
      allowed: ["text"],
      maxBytes: 10_000_000,
      owner: { module: "test", subject: "full" },
      by: "test",
    }),
  )
const outcome = (result: Awaited<ReturnType<typeof put>>) => (result.ok ? "stored" : result.problem)
const count = () =>
  readdirSync(join(folder, "files"), { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length

const big = outcome(await put(2_000_000))
const leftBehind = count()
const rows = (await storage.list(database.db, { module: "test", subject: "full" })).length
const small = outcome(await put(1000))
process.stdout.write(JSON.stringify({ big, leftBehind, rows, small, filesAfter: count() }))
await database.close()
