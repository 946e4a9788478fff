/** The papers of one project: which it has use for, what each still lacks, and the paper itself. */
import type { Paper } from "#platform/documents"
import type { Services } from "#platform/http"
import { type Answers, type PageId } from "../answers/index.ts"
import { PAPERS, missingText, paperTexts, readingCopy, writePaper } from "../papers/index.ts"
import { loadAnswers } from "../path/store.ts"
import { findLatestVersion } from "../statutes/repository.ts"
import { differsFromAnswers, keptStatutes } from "./kept-statutes.ts"
import { type Moment, momentOf } from "./moments.ts"
import { placeOf } from "./places.ts"

/** `version` is there when kept statutes say something else than the answers. */
export type PapersOf = { answers: Answers; version: { number: number; body: string } | undefined }

export const papersOf = async ({ db }: Services, projectId: string): Promise<PapersOf> => {
  const answers = await loadAnswers(db, projectId)
  const latest = await findLatestVersion(db, projectId)
  return { answers, version: latest !== undefined && differsFromAnswers(latest.body, answers) ? latest : undefined }
}

/** The German paper; undefined while something is missing. */
export const germanPaper = ({ answers, version }: PapersOf, id: string): Paper | undefined =>
  id === "statutes" && version !== undefined ? keptStatutes(version.body, answers) : writePaper(id, answers)

/** The paper with the running language beside it. A kept text has no aid: nobody has explained its sentences. */
export const bilingualPaper = (papers: PapersOf, id: string): Paper | undefined =>
  id === "statutes" && papers.version !== undefined ? undefined : readingCopy(id, papers.answers)

export type Gap = { text: string; href: string | undefined }
export type PaperRow = {
  id: string
  title: string
  what: string
  moment: Moment
  /** Empty when the paper can be downloaded. */
  gaps: readonly Gap[]
  toSign: boolean
  /** Number of the kept version the paper shows instead of the answers. */
  kept: number | undefined
  bilingual: boolean
}

const gapsOf = (papers: PapersOf, plan: (typeof PAPERS)[number], key: string): readonly Gap[] => {
  const byPage = new Map<PageId, Parameters<typeof missingText>[0][number][]>()
  for (const one of plan.missing(papers.answers)) byPage.set(one.page, [...(byPage.get(one.page) ?? []), one])
  return [...byPage].map(([page, missing]) => ({ text: missingText(missing), href: placeOf(page, key) }))
}

/** Every paper this group has use for, in the order of the path; `key` is the secret of the person looking, for links. */
export const paperRows = (papers: PapersOf, key: string): PaperRow[] =>
  PAPERS.filter(({ applies }) => applies(papers.answers)).map((plan) => {
    const { id } = plan
    const paper = germanPaper(papers, id)
    const kept = id === "statutes" ? papers.version?.number : undefined
    return {
      id,
      ...paperTexts(id),
      moment: momentOf(id),
      gaps: paper === undefined ? gapsOf(papers, plan, key) : [],
      toSign: paper?.blocks.some(({ kind }) => kind === "signatures") ?? false,
      kept,
      bilingual: kept === undefined,
    }
  })
