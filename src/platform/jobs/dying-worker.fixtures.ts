// Started by the test as a process of its own: takes a job, says so, and is killed in the middle of it.
import { openDatabase } from "#platform/db"
import { defineJob, startJobs } from "./index.ts"

const [url = ""] = process.argv.slice(2)
const database = await openDatabase({ databaseUrl: url, dataDir: "" })
const stuck = defineJob({
  name: "test.survive",
  run: async () => {
    await database.db.execute("insert into runs (job, id) values ('test.survive', 'begun by the one that dies')")
    process.stdout.write("begun\n")
    await new Promise(() => setInterval(() => undefined, 1000))
  },
})
const jobs = await startJobs(database, [stuck], () => ({}), {
  heartbeatSeconds: 10,
})
await jobs.work()
