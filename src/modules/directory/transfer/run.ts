/** Writes the checked rows into the directory. Each row is written exactly once: its outcome is part of the same transaction. */
import { recordAudit } from "#platform/audit"
import type { Db } from "#platform/db"
import type { Services } from "#platform/http"
import { findSimilar } from "../merge/similar.ts"
import { lockOrganisations } from "../office-list/repository-locks.ts"
import { createOrganisation } from "../organisations/create.ts"
import { type Profile, differences, pick } from "../organisations/profile.ts"
import { type Writing, updateProfile } from "../organisations/repository.ts"
import { refreshSearch } from "../search-index/repository.ts"
import { type Interpreted, interpret } from "./interpret.ts"
import { newProfile, nextProfile } from "./next-profile.ts"
import { type Import, type ImportRow, lockImport, lockImporting, moveImport } from "./repository.ts"
import { isRefused } from "./refused.ts"
import { countRows, listOwnAmong, listUnwritten, settleUnwritten, writeOutcome } from "./repository-rows.ts"

const BATCH = 40

type RunServices = Pick<Services, "db" | "now">
type Job = { row: ImportRow; read: Interpreted }
/** The entries that rows of this step change, as they stand after the rows before. */
type Current = Map<string, Profile>

const create = async (tx: Db, { row, read }: Job, writing: Writing): Promise<void> => {
  const profile = newProfile(read)
  const id = await createOrganisation(tx, profile, { origin: "import" }, writing)
  await writeOutcome(tx, row, { outcome: "created", organisationId: id, after: profile })
}

const update = async (tx: Db, { row, read }: Job, current: Current, writing: Writing): Promise<void> => {
  const [id = ""] = row.twins
  const before = current.get(id)
  if (!before) return writeOutcome(tx, row, { outcome: "error", problems: [...row.problems, { level: "error", code: "gone" }] })
  const next = nextProfile(before, read)
  const changed = differences(before, next)
  const names = Object.keys(changed).filter((name): name is keyof Profile => name in changed)
  if (names.length === 0) return writeOutcome(tx, row, { outcome: "unchanged", organisationId: id })
  await updateProfile(tx, id, changed, writing)
  await refreshSearch(tx, id)
  current.set(id, next)
  return writeOutcome(tx, row, { outcome: "updated", organisationId: id, before: pick(before, names), after: changed })
}

/**
 * The same entries, that nobody could see at the check: somebody else has added them since. Only exactly the same ones count here,
 * otherwise two imports could each leave a row to the other.
 */
const newcomers = async (tx: Db, { id }: Import, jobs: readonly Job[]): Promise<Map<number, string[]>> => {
  const creating = jobs.filter(({ row }) => row.verdict === "create")
  const found = await findSimilar(
    tx,
    creating.map(({ row, read: { profile } }) => ({
      key: String(row.rowNumber),
      name: profile.name ?? "",
      otherNames: profile.otherNames ?? [],
      ags: profile.ags ?? null,
    })),
  )
  const own = new Set(
    await listOwnAmong(
      tx,
      id,
      [...found.values()].flat().map((twin) => twin.id),
    ),
  )
  return new Map(
    creating.map(({ row }) => {
      const twins = found.get(String(row.rowNumber)) ?? []
      return [
        row.rowNumber,
        twins
          .filter(({ same }) => same)
          .map((twin) => twin.id)
          .filter((twin) => !row.twins.includes(twin) && !own.has(twin)),
      ]
    }),
  )
}

const writeRows = async (tx: Db, found: Import, rows: readonly ImportRow[], at: Date): Promise<void> => {
  const jobs = rows.map((row) => ({ row, read: interpret(row.cells, found.settings.columns, found.settings.corrections) }))
  const writing: Writing = { actor: found.startedBy ?? found.createdBy, at, grantor: "import" }
  const targets = jobs.filter(({ row }) => row.verdict === "update").flatMap(({ row }) => row.twins.slice(0, 1))
  // Every entry is locked before the first one is written: writers of one entry hold other locks later.
  const locked = await lockOrganisations(tx, targets)
  const current: Current = new Map(
    [...locked].filter(([, { mergedInto }]) => mergedInto === null).map(([id, { profile }]) => [id, profile]),
  )
  const meanwhile = await newcomers(tx, found, jobs)
  for (const job of jobs) {
    const twins = meanwhile.get(job.row.rowNumber) ?? []
    if (job.row.verdict === "update") await update(tx, job, current, writing)
    else if (twins.length === 0) await create(tx, job, writing)
    else
      await writeOutcome(tx, job.row, {
        outcome: "skipped",
        problems: [...job.row.problems, { level: "note", code: "meanwhile", suggestions: twins }],
      })
  }
}

const finish = async (tx: Db, { id, startedBy, createdBy }: Import, at: Date): Promise<void> => {
  if (!(await moveImport(tx, id, { from: ["running"], to: "done" }, { finishedAt: at }))) return
  const { total, outcomes } = await countRows(tx, id)
  const details = {
    rows: total,
    created: outcomes.created ?? 0,
    updated: outcomes.updated ?? 0,
    skipped: outcomes.skipped ?? 0,
    errors: outcomes.error ?? 0,
  }
  await recordAudit(tx, { actor: startedBy ?? createdBy, action: "directory.import.finished", subject: id, details })
}

const step = ({ db, now }: RunServices, id: string, size: number): Promise<boolean> =>
  db.transaction(async (tx) => {
    const found = await lockImport(tx, id)
    if (found?.state !== "running") return false
    await settleUnwritten(tx, id)
    const rows = await listUnwritten(tx, id, size)
    if (rows.length === 0) {
      await finish(tx, found, now())
      return false
    }
    await lockImporting(tx)
    await writeRows(tx, found, rows, now())
    return true
  })

const giveUpFirst = ({ db }: RunServices, id: string): Promise<boolean> =>
  db.transaction(async (tx) => {
    const found = await lockImport(tx, id)
    const [row] = found?.state === "running" ? await listUnwritten(tx, id, 1) : []
    if (row) await writeOutcome(tx, row, { outcome: "error", problems: [...row.problems, { level: "error", code: "refused" }] })
    return row !== undefined
  })

/** One piece of the import; false when it is finished. A row that cannot be stored does not stop the others. */
export const runStep = async (services: RunServices, id: string): Promise<boolean> => {
  try {
    return await step(services, id, BATCH)
  } catch (error) {
    if (!isRefused(error)) throw error
  }
  try {
    return await step(services, id, 1)
  } catch (error) {
    if (!isRefused(error)) throw error
    return giveUpFirst(services, id)
  }
}
