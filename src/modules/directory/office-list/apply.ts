/** What a bulk action does to one entry. */
import type { Db } from "#platform/db"
import type { Services } from "#platform/http"
import { isoDate } from "#platform/i18n"
import { markPublished } from "../organisations/publication.ts"
import { type Organisation, updateMarks, updateProfile } from "../organisations/repository.ts"
import { refreshSearch } from "../search-index/repository.ts"
import { askToConfirm } from "./ask.ts"
import type { BulkAction, ItemOutcome } from "./bulk-actions.ts"

export type Doing = { action: BulkAction; field: string | null; actor: string }
type Doer = (tx: Db, services: Services, organisation: Organisation, doing: Doing) => Promise<ItemOutcome>

const publish: Doer = async (tx, services, organisation) => {
  if (organisation.publishedAt !== null) return "unchanged"
  if (!organisation.profile.public.includes("entry")) return "no-consent"
  await markPublished(tx, services, organisation)
  await refreshSearch(tx, organisation.id)
  return "done"
}

const unpublish: Doer = async (tx, { now }, organisation) => {
  if (organisation.publishedAt === null) return "unchanged"
  await updateMarks(tx, organisation.id, { publishedAt: null, unpublishedAt: now() })
  await refreshSearch(tx, organisation.id)
  return "done"
}

const changeFields =
  (change: (fields: readonly string[], field: string) => string[]): Doer =>
  async (tx, { now }, { id, profile }, { field, actor }) => {
    const fields = change(profile.fields, field ?? "")
    if (fields.length === profile.fields.length) return "unchanged"
    await updateProfile(tx, id, { fields }, { actor, at: now(), grantor: "staff" })
    await refreshSearch(tx, id)
    return "done"
  }

const checked: Doer = async (tx, { now }, { id, checkedOn, checkedBy }) => {
  const today = isoDate(now())
  if (checkedOn === today && checkedBy === "office") return "unchanged"
  await updateMarks(tx, id, {
    checkedOn: today,
    checkedBy: "office",
    confirmStep: 0,
    confirmStepAt: null,
    unconfirmedSince: null,
  })
  return "done"
}

const doers: Record<BulkAction, Doer> = {
  publish,
  unpublish,
  ask: askToConfirm,
  "add-field": changeFields((fields, field) => [...new Set([...fields, field])]),
  "remove-field": changeFields((fields, field) => fields.filter((one) => one !== field)),
  checked,
}

/** Does it, or says why not. The entry is locked. */
export const applyTo = async (
  tx: Db,
  services: Services,
  organisation: Organisation | undefined,
  doing: Doing,
): Promise<ItemOutcome> =>
  !organisation || organisation.mergedInto !== null ? "gone" : doers[doing.action](tx, services, organisation, doing)
