/** The use cases of an import: take a table, say what its columns are, check, run, take back. */
import { recordAudit } from "#platform/audit"
import type { Services, Visitor } from "#platform/http"
import { guessColumns, headerKey, rememberedColumns } from "./header-guess.ts"
import { checkStep } from "./check.ts"
import { checkJob, runJob, undoJob } from "./jobs.ts"
import type { Table } from "./read-table.ts"
import { findImport, findMapping, insertImport, moveImport, rememberMapping } from "./repository.ts"
import { forgetCheck, writeChoice } from "./repository-rows.ts"
import { runStep } from "./run.ts"
import { type Corrections, type ImportSettings, type KnownPolicy, noCorrections } from "./settings.ts"
import { AT_ONCE } from "../office-list/steps.ts"
import { undoStep } from "./undo.ts"

const UNDO_DAYS = 30
const DAY_MS = 24 * 60 * 60 * 1000

type Actor = Pick<Visitor, "id">
type TransferServices = Pick<Services, "db" | "now" | "enqueue">

const all = async (step: () => Promise<boolean>) => {
  while (await step());
}

/** Keeps the cells of a table. Its columns are what they were the last time such a table came in, else what their headers say. */
export const startImport = ({ db, now }: TransferServices, actor: Actor, fileName: string, table: Table): Promise<string> =>
  db.transaction(async (tx) => {
    const { headers, rows, format, charset, delimiter, sheet } = table
    const key = headerKey(headers)
    const stored = await findMapping(tx, key)
    const settings: ImportSettings = {
      columns: stored ? rememberedColumns(stored, headers) : guessColumns(headers),
      known: "skip",
      strict: false,
      corrections: noCorrections,
    }
    const facts = {
      fileName: fileName.slice(0, 200),
      format,
      charset,
      delimiter,
      sheet,
      headers,
      headerKey: key,
      total: rows.length,
      settings,
    }
    const id = await insertImport(tx, { ...facts, createdAt: now(), createdBy: actor.id }, rows)
    await recordAudit(tx, {
      actor: actor.id,
      action: "directory.import.uploaded",
      subject: id,
      details: { rows: rows.length, format },
    })
    return id
  })

const recheck = async (
  services: TransferServices,
  id: string,
  change: (settings: ImportSettings) => ImportSettings,
): Promise<boolean> => {
  const found = await services.db.transaction(async (tx) => {
    const current = await findImport(tx, id)
    if (!current) return undefined
    const settings = change(current.settings)
    const moved = await moveImport(tx, id, { from: ["mapping", "checked"], to: "checking" }, { settings, checkedAt: null })
    if (!moved) return undefined
    await forgetCheck(tx, id)
    await rememberMapping(tx, moved.headerKey, settings.columns, services.now())
    await services.enqueue(tx, checkJob, { id })
    return moved
  })
  if (found && found.total <= AT_ONCE) await all(() => checkStep(services, id))
  return found !== undefined
}

export type Mapping = { columns: ImportSettings["columns"]; known: KnownPolicy; strict: boolean }

/** Takes over what the columns are and starts the dry run. False when the import has moved on meanwhile. */
export const saveMapping = (services: TransferServices, id: string, mapping: Mapping): Promise<boolean> =>
  recheck(services, id, (settings) => ({ ...settings, ...mapping }))

const laidOver = (before: Corrections, more: Corrections): Corrections => ({
  place: { ...before.place, ...more.place },
  fields: { ...before.fields, ...more.fields },
  languages: { ...before.languages, ...more.languages },
})

/** Says what unknown words mean, for the whole table, and checks again. */
export const saveCorrections = (services: TransferServices, id: string, corrections: Corrections): Promise<boolean> =>
  recheck(services, id, (settings) => ({ ...settings, corrections: laidOver(settings.corrections, corrections) }))

export type Choice = "create" | "update" | "skip"

/** What becomes of single rows that are probably there already. */
export const saveChoices = (
  { db }: TransferServices,
  id: string,
  choices: readonly { rowNumber: number; choice: Choice }[],
): Promise<boolean> =>
  db.transaction(async (tx) => {
    if (!(await moveImport(tx, id, { from: ["checked"], to: "checked" }))) return false
    for (const { rowNumber, choice } of choices) await writeChoice(tx, id, rowNumber, choice)
    return true
  })

/** Starts writing. However often and by however many it is called: once. */
export const runImport = async (services: TransferServices, actor: Actor, id: string): Promise<boolean> => {
  const found = await services.db.transaction(async (tx) => {
    const moved = await moveImport(
      tx,
      id,
      { from: ["checked"], to: "running" },
      { startedAt: services.now(), startedBy: actor.id },
    )
    if (moved) await services.enqueue(tx, runJob, { id })
    return moved
  })
  if (found && found.total <= AT_ONCE) await all(() => runStep(services, id))
  return found !== undefined
}

/** Until when an import can be taken back; undefined when it cannot, or no longer. */
export const undoableUntil = (
  { state, finishedAt, emptiedAt }: { state: string; finishedAt: Date | null; emptiedAt: Date | null },
  now: Date,
): Date | undefined => {
  if (state !== "done" || finishedAt === null || emptiedAt !== null) return undefined
  const until = new Date(finishedAt.getTime() + UNDO_DAYS * DAY_MS)
  return until > now ? until : undefined
}

export const undoImport = async (services: TransferServices, actor: Actor, id: string): Promise<boolean> => {
  const found = await services.db.transaction(async (tx) => {
    const current = await findImport(tx, id)
    if (!current || !undoableUntil(current, services.now())) return undefined
    const moved = await moveImport(
      tx,
      id,
      { from: ["done"], to: "undoing" },
      { undoStartedAt: services.now(), undoStartedBy: actor.id },
    )
    if (moved) await services.enqueue(tx, undoJob, { id })
    return moved
  })
  if (found && found.total <= AT_ONCE) await all(() => undoStep(services, id))
  return found !== undefined
}
