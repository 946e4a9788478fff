// Opens the database of a data folder and inserts rows, one commit each, until it is told to stop or killed.
import { setTimeout as sleep } from "node:timers/promises"
import { sql } from "drizzle-orm"
import { lockDataFolder } from "../lock.ts"
import { openDatabase } from "../open.ts"
import { say } from "./say.fixtures.ts"

const [dataDir = "", mode] = process.argv.slice(2)
const stop = new AbortController()
process.once("SIGTERM", () => stop.abort())
try {
  if (mode !== "without-lock") await lockDataFolder(dataDir)
  const database = await openDatabase({ databaseUrl: undefined, dataDir })
  await database.db.execute(sql`create table if not exists written (number bigserial primary key, writer int not null)`)
  say(`open ${database.how}`)
  for (let written = 0; !stop.signal.aborted; written += 1) {
    const { rows } = await database.db.execute<{ number: string }>(
      sql`insert into written (writer) values (${process.pid}) returning number`,
    )
    say(`row ${rows[0]?.number}`)
    if (written === 100) say("many")
    if (written > 100) await sleep(mode === "slowly" ? 20 : 0)
  }
  await database.close()
  say("closed")
} catch (error) {
  say(`problem ${error instanceof Error ? error.message : ""}`)
}
