/** The private link of a group: an opaque secret in its address, of which we keep only a keyed hash. */
import { randomBytes } from "node:crypto"
import { type Config, deriveKey, sign } from "#platform/config"
import type { Db } from "#platform/db"
import { findKey, insertKey } from "./repository.ts"

const DAYS = 30
const FORM = /^[A-Za-z0-9_-]{43}$/

type KeyServices = { now: () => Date; config: Pick<Config, "secret"> }

const hashOf = ({ secret }: Pick<Config, "secret">, key: string) => sign(deriveKey(secret, "directory.profile-link"), key)

/** A fresh secret for the entry. It is shown once, here; nobody can read it from the database. */
export const newKey = async (tx: Db, { now, config }: KeyServices, organisationId: string, days = DAYS): Promise<string> => {
  const key = randomBytes(32).toString("base64url")
  const createdAt = now()
  const expiresAt = new Date(createdAt.getTime() + days * 24 * 60 * 60 * 1000)
  await insertKey(tx, { hash: hashOf(config, key), organisationId, createdAt, expiresAt })
  return key
}

/** The entry a secret opens; undefined when it is unknown, expired or taken back. */
export const organisationOfKey = async (db: Db, { now, config }: KeyServices, key: string): Promise<string | undefined> => {
  if (!FORM.test(key)) return undefined
  const row = await findKey(db, hashOf(config, key))
  return row && row.revokedAt === null && row.expiresAt > now() ? row.organisationId : undefined
}
