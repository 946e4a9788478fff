import type { ZodType, z } from "zod"

/** The schema of every page, by page id. */
export type Schemas = Record<string, ZodType>
/** Checked answers by page; a page that is not answered yet is missing. */
export type Answers<S extends Schemas> = { [Id in keyof S]?: z.output<S[Id]> }
/** What is kept between requests: per page what its form sent, complete or not. Unknown pages are ignored. */
export type Kept = Readonly<Record<string, unknown>>

type Id<S> = keyof S & string
type Answered<S extends Schemas, P extends keyof S> = Answers<S> & { [Own in P]: z.output<S[Own]> }

type PageDraft<S extends Schemas, P extends keyof S> = {
  path: string
  schema: S[P]
  /** Decides where to go after this page; left out, the page declared next follows. */
  next?: (answers: Answered<S, P>) => Id<S> | "end"
  /** Pages of one station share a dot on the line; left out, the page is its own station. */
  station?: string
}
type Page<S extends Schemas> = {
  id: Id<S>
  path: string
  schema: ZodType
  station: string
  next: (answers: Answers<S>) => Id<S> | "end"
}
export type Flow<S extends Schemas> = { pages: readonly Page<S>[] }

/** A guided form as data. Pages lead forwards only, in the order they are declared, so every walk ends. */
export const defineFlow = <S extends Schemas>(pages: { [P in keyof S & string]: PageDraft<S, P> }): Flow<S> => {
  const ids = Object.keys(pages) as Id<S>[]
  return {
    pages: ids.map((id, index) => {
      const { path, schema, next, station } = pages[id]
      const follow = next ?? (() => ids[index + 1] ?? "end")
      return { id, path, schema, station: station ?? id, next: follow as Page<S>["next"] }
    }),
  }
}

type Walk<S extends Schemas> = { visited: Page<S>[]; answers: Answers<S>; open: Page<S> | undefined }

/** Follows the kept answers from the first page to the first one that is not answered, or to the end. */
export const walk = <S extends Schemas>({ pages }: Flow<S>, kept: Kept): Walk<S> => {
  const visited: Page<S>[] = []
  const answers: Answers<S> = {}
  let page = pages[0]
  while (page !== undefined) {
    visited.push(page)
    const read = page.schema.safeParse(Object.hasOwn(kept, page.id) ? kept[page.id] : undefined)
    if (!read.success) break
    answers[page.id] = read.data as Answers<S>[typeof page.id]
    page = following(pages, page, page.next(answers))
  }
  return { visited, answers, open: page }
}

const following = <S extends Schemas>(pages: readonly Page<S>[], from: Page<S>, to: string) => {
  if (to === "end") return undefined
  const target = pages.findIndex((page) => page.id === to)
  if (target <= pages.indexOf(from)) throw new Error(`Page "${from.id}" leads to "${to}", which is not a later page of the flow`)
  return pages[target]
}

/** The pages this person may open: everything answered on their way, and the first open one. */
export const visitablePages = <S extends Schemas>(flow: Flow<S>, kept: Kept) => walk(flow, kept).visited

/** Where to send somebody next; nothing when every page on their way is answered. */
export const firstOpenPage = <S extends Schemas>(flow: Flow<S>, kept: Kept) => walk(flow, kept).open

export const canVisit = <S extends Schemas>(flow: Flow<S>, kept: Kept, id: Id<S>) =>
  walk(flow, kept).visited.some((page) => page.id === id)

/** Checked, typed answers of the way really taken; answers of abandoned branches are not among them. */
export const answersOf = <S extends Schemas>(flow: Flow<S>, kept: Kept) => walk(flow, kept).answers

/**
 * Drops what belongs to abandoned branches and to pages that no longer exist. Answers beyond the first open page stay:
 * somebody who changes an early answer may still reach them, and nobody should type twice.
 */
export const prune = <S extends Schemas>(flow: Flow<S>, kept: Kept): Kept => {
  const { visited, open } = walk(flow, kept)
  const ahead = open === undefined ? [] : flow.pages.slice(flow.pages.indexOf(open) + 1)
  const wanted = [...visited, ...ahead].filter((page) => Object.hasOwn(kept, page.id))
  return Object.fromEntries(wanted.map((page) => [page.id, kept[page.id]]))
}
