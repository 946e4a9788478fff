/** The statutes that grow from the answers, with what the check says about them, put to the question that causes it. */
import { statuteRules, checkStatutes } from "#rules/check"
import type { Topic } from "#rules/statutes"
import type { Answers, PageId } from "../answers/index.ts"
import { type FindingView, findingViews } from "../check/finding-view.ts"
import { type Draft, draftStatutes, draftText, explainClause } from "../clauses/index.ts"

export type DraftParagraphView = {
  number: string | undefined
  text: string
  items: readonly string[]
  /** Where it stands in the text that was checked. */
  start: number
  end: number
  page: PageId
  /** In the reader's language; an aid, never a translation that counts. */
  aid: { what: string; why: string }
}
export type DraftSectionView = { number: string; heading: string; paragraphs: readonly DraftParagraphView[] }
export type DraftView = {
  title: string
  text: string
  sections: readonly DraftSectionView[]
  open: readonly PageId[]
  findings: readonly (FindingView & { page: PageId | undefined })[]
}

/** The page that decides a topic, for what is missing and therefore stands nowhere. */
const PAGE_OF: Partial<Record<Topic, PageId>> = {
  name: "name",
  seat: "name",
  registration: "name",
  "fiscal-year": "money",
  purpose: "purposes",
  activities: "purposes",
  "tax-status": "purposes",
  means: "purposes",
  "economic-activity": "purposes",
  membership: "members",
  admission: "members",
  minors: "members",
  "member-rights": "members",
  exit: "leaving",
  expulsion: "leaving",
  strike: "leaving",
  fees: "fees",
  bodies: "board",
  board: "board",
  "board-election": "board",
  "board-term": "board",
  representation: "board",
  "board-meeting": "board",
  "board-pay": "board",
  liability: "board",
  assembly: "assembly",
  convening: "assembly",
  agenda: "assembly",
  minority: "assembly",
  quorum: "assembly",
  voting: "assembly",
  "online-meeting": "assembly",
  "circular-resolution": "assembly",
  minutes: "assembly",
  proxy: "assembly",
  amendment: "changes",
  "purpose-change": "changes",
  "formal-amendment": "extras",
  language: "extras",
  "data-protection": "extras",
  audit: "money",
  dissolution: "dissolution",
  liquidation: "dissolution",
  recipient: "dissolution",
  "loss-of-purpose": "dissolution",
  signatures: "founders",
}
const topics = new Map(statuteRules.map(({ id, topic }) => [id, topic]))

const located = ({ sections }: Draft, text: string, answers: Answers): DraftSectionView[] => {
  let from = 0
  return sections.map(({ number, heading, paragraphs }) => ({
    number,
    heading,
    paragraphs: paragraphs.map((paragraph) => {
      const start = Math.max(from, text.indexOf(paragraph.text, from))
      from = start + paragraph.text.length
      const { clause, page, items } = paragraph
      return {
        number: paragraph.number,
        text: paragraph.text,
        items,
        start,
        end: from,
        page,
        aid: explainClause(clause, answers),
      }
    }),
  }))
}

/** A list below a paragraph belongs to it: the last paragraph that begins at or before the passage. */
const pageAt = (sections: readonly DraftSectionView[], at: number): PageId | undefined =>
  sections.flatMap(({ paragraphs }) => paragraphs).findLast(({ start }) => start <= at)?.page

/** Drafts the statutes, checks them, and puts each finding to its question. What concerns an open question is not found yet. */
export const draftView = (answers: Answers): DraftView => {
  const draft = draftStatutes(answers)
  const text = draftText(draft)
  const sections = located(draft, text, answers)
  const found = sections.length === 0 ? [] : findingViews(checkStatutes(text, { mode: "founding" }))
  const findings = found
    .map((finding) => {
      const topic = topics.get(finding.rule)
      const home = topic === undefined ? undefined : PAGE_OF[topic]
      return { ...finding, page: finding.start < finding.end ? pageAt(sections, finding.start) : home }
    })
    .filter(({ page }) => (page === undefined ? draft.open.length === 0 : answers[page] !== undefined))
  return { title: draft.title, text, sections, open: draft.open, findings }
}
