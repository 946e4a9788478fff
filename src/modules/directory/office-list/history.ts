/** What has happened to an entry, from the audit trail and from the actions that touched many entries at once. */
import { auditTrail } from "#platform/audit"
import { findUser } from "#platform/auth"
import type { Db } from "#platform/db"
import { has, t } from "../texts.ts"
import { listRowsOfOrganisation } from "../transfer/repository-rows.ts"
import { findImport } from "../transfer/repository.ts"
import { isId } from "./ids.ts"
import { listBulkOf } from "./repository-bulk.ts"

const MOST = 100

export type Happened = { at: Date; title: string; by: string; fields: string }

const actorName = async (db: Db, actor: string): Promise<string> => {
  if (actor.startsWith("group:")) return t("staff.history.by-group")
  if (isId(actor)) return (await findUser(db, actor))?.name ?? t("staff.history.by-unknown")
  return t("staff.history.by-system")
}

const titleOf = (action: string): string => {
  const key = `staff.history.${action.replace(/^directory\./, "")}`
  return has(key) ? t(key) : action
}

const fieldName = (name: string): string => {
  const key = `profile.${name}`
  return has(key) ? t(key) : name
}

const fieldsOf = ({ fields, accepted }: Record<string, unknown>): string => {
  const names = typeof fields === "string" ? fields : typeof accepted === "string" ? accepted : ""
  return names.split(" ").filter(Boolean).map(fieldName).join(", ")
}

type Raw = { at: Date; action: string; actor: string; details: Record<string, unknown> }

const importsOf = async (db: Db, organisationId: string): Promise<Raw[]> => {
  const rows = await listRowsOfOrganisation(db, organisationId, MOST)
  const raw = await Promise.all(
    rows.map(async ({ importId, outcome, undone }): Promise<Raw[]> => {
      const found = await findImport(db, importId)
      if (!found?.finishedAt) return []
      const imported = {
        at: found.finishedAt,
        action: `directory.import.${outcome ?? ""}`,
        actor: found.startedBy ?? found.createdBy,
        details: {},
      }
      if (!undone || !found.undoneAt) return [imported]
      return [
        imported,
        { at: found.undoneAt, action: `directory.import.undo-${undone}`, actor: found.undoStartedBy ?? "", details: {} },
      ]
    }),
  )
  return raw.flat()
}

/** Newest first. */
export const historyOf = async (db: Db, organisationId: string): Promise<Happened[]> => {
  const trail = (await auditTrail(db, organisationId, MOST)).map(({ at, action, actor, details }): Raw => ({
    at,
    action,
    actor,
    details,
  }))
  const bulk = (await listBulkOf(db, organisationId, MOST)).flatMap(({ at, action, actor }): Raw[] =>
    at ? [{ at, action: `directory.bulk.${action}`, actor, details: {} }] : [],
  )
  const all = [...trail, ...bulk, ...(await importsOf(db, organisationId))]
    .toSorted((a, b) => b.at.getTime() - a.at.getTime())
    .slice(0, MOST)
  const names = new Map<string, string>()
  for (const { actor } of all) if (!names.has(actor)) names.set(actor, await actorName(db, actor))
  return all.map(({ at, action, actor, details }) => ({
    at,
    title: titleOf(action),
    by: names.get(actor) ?? "",
    fields: fieldsOf(details),
  }))
}
