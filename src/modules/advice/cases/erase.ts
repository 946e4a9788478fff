import type { Db } from "#platform/db"
import { eraseMailsAbout } from "#platform/mail"
import { deleteCase, deleteDraftsOf } from "./repository.ts"

/** Deletes a case with all its texts, its letters and the draft it came from. The statistics stay; nothing leads back to it. */
export const eraseCase = async (tx: Db, id: string, now: Date): Promise<void> => {
  await eraseMailsAbout(tx, id, now)
  await deleteDraftsOf(tx, id)
  await deleteCase(tx, id)
}
