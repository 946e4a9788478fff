/** Takes an import back: what it added goes, what it changed becomes what it was, unless somebody has worked on it since. */
import { recordAudit } from "#platform/audit"
import type { Db } from "#platform/db"
import type { Services } from "#platform/http"
import { lockOrganisations } from "../office-list/repository-locks.ts"
import { type Profile, differences, emptyProfile, pick, sameValue } from "../organisations/profile.ts"
import { type Organisation, updateProfile } from "../organisations/repository.ts"
import { refreshSearch } from "../search-index/repository.ts"
import { type Import, type ImportRow, lockImport, moveImport } from "./repository.ts"
import { isStillNeeded } from "./refused.ts"
import { countRows, listUndoable, writeUndone } from "./repository-rows.ts"
import { hasFollowers, removeOrganisation } from "./repository-removal.ts"

const BATCH = 40

type UndoServices = Pick<Services, "db" | "now">
type Fields = (keyof Profile)[]

const namesIn = (values: object): Fields => Object.keys(values).filter((name): name is keyof Profile => name in emptyProfile)

/** Nobody has published, edited, answered or linked it since. */
const isUntouched = async (
  tx: Db,
  { id, profile, publishedAt, mergedInto }: Organisation,
  after: Record<string, unknown>,
): Promise<boolean> =>
  publishedAt === null &&
  mergedInto === null &&
  namesIn(after).every((name) => sameValue(profile[name], after[name])) &&
  !(await hasFollowers(tx, id))

/** What other tables still need is not removed, whoever they belong to. */
const tryRemove = async (tx: Db, id: string): Promise<boolean> => {
  try {
    await tx.transaction((inner) => removeOrganisation(inner, id))
    return true
  } catch (error) {
    if (!isStillNeeded(error)) throw error
    return false
  }
}

const undoCreated = async (tx: Db, row: ImportRow, organisation: Organisation | undefined): Promise<void> => {
  if (!organisation) return writeUndone(tx, row, "removed", [])
  const removed = (await isUntouched(tx, organisation, row.after ?? {})) && (await tryRemove(tx, organisation.id))
  return removed
    ? writeUndone(tx, row, "removed", [])
    : writeUndone(tx, row, "kept", namesIn(differences(organisation.profile, row.after ?? {})))
}

const undoUpdated = async (
  tx: Db,
  row: ImportRow,
  organisation: Organisation | undefined,
  writing: { actor: string; at: Date },
): Promise<void> => {
  const [before, after] = [row.before ?? {}, row.after ?? {}]
  if (!organisation || organisation.mergedInto !== null) return writeUndone(tx, row, "kept", namesIn(before))
  const names = namesIn(before)
  const restorable = names.filter((name) => sameValue(organisation.profile[name], after[name]))
  const kept = names.filter((name) => !restorable.includes(name))
  if (restorable.length > 0) {
    const restored: Partial<Profile> = pick(before, restorable)
    await updateProfile(tx, organisation.id, restored, { ...writing, grantor: "staff" })
    await refreshSearch(tx, organisation.id)
    Object.assign(organisation.profile, restored)
  }
  return writeUndone(tx, row, kept.length === 0 ? "restored" : restorable.length === 0 ? "kept" : "partly", kept)
}

const finish = async (tx: Db, { id, undoStartedBy }: Import, at: Date): Promise<void> => {
  if (!(await moveImport(tx, id, { from: ["undoing"], to: "undone" }, { undoneAt: at }))) return
  const { undone } = await countRows(tx, id)
  const details = {
    removed: undone.removed ?? 0,
    restored: undone.restored ?? 0,
    partly: undone.partly ?? 0,
    kept: undone.kept ?? 0,
  }
  await recordAudit(tx, { actor: undoStartedBy ?? "system", action: "directory.import.undone", subject: id, details })
}

/** One piece of the way back; false when it is done. */
export const undoStep = ({ db, now }: UndoServices, id: string): Promise<boolean> =>
  db.transaction(async (tx) => {
    const found = await lockImport(tx, id)
    if (found?.state !== "undoing") return false
    const rows = await listUndoable(tx, id, BATCH)
    if (rows.length === 0) {
      await finish(tx, found, now())
      return false
    }
    const writing = { actor: found.undoStartedBy ?? "system", at: now() }
    const organisations = await lockOrganisations(
      tx,
      rows.map(({ organisationId }) => organisationId).filter((one) => one !== null),
    )
    for (const row of rows) {
      const organisation = organisations.get(row.organisationId ?? "")
      if (row.outcome === "created") await undoCreated(tx, row, organisation)
      else await undoUpdated(tx, row, organisation, writing)
    }
    return true
  })
