import { recordAudit } from "#platform/audit"
import type { Db } from "#platform/db"
import type { Services } from "#platform/http"
import { createOrganisation } from "../organisations/create.ts"
import { differences } from "../organisations/profile.ts"
import { listOrganisationsById, lockOrganisation, updateMarks, updateProfile } from "../organisations/repository.ts"
import { refreshSearch } from "../search-index/repository.ts"
import { type BaseEntry, baseEntries } from "./entries.ts"
import { listBaseKeys, lockBaseData } from "./repository.ts"

const writing = (at: Date) => ({ actor: "base", at, grantor: "source" }) as const

const add = async (tx: Db, { key, profile, sourceUrl, checkedOn }: BaseEntry, at: Date) => {
  const id = await createOrganisation(tx, profile, { origin: "base", baseKey: key, sourceUrl }, writing(at))
  await updateMarks(tx, id, { publishedAt: at, checkedOn, checkedBy: checkedOn === null ? null : "source" })
  await refreshSearch(tx, id)
}

/** Brings an entry that nobody has touched up to the present base data. */
const refresh = async (tx: Db, id: string, { profile, sourceUrl, checkedOn }: BaseEntry, at: Date) => {
  const current = await lockOrganisation(tx, id)
  if (!current || current.mergedInto !== null || current.updatedBy !== "base") return
  await updateProfile(tx, id, differences(current.profile, profile), writing(at))
  await updateMarks(tx, id, { sourceUrl, checkedOn, checkedBy: checkedOn === null ? null : "source" })
  await refreshSearch(tx, id)
}

/** The base entries whose stored form is untouched and no longer what the base data says. */
const listOutdated = async (tx: Db, entries: readonly BaseEntry[]): Promise<{ id: string; entry: BaseEntry }[]> => {
  const keys = await listBaseKeys(tx)
  const untouched = [...keys.values()].filter((one) => one.untouched).map(({ id }) => id)
  const stored = new Map((await listOrganisationsById(tx, untouched)).map((one) => [one.id, one]))
  return entries.flatMap((entry) => {
    const id = keys.get(entry.key)?.id
    const current = id === undefined ? undefined : stored.get(id)
    return current && Object.keys(differences(current.profile, entry.profile)).length > 0 ? [{ id: current.id, entry }] : []
  })
}

/** Loads the 54 Kommunale Integrationszentren, the office and the three example members. What staff or groups edited stays as it is. */
export const seedBase = ({ db, now, config }: Services): Promise<void> =>
  db.transaction(async (tx) => {
    await lockBaseData(tx)
    const at = now()
    const entries = baseEntries(config.rootDir)
    const outdated = await listOutdated(tx, entries)
    const known = await listBaseKeys(tx)
    const missing = entries.filter(({ key }) => !known.has(key))
    for (const { id, entry } of outdated) await refresh(tx, id, entry, at)
    for (const entry of missing) await add(tx, entry, at)
    const [added, refreshed] = [missing.length, outdated.length]
    if (added + refreshed > 0)
      await recordAudit(tx, {
        actor: "base",
        action: "directory.base.loaded",
        subject: "directory",
        details: { added, refreshed },
      })
  })
