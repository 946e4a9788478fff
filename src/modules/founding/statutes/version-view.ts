/** A version with everything that was said about it, for the group and for the office alike. */
import type { Db } from "#platform/db"
import type { Comment, ReviewFact, Version } from "../tables.ts"
import type { ReviewState } from "../words.ts"
import { namesIn } from "./names.ts"
import { paragraphsOf } from "./paragraphs.ts"
import { listComments, listReviewFacts } from "./repository.ts"
import { stateOf } from "./state.ts"

export type CommentView = { id: string; body: string; by: string; office: boolean; writtenAt: Date; settledAt: Date | null }
export type ParagraphView = { index: number; text: string; comments: readonly CommentView[] }
export type VersionView = {
  number: number
  body: string
  madeAt: Date
  origin: Version["origin"]
  rule: string | null
  state: ReviewState
  facts: readonly { step: ReviewFact["step"]; at: Date; by: string }[]
  paragraphs: readonly ParagraphView[]
  /** Comments that nobody settled yet. */
  openComments: number
}

export const versionView = async (db: Db, version: Version): Promise<VersionView> => {
  const nameOf = await namesIn(db, version.projectId)
  const facts = await listReviewFacts(db, [version.id])
  const comments = await listComments(db, version.id)
  const viewOf = ({ id, body, byStaff, writtenAt, settledAt, byParticipant }: Comment): CommentView => {
    return { id, body, by: nameOf({ byStaff, byParticipant }), office: byStaff !== null, writtenAt, settledAt }
  }
  const { number, body, madeAt, origin, rule } = version
  return {
    number,
    body,
    madeAt,
    origin,
    rule,
    state: stateOf(facts),
    facts: facts.map((fact) => ({ step: fact.step, at: fact.happenedAt, by: nameOf(fact) })),
    paragraphs: paragraphsOf(body).map((text, index) => ({
      index,
      text,
      comments: comments.filter(({ paragraph }) => paragraph === index).map(viewOf),
    })),
    openComments: comments.filter(({ settledAt }) => settledAt === null).length,
  }
}
