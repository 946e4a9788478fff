// Started by the test as a process of its own: sends one mail and is killed before the server answers.
import { openDatabase } from "#platform/db"
import { deliverMail } from "./index.ts"

const [url = "", smtpUrl = "", id = ""] = process.argv.slice(2)
const { db } = await openDatabase({ databaseUrl: url, dataDir: "" })
const config = { smtpUrl, mailFrom: "Tragwerk <tragwerk@example.org>" }
await deliverMail.run({ db, config, now: () => new Date(), enqueue: async () => undefined }, { id })
