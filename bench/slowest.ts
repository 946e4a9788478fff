/** Why the slowest query is slow: its statements again, explained by PostgreSQL. */
import pg from "pg"
import type { Databases } from "./databases.ts"
import { freshApp, recordStatements } from "./in-process.ts"

const explain = async (client: pg.Client, text: string, values: unknown[]): Promise<string> => {
  const { rows } = await client.query<{ "QUERY PLAN": string }>(`explain (analyze, buffers, costs off) ${text}`, values)
  return rows.map((row) => row["QUERY PLAN"]).join("\n")
}

/** The plans of every reading statement of a page. */
export const explainPage = async (databases: Databases, dataDir: string, size: number, query: string): Promise<string> => {
  const database = await databases.open(size)
  const app = freshApp(database, dataDir)
  const path = `/de/verzeichnis${query}`
  await (await app.request(path)).text()
  const again = freshApp(database, dataDir)
  const statements = await recordStatements(async () => (await again.request(path)).text())
  await database.close()
  const client = new pg.Client({ connectionString: databases.url(size) })
  await client.connect()
  try {
    await client.query("begin")
    const plans: string[] = []
    for (const { text, values } of statements) {
      if (/^\s*(with|select)/i.test(text) && !text.includes("set_config")) plans.push(await explain(client, text, values))
      else if (text.includes("set_config")) await client.query(text, values)
    }
    await client.query("rollback")
    return plans.join("\n\n")
  } finally {
    await client.end()
  }
}
