import { recordAudit } from "#platform/audit"
import type { Db } from "#platform/db"
import type { Services } from "#platform/http"
import { createOrganisation } from "../organisations/create.ts"
import { differences } from "../organisations/profile.ts"
import { lockOrganisation, updateMarks, updateProfile } from "../organisations/repository.ts"
import { refreshSearch } from "../search-index/repository.ts"
import { type BaseEntry, baseEntries } from "./entries.ts"
import { listBaseEntries, lockBaseData } from "./repository.ts"

const writing = (at: Date) => ({ actor: "base", at, grantor: "source" }) as const

const add = async (tx: Db, { key, profile, sourceUrl, checkedOn }: BaseEntry, at: Date) => {
  const id = await createOrganisation(tx, profile, { origin: "base", baseKey: key, sourceUrl }, writing(at))
  await updateMarks(tx, id, { publishedAt: at, checkedOn, checkedBy: checkedOn === null ? null : "source" })
  await refreshSearch(tx, id)
}

/** Brings an entry that nobody has touched up to the present base data; true when there was something to do. */
const refresh = async (tx: Db, id: string, { profile, sourceUrl, checkedOn }: BaseEntry, at: Date): Promise<boolean> => {
  const current = await lockOrganisation(tx, id)
  if (!current || current.mergedInto !== null) return false
  const changed = differences(current.profile, profile)
  if (Object.keys(changed).length === 0) return false
  await updateProfile(tx, id, changed, writing(at))
  await updateMarks(tx, id, { sourceUrl, checkedOn, checkedBy: checkedOn === null ? null : "source" })
  await refreshSearch(tx, id)
  return true
}

/** Loads the 54 Kommunale Integrationszentren, the office and the three example members. What staff or groups edited stays as it is. */
export const seedBase = ({ db, now, config }: Services): Promise<void> =>
  db.transaction(async (tx) => {
    await lockBaseData(tx)
    const known = await listBaseEntries(tx)
    const at = now()
    let [added, refreshed] = [0, 0]
    for (const entry of baseEntries(config.rootDir)) {
      const there = known.get(entry.key)
      if (!there) {
        await add(tx, entry, at)
        added += 1
      } else if (there.untouched && (await refresh(tx, there.id, entry, at))) refreshed += 1
    }
    if (added + refreshed > 0)
      await recordAudit(tx, {
        actor: "base",
        action: "directory.base.loaded",
        subject: "directory",
        details: { added, refreshed },
      })
  })
