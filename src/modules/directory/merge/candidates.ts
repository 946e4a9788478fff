import type { Db } from "#platform/db"
import { type Organisation, listOrganisationsById } from "../organisations/repository.ts"
import { listDismissedWith } from "./repository.ts"
import { findSimilar } from "./similar.ts"

export type SimilarView = { id: string; name: string; ags: string | null }

/** Entries that may be the same as this one, without those somebody has said are not. */
export const similarTo = (db: Db, { id, profile }: Organisation): Promise<SimilarView[]> =>
  db.transaction(async (tx) => {
    const twins =
      (await findSimilar(tx, [{ key: id, name: profile.name, otherNames: profile.otherNames, ags: profile.ags, not: id }])).get(
        id,
      ) ?? []
    const dismissed = new Set(await listDismissedWith(tx, id))
    const wanted = twins.map((twin) => twin.id).filter((twin) => !dismissed.has(twin))
    return (await listOrganisationsById(tx, wanted)).map((one) => ({ id: one.id, name: one.profile.name, ags: one.profile.ags }))
  })
