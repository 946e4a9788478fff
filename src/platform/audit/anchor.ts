import { open, readFile, rename } from "node:fs/promises"
import { dirname, join } from "node:path"
import { desc, eq } from "drizzle-orm"
import { z } from "zod"
import type { Db } from "#platform/db"
import { defineJob } from "#platform/jobs"
import { log } from "#platform/log"
import { sign } from "./chain.ts"
import { auditEntries } from "./tables.ts"

const anchorShape = z.object({ seq: z.int().min(1), hash: z.string(), at: z.string(), mac: z.string() })
export type Anchor = z.infer<typeof anchorShape>

const macOf = ({ seq, hash, at }: Omit<Anchor, "mac">) => sign(JSON.stringify(["anchor", seq, hash, at]))

/** Where the end of the chain is remembered outside the database. */
export const anchorFileIn = (dataDir: string) => join(dataDir, "audit-anchor.json")

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Undefined when nothing was sealed yet; "forged" when the file was not written by this installation. */
export const readAnchor = async (file: string): Promise<Anchor | "forged" | undefined> => {
  const text = await readFile(file, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined
    throw error
  })
  if (text === undefined) return undefined
  const read = anchorShape.safeParse(parseJson(text))
  return read.success && read.data.mac === macOf(read.data) ? read.data : "forged"
}

const writeDurably = async (file: string, text: string) => {
  const draft = `${file}.new`
  const handle = await open(draft, "w", 0o600)
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
  await rename(draft, file)
  const folder = await open(dirname(file), "r")
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}

const holds = async (db: Db, anchor: Anchor) => {
  const [entry] = await db.select().from(auditEntries).where(eq(auditEntries.seq, anchor.seq))
  return entry?.hash === anchor.hash
}

/**
 * Remembers the present end of the chain. An anchor the chain no longer reaches stays as it is: replacing it would hide
 * that entries were cut off. After a restore from a backup the operator says so with `afterRestore`.
 */
export const sealAudit = async (db: Db, file: string, { afterRestore = false } = {}): Promise<"sealed" | "empty" | "refused"> => {
  const known = await readAnchor(file)
  if (!afterRestore && known !== undefined && (known === "forged" || !(await holds(db, known)))) {
    log.error({ code: "audit.cut-off", seq: known === "forged" ? 0 : known.seq }, "The audit trail does not reach its anchor")
    return "refused"
  }
  const [last] = await db.select().from(auditEntries).orderBy(desc(auditEntries.seq)).limit(1)
  if (!last) return "empty"
  const anchor = { seq: last.seq, hash: last.hash, at: new Date().toISOString() }
  await writeDurably(file, `${JSON.stringify({ ...anchor, mac: macOf(anchor) })}\n`)
  log.info({ code: "audit.sealed", seq: anchor.seq, hash: anchor.hash }, "The end of the audit trail was sealed")
  return "sealed"
}

/** Every hour, so that at most the last hour of the trail can be cut off unnoticed. */
export const sealAuditHourly = defineJob({
  name: "audit.seal-anchor",
  cron: "7 * * * *",
  run: async ({ db, config }: { db: Db; config: { dataDir: string } }) => {
    await sealAudit(db, anchorFileIn(config.dataDir))
  },
})
