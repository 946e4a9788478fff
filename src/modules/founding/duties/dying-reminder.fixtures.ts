// Started by the test as a process of its own: writes a letter about dates and is killed before its transaction ends.
import { useAuditKey } from "#platform/audit"
import { readConfig } from "#platform/config"
import { openDatabase } from "#platform/db"
import { useSealingKey } from "#platform/privacy"
import { remindOfDuties } from "./reminders.ts"

const [url = "", secret = "", now = ""] = process.argv.slice(2)
useAuditKey(secret)
useSealingKey(secret)
const { db } = await openDatabase({ databaseUrl: url, dataDir: "" })
const absent = new Proxy({}, { get: () => () => Promise.reject(new Error("not here")) }) as never
await remindOfDuties({
  db,
  now: () => new Date(now),
  config: { ...readConfig({ NODE_ENV: "test", PUBLIC_URL: "http://localhost", DATA_DIR: "/nowhere" }), secret },
  storage: absent,
  documents: absent,
  enqueue: async () => {
    process.stdout.write("written\n")
    await new Promise(() => setInterval(() => undefined, 1000))
  },
})
