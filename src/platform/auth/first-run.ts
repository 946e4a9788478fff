import { eq } from "drizzle-orm"
import { recordAudit } from "#platform/audit"
import type { Db } from "#platform/db"
import { type Services, path } from "#platform/http"
import type { Language } from "#platform/i18n"
import { hashOfKey, newKey } from "./secrets.ts"
import { firstRun } from "./tables.ts"
import { lockAdministrators, makeStaff } from "./users.ts"

export const firstRunPath = path("/einrichtung/:key")

const hasAdministrator = async (tx: Db) => (await lockAdministrators(tx)).length > 0

/**
 * The path of the link that creates the first administrator; none as soon as there is one. Each call makes a new link,
 * and the one before is dead.
 */
export const firstRunLink = ({ db, now }: Pick<Services, "db" | "now">): Promise<string | undefined> =>
  db.transaction(async (tx) => {
    await tx.delete(firstRun)
    if (await hasAdministrator(tx)) return undefined
    const key = newKey()
    await tx.insert(firstRun).values({ keyHash: hashOfKey(key), createdAt: now() })
    return firstRunPath.in("de", { key })
  })

export const isFirstRunKey = async (db: Db, key: string): Promise<boolean> => {
  const found = await db
    .select({ singleton: firstRun.singleton })
    .from(firstRun)
    .where(eq(firstRun.keyHash, hashOfKey(key)))
  return found.length > 0
}

type FirstPerson = { name: string; email: string; passwordHash: string; language: Language }

/** Creates the first administrator and kills the link. Two at once: the second finds nothing to delete. */
export const createFirstAdministrator = ({ db }: Services, key: string, person: FirstPerson): Promise<string | undefined> =>
  db.transaction(async (tx) => {
    const gone = await tx
      .delete(firstRun)
      .where(eq(firstRun.keyHash, hashOfKey(key)))
      .returning({ singleton: firstRun.singleton })
    if (gone.length === 0 || (await hasAdministrator(tx))) return undefined
    const id = await makeStaff(tx, { ...person, roles: ["administrator"] })
    await recordAudit(tx, { actor: id, action: "accounts.first-administrator.created", subject: id })
    return id
  })
