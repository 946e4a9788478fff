import type { Paper } from "#platform/documents"
import type { Answers, PageId } from "../answers/index.ts"

/** A fact that a paper needs and that nobody has given yet. `who` names the person whose fact it is. */
export type Missing = { page: PageId; field?: string; who?: string }

/** Answers in which these pages are there. */
export type Have<Page extends PageId> = Answers & { [P in Page]-?: NonNullable<Answers[P]> }

/** One paper of the pack. */
export type PaperPlan = {
  id: string
  /** Name of its files, without ending; numbered so that a folder shows them in the order of the path. */
  file: string
  /** Whether this group has any use for it. */
  applies: (answers: Answers) => boolean
  missing: (answers: Answers) => readonly Missing[]
  /** The German paper; undefined while something is missing. */
  write: (answers: Answers) => Paper | undefined
}

type Draft<Page extends PageId> = {
  id: string
  file: string
  needs: readonly Page[]
  applies?: (answers: Answers) => boolean
  /** What else must be known, asked once the pages are there. */
  more?: (have: Have<Page>) => readonly Missing[]
  write: (have: Have<Page>) => Paper
}

const hasPages = <Page extends PageId>(answers: Answers, pages: readonly Page[]): answers is Have<Page> =>
  pages.every((page) => answers[page] !== undefined)

export const paperPlan = <Page extends PageId>({ id, file, needs, applies, more, write }: Draft<Page>): PaperPlan => {
  const missing = (answers: Answers): readonly Missing[] =>
    hasPages(answers, needs)
      ? (more?.(answers) ?? [])
      : needs.filter((page) => answers[page] === undefined).map((page) => ({ page }))
  return {
    id,
    file,
    applies: applies ?? (() => true),
    missing,
    write: (answers) => (hasPages(answers, needs) && missing(answers).length === 0 ? write(answers) : undefined),
  }
}
