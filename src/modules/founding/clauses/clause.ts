import type { Source } from "#rules/kit"
import type { Answer, Answers, PageId } from "../answers/index.ts"

/** One Absatz: a text, or a lead sentence with its numbered items. */
export type ClauseText = string | { text: string; items: readonly string[] }

/**
 * One building block of the statutes. It depends on the answer to one page and is left out until that is given; `write` says
 * undefined where the answers have no need of it.
 */
export type Clause = {
  /** Stable: texts (`clause.<id>.what`), comments and tests name it. */
  id: string
  page: PageId
  sources: readonly [Source, ...Source[]]
  write: (answers: Answers) => ClauseText | undefined
}

type Draft<Page extends PageId> = {
  sources: Clause["sources"]
  write: (answer: Answer<Page>, answers: Answers) => ClauseText | undefined
}

/** A clause whose wording depends on the answer to one page. */
export const clause = <Page extends PageId>(id: string, page: Page, { sources, write }: Draft<Page>): Clause => ({
  id,
  page,
  sources,
  write: (answers) => {
    const answer: Answer<Page> | undefined = answers[page]
    return answer === undefined ? undefined : write(answer, answers)
  },
})

/** A § of the statutes. Its number follows from what stands before it. */
export type SectionPlan = { id: string; heading: string; clauses: readonly Clause[] }
