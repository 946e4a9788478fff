/** The answers of a project: what was typed per page, in revisions; checked answers are made from it whenever they are needed. */
import { z } from "zod"
import { recordAudit } from "#platform/audit"
import type { Db } from "#platform/db"
import { type Kept, answersOf, prune } from "#platform/flow"
import type { Services } from "#platform/http"
import { type Answers, type Conflict, type PageId, conflicts, pageSchemas } from "../answers/index.ts"
import { lockProject, updateProject } from "../project/repository.ts"
import { type Access, actorOf } from "../project/service.ts"
import { type FlowPageId, foundingFlow } from "./flow.ts"
import * as repository from "./repository.ts"

/** What a form sent, by field. */
export type Typed = Readonly<Record<string, string | string[]>>
export const typedShape = z.record(z.string(), z.union([z.string(), z.array(z.string())]))

/** The latest state of one page. `savedBy` is the id of a participant, missing when that person was erased. */
export type KeptPage = { revision: number; typed: Typed; savedBy: string | null; savedAt: Date }
export type KeptPages = ReadonlyMap<string, KeptPage>

const toPage = ({ revision, answers, savedBy, savedAt }: repository.Saved): KeptPage => ({
  revision,
  typed: typedShape.parse(JSON.parse(answers)),
  savedBy,
  savedAt,
})

/** Every page that was ever answered, those of left ways too. */
export const listKept = async (db: Db, projectId: string): Promise<KeptPages> =>
  new Map((await repository.listLatest(db, projectId)).map((row) => [row.page, toPage(row)]))

/** What counts on the guided path: the typed pages without those of ways that were left. */
export const keptOnWay = (pages: KeptPages): Kept =>
  prune(foundingFlow, Object.fromEntries([...pages].map(([page, { typed }]) => [page, typed])))

const flowIds: ReadonlySet<string> = new Set(foundingFlow.pages.map(({ id }) => id))
const otherPages = Object.entries(pageSchemas).filter(([page]) => !flowIds.has(page))

/**
 * The checked answers of a project: of the guided path as far as it was walked, and of every other page (meeting, results,
 * register …) that is complete.
 */
export const checkedAnswers = (pages: KeptPages): Answers => {
  const others = otherPages.flatMap(([page, schema]) => {
    const read = schema.safeParse(pages.get(page)?.typed)
    return read.success ? [[page, read.data] as const] : []
  })
  return { ...Object.fromEntries(others), ...answersOf(foundingFlow, keptOnWay(pages)) }
}

/** What does not go together across pages, by the page and field at which it is put right. */
export const conflictsIn = (pages: KeptPages): readonly Conflict[] => conflicts(checkedAnswers(pages))

/** The same if this page said what was just typed: only what is wrong at this page. */
export const conflictsAt = (pages: KeptPages, page: FlowPageId, typed: Typed): Record<string, string> => {
  const said = new Map(pages).set(page, { revision: 0, typed: withoutSteering(typed), savedBy: null, savedAt: new Date(0) })
  const here = conflictsIn(said).filter((one) => one.page === page)
  return Object.fromEntries(here.map(({ field, message }) => [field, message]))
}

export const loadAnswers = async (db: Db, projectId: string): Promise<Answers> => checkedAnswers(await listKept(db, projectId))

/** `revision` is the one the form was shown with; 0 for a page nobody has answered. */
export type PageToSave = { page: PageId; revision: number; typed: Typed }
export type SavedPage = { ok: true } | { ok: false; problem: "stale"; theirs: KeptPage } | { ok: false; problem: "gone" }

const sameTyped = (a: Typed, b: Typed): boolean => {
  const sorted = (typed: Typed) => JSON.stringify(Object.entries(typed).toSorted(([one], [two]) => (one < two ? -1 : 1)))
  return sorted(a) === sorted(b)
}

/** What the form sent, without the names that steer it ("_token", "_action"). */
export const withoutSteering = (typed: Typed): Typed =>
  Object.fromEntries(Object.entries(typed).filter(([name]) => !name.startsWith("_")))

const abandonedPages = (pages: KeptPages): string[] => {
  const kept = keptOnWay(pages)
  return [...pages.keys()].filter((page) => flowIds.has(page) && !Object.hasOwn(kept, page))
}

/**
 * Keeps a page. Of two people who began from the same revision the second hears what the first wrote, and nothing is lost; who
 * typed the same is told the same. What lies on a left way is marked, so that it is deleted in time.
 */
export const savePage = (
  services: Services,
  { project, me }: Access,
  { page, revision, typed }: PageToSave,
): Promise<SavedPage> =>
  services.db.transaction(async (tx) => {
    if (!(await lockProject(tx, project.id))) return { ok: false, problem: "gone" }
    const latest = await repository.findLatest(tx, project.id, page)
    const current = latest && toPage(latest)
    const mine = withoutSteering(typed)
    if (current && sameTyped(current.typed, mine)) return { ok: true }
    if (current && current.revision !== revision) return { ok: false, problem: "stale", theirs: current }

    const savedAt = services.now()
    const row = { projectId: project.id, page, revision: (current?.revision ?? 0) + 1, answers: JSON.stringify(mine) }
    if (!(await repository.insertRevision(tx, { ...row, savedBy: me.id, savedAt })))
      throw new Error("A revision was taken although the project is locked")
    await repository.markAbandoned(tx, project.id, abandonedPages(await listKept(tx, project.id)), savedAt)
    await updateProject(tx, project.id, { lastActivityAt: savedAt })
    await recordAudit(tx, { actor: actorOf(me), action: "founding.answers.saved", subject: project.id, details: { page } })
    return { ok: true }
  })
