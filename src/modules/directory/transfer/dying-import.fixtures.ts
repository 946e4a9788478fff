// Started by a test as a process of its own: writes an import and is killed in the middle of it.
import { useAuditKey } from "#platform/audit"
import { openDatabase } from "#platform/db"
import { runStep } from "./run.ts"

const [url = "", id = "", secret = ""] = process.argv.slice(2)
useAuditKey(secret)
const { db } = await openDatabase({ databaseUrl: url, dataDir: "" })
process.stdout.write("ready\n")
while (await runStep({ db, now: () => new Date("2026-11-23T09:00:00Z") }, id)) process.stdout.write("step\n")
