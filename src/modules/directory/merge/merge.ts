/** Two entries that are one group become one; and back, as long as nobody has worked on the result. */
import { recordAudits } from "#platform/audit"
import type { Db } from "#platform/db"
import type { Services, Visitor } from "#platform/http"
import { lockOrganisations, resolveOrganisation } from "../office-list/repository-locks.ts"
import { differences } from "../organisations/profile.ts"
import { type Organisation, findOrganisation, updateMarks, updateProfile } from "../organisations/repository.ts"
import { refreshSearch, removeFromSearch } from "../search-index/repository.ts"
import { type Choices, type Part, combine } from "./combine.ts"
import { forgetPairsOf } from "./repository.ts"
import {
  type Merge,
  copyConsents,
  findMerge,
  hasOpenChange,
  insertMerge,
  listOpenConsents,
  markUndone,
  moveBack,
  moveFollowers,
  restoreConsents,
} from "./repository-merges.ts"

const UNDO_DAYS = 30
const DAY_MS = 24 * 60 * 60 * 1000

type MergeServices = Pick<Services, "db" | "now">
type Actor = Pick<Visitor, "id">

export type Wish = {
  survivorId: string
  otherId: string
  /** The versions that were compared; a newer one has to be looked at first. */
  revisions: Record<string, number>
  choices: Choices
}
export type Merged =
  | { ok: true; id: string }
  | { ok: false; problem: "missing" }
  | { ok: false; problem: "changed" }
  | { ok: false; problem: "already"; into: string | undefined }
  | { ok: false; problem: "pending"; change: string }
  | { ok: false; problem: "consent"; parts: Part[] }

type Pair = { survivor: Organisation; other: Organisation }

const refusalOf = async (
  tx: Db,
  { survivorId, otherId, revisions }: Wish,
  pair: Partial<Pair>,
): Promise<Extract<Merged, { ok: false }> | undefined> => {
  const { survivor, other } = pair
  if (!survivor || !other || survivorId === otherId) return { ok: false, problem: "missing" }
  if (survivor.mergedInto !== null || other.mergedInto !== null)
    return { ok: false, problem: "already", into: await resolveOrganisation(tx, survivorId) }
  const change = await hasOpenChange(tx, [survivorId, otherId])
  if (change !== undefined) return { ok: false, problem: "pending", change }
  const isSeen = ({ id, revision }: Organisation) => revisions[id] === revision
  return isSeen(survivor) && isSeen(other) ? undefined : { ok: false, problem: "changed" }
}

const write = async (
  tx: Db,
  { survivor, other }: Pair,
  choices: Choices,
  { actor, at }: { actor: string; at: Date },
): Promise<string | Part[]> => {
  const { profile, refused, taken } = combine(survivor.profile, other.profile, choices)
  if (refused.length > 0) return refused
  const openConsents = await listOpenConsents(tx, survivor.id)
  // Consents that come from the other entry are copied with their own date; the rest is withdrawn where its value is gone.
  const kept = profile.public.filter((field) => !taken.includes(field))
  await updateProfile(
    tx,
    survivor.id,
    { ...differences(survivor.profile, { ...profile, public: survivor.profile.public }), public: kept },
    { actor, at, grantor: "staff" },
  )
  const copied = await copyConsents(tx, { from: other.id, to: survivor.id, fields: taken })
  await updateMarks(tx, other.id, { mergedInto: survivor.id, publishedAt: null, unpublishedAt: at })
  const moved = await moveFollowers(tx, other.id, survivor.id)
  await forgetPairsOf(tx, [other.id])
  await removeFromSearch(tx, other.id)
  await refreshSearch(tx, survivor.id)
  const now = await findOrganisation(tx, survivor.id)
  const before = { profile: survivor.profile, openConsents, publishedAt: survivor.publishedAt?.toISOString() ?? null }
  return insertMerge(tx, {
    survivorId: survivor.id,
    mergedId: other.id,
    mergedAt: at,
    mergedBy: actor,
    survivorBefore: before,
    moved: { ...moved, consents: copied },
    survivorRevision: now?.revision ?? survivor.revision,
    mergedPublishedAt: other.publishedAt,
  })
}

export const mergeOrganisations = ({ db, now }: MergeServices, { id: actor }: Actor, wish: Wish): Promise<Merged> =>
  db.transaction(async (tx) => {
    const locked = await lockOrganisations(tx, [wish.survivorId, wish.otherId])
    const [survivor, other] = [locked.get(wish.survivorId), locked.get(wish.otherId)]
    const refusal = await refusalOf(tx, wish, { ...(survivor ? { survivor } : {}), ...(other ? { other } : {}) })
    if (refusal || !survivor || !other) return refusal ?? { ok: false, problem: "missing" }
    const written = await write(tx, { survivor, other }, wish.choices, { actor, at: now() })
    if (typeof written !== "string") return { ok: false, problem: "consent", parts: written }
    await recordAudits(tx, [
      { actor, action: "directory.organisation.merged", subject: survivor.id, details: { merged: other.id } },
      { actor, action: "directory.organisation.merged", subject: other.id, details: { into: survivor.id } },
    ])
    return { ok: true, id: survivor.id }
  })

/** Until when a merge can be taken back. */
export const undoableUntil = ({ mergedAt }: Pick<Merge, "mergedAt">): Date => new Date(mergedAt.getTime() + UNDO_DAYS * DAY_MS)

export type Unmerged = { ok: true; survivorId: string; mergedId: string } | { ok: false; problem: "missing" | "late" | "changed" }

/** The survivor as the merge left it, and the other one still part of it. */
const isAsLeft = (merge: Merge, { survivor, other }: Pair): boolean =>
  survivor.mergedInto === null && survivor.revision === merge.survivorRevision && other.mergedInto === survivor.id

const takeBack = async (
  tx: Db,
  merge: Merge,
  { survivor, other }: Pair,
  { actor, at }: { actor: string; at: Date },
): Promise<boolean> => {
  const { survivorBefore, moved } = merge
  if (!survivorBefore || !moved) return false
  if (!(await markUndone(tx, merge.id, { actor, at }))) return false
  const { public: _consents, ...fields } = survivorBefore.profile
  await updateProfile(tx, survivor.id, fields, { actor, at, grantor: "staff" })
  await restoreConsents(tx, survivor.id, survivorBefore, moved)
  await updateMarks(tx, other.id, { mergedInto: null, publishedAt: merge.mergedPublishedAt, unpublishedAt: null })
  await moveBack(tx, moved, { survivor: survivor.id, merged: other.id })
  for (const { id } of [survivor, other]) await refreshSearch(tx, id)
  return true
}

/** The merge and both entries, read again under their locks: somebody else may just have taken it back. */
const lockMerge = async (tx: Db, id: string): Promise<{ merge: Merge; pair: Pair } | undefined> => {
  const seen = await findMerge(tx, id)
  if (!seen) return undefined
  const locked = await lockOrganisations(tx, [seen.survivorId, seen.mergedId])
  const merge = await findMerge(tx, id)
  const [survivor, other] = [locked.get(seen.survivorId), locked.get(seen.mergedId)]
  return merge?.undoneAt === null && survivor && other ? { merge, pair: { survivor, other } } : undefined
}

export const unmerge = ({ db, now }: MergeServices, { id: actor }: Actor, id: string): Promise<Unmerged> =>
  db.transaction(async (tx) => {
    const found = await lockMerge(tx, id)
    if (!found) return { ok: false, problem: "missing" }
    const { merge, pair } = found
    if (undoableUntil(merge) <= now()) return { ok: false, problem: "late" }
    if (!isAsLeft(merge, pair) || !(await takeBack(tx, merge, pair, { actor, at: now() })))
      return { ok: false, problem: "changed" }
    const { survivorId, mergedId } = merge
    await recordAudits(
      tx,
      [survivorId, mergedId].map((subject) => ({
        actor,
        action: "directory.organisation.unmerged",
        subject,
        details: { merge: id },
      })),
    )
    return { ok: true, survivorId, mergedId }
  })
