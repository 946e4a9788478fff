/** The office adds an entry: asks first when the group may be there already, and a double click adds one. */
import { recordAudit } from "#platform/audit"
import type { Services, Visitor } from "#platform/http"
import { findSimilar } from "../merge/similar.ts"
import { createOrganisation } from "../organisations/create.ts"
import { type Kind, emptyProfile } from "../organisations/profile.ts"
import { findOrganisation } from "../organisations/repository.ts"
import { type SimilarEntry, listSimilar } from "../similar/repository.ts"
import { lockImporting } from "../transfer/repository.ts"

const DOUBLE_CLICK_MS = 60_000

export type NewEntry = { name: string; kind: Kind; ags: string | null; isNew: boolean }
export type Created = { ok: true; id: string } | { ok: false; problem: "similar"; similar: SimilarEntry[] }

export const addEntry = async (
  { db, now }: Pick<Services, "db" | "now">,
  { id: actor }: Pick<Visitor, "id">,
  { name, kind, ags, isNew }: NewEntry,
): Promise<Created> => {
  if (!isNew) {
    const similar = await listSimilar(db, { name, ags })
    if (similar.length > 0) return { ok: false, problem: "similar", similar }
  }
  return db.transaction(async (tx) => {
    const at = now()
    // Imports and people wait for each other here, so that nobody adds what the other is just adding.
    await lockImporting(tx)
    const same = (await findSimilar(tx, [{ key: "new", name, ags }])).get("new")?.find((twin) => twin.same)
    const twin = same && (await findOrganisation(tx, same.id))
    if (twin && twin.createdBy === actor && at.getTime() - twin.createdAt.getTime() < DOUBLE_CLICK_MS)
      return { ok: true, id: twin.id }
    const profile = { ...emptyProfile, name, kind, ags }
    const id = await createOrganisation(tx, profile, { origin: "staff" }, { actor, at, grantor: "staff" })
    await recordAudit(tx, { actor, action: "directory.organisation.created", subject: id })
    return { ok: true, id }
  })
}
