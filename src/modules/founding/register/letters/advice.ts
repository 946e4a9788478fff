/** What a letter means for the statutes of a group: rule, paragraph, proposal, and who may decide. */
import { papersRules } from "#rules/association/papers"
import { type Finding, checkStatutes, statuteRules } from "#rules/check"
import type { Source } from "#rules/kit"
import { type Reading, type StatuteRule, readStatutes } from "#rules/statutes"
import { type Passage, passageAt } from "./passage.ts"
import { type Point, pointsOf } from "./points.ts"
import { rulesFor } from "./recognise.ts"
import { REPLIES } from "./replies.ts"

export type NamedRule = { id: string; sources: readonly Source[] }
export type PointAdvice = {
  point: Point
  /** The likeliest first; empty where nothing of ours is about it. */
  rules: readonly NamedRule[]
  /** What the statutes say there now. */
  passage: Passage | undefined
  /** Where the rule's subject stands, when the letter names a paragraph about something else. */
  elsewhere: Passage | undefined
  /** A German wording that would answer the point, with the terms of the text. */
  wording: string | undefined
  /** A German reply, where papers and not the statutes are concerned. */
  reply: string | undefined
}
export type LetterAdvice = {
  points: readonly PointAdvice[]
  /** Where the statutes let the board decide on what court or tax office demand; undefined where the members decide. */
  boardMay: Passage | undefined
}

const papers = new Map(papersRules.map(({ id, sources }) => [id, sources]))
const statutes = new Map(statuteRules.map((rule) => [rule.id, rule]))

const namedRule = (id: string): NamedRule => ({ id, sources: statutes.get(id)?.sources ?? papers.get(id) ?? [] })

/** The Absatz around a finding, which is what gets a new wording. */
const around = (reading: Reading, { start, end, quote, section }: Finding): Passage | undefined => {
  if (start === end) return passageAt(reading, section)
  const home = reading.sections.find((one) => one.start <= start && start < one.end)
  const paragraph = home?.paragraphs.find((one) => one.start <= start && start < one.end)
  if (home?.number === undefined || paragraph === undefined) return { section, start, end, quote }
  const number = paragraph.number === undefined ? "" : ` Abs. ${paragraph.number}`
  const text = reading.original.slice(paragraph.start, paragraph.end).trim()
  return { section: `§ ${home.number}${number}`, start: paragraph.start, end: paragraph.end, quote: text }
}

/** The first passage on the rule's topic, where the check itself had nothing to say. */
const onTopic = (reading: Reading, { topic }: StatuteRule): Passage | undefined => {
  const [paragraph] = reading.paragraphsAbout(topic)
  const home = reading.sections.find(({ paragraphs }) => paragraph !== undefined && paragraphs.includes(paragraph))
  if (paragraph === undefined || home?.number === undefined) return undefined
  const number = paragraph.number === undefined ? "" : ` Abs. ${paragraph.number}`
  return passageAt(reading, `§ ${home.number}${number}`)
}

/** The court objects although our check did not: then the usual cure is proposed all the same. */
const proposalFor = (reading: Reading, rule: StatuteRule | undefined, finding: Finding | undefined): string | undefined =>
  finding?.proposal ?? rule?.proposal?.(reading, { verdict: "unmet", at: [] })

const isAbout = (reading: Reading, { topic }: StatuteRule, { start, end }: Passage): boolean =>
  reading.about(topic).some((sentence) => sentence.start < end && start < sentence.end)

type Text = { reading: Reading; findings: readonly Finding[] }

/** What the letter cites, what the rule is about, and the usual cure. */
const inText = ({ reading, findings }: Text, { sections }: Point, id: string) => {
  const rule = statutes.get(id)
  const finding = findings.find((one) => one.rule === id)
  const cited = sections.map((section) => passageAt(reading, section)).find((passage) => passage !== undefined)
  const found = (finding && around(reading, finding)) ?? (rule && onTopic(reading, rule))
  const astray = cited !== undefined && rule !== undefined && !isAbout(reading, rule, cited)
  return {
    passage: cited ?? found,
    elsewhere: astray ? found : undefined,
    wording: REPLIES[id] === undefined ? proposalFor(reading, rule, finding) : undefined,
  }
}

const NOWHERE = { passage: undefined, elsewhere: undefined, wording: undefined }

const advisePoint = (point: Point, text: Text | undefined): PointAdvice => {
  const ids = rulesFor(point)
  const [first = ""] = ids
  const where = text === undefined ? NOWHERE : inText(text, point, first)
  return { point, rules: ids.map(namedRule), reply: REPLIES[first], ...where }
}

/** Takes a letter apart and lays each point beside the statutes; `text` is their latest version, if there is one. */
export const adviseOn = (letter: string, text: string | undefined): LetterAdvice => {
  const points = pointsOf(letter)
  if (text === undefined) return { points: points.map((point) => advisePoint(point, undefined)), boardMay: undefined }
  const { findings } = checkStatutes(text, { mode: "founding" })
  const reading = readStatutes(text, "founding")
  const clause = findings.find(({ rule, verdict }) => rule === "R-72" && verdict === "met")
  return {
    points: points.map((point) => advisePoint(point, { reading, findings })),
    boardMay: clause === undefined ? undefined : around(reading, clause),
  }
}
