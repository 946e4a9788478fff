import type { Db } from "#platform/db"
import { formatNumber } from "#platform/i18n"
import { t } from "../texts.ts"
import type { Import } from "./repository.ts"
import { type Counts, countRows } from "./repository-rows.ts"

export type ImportProgress = { done: number; total: number; text: string; finished: boolean }

const undoable = ({ outcomes }: Counts) => (outcomes.created ?? 0) + (outcomes.updated ?? 0)
const undone = ({ undone: by }: Counts) => Object.values(by).reduce((sum, count) => sum + count, 0)

/** How far the running step of an import is, in figures and in words. */
export const progressOf = async (db: Db, { id, state }: Import): Promise<ImportProgress> => {
  const counts = await countRows(db, id)
  const total = state === "undoing" ? undoable(counts) : counts.total
  const done = state === "undoing" ? undone(counts) : state === "running" ? counts.written : counts.checked
  const finished = !["checking", "running", "undoing"].includes(state)
  return { done, total, finished, text: t("staff.progress.rows", { done: formatNumber(done), total: formatNumber(total) }) }
}
