import { z } from "zod"
import { conflicts } from "./conflicts.ts"
import { page } from "./form.ts"
import { type PageId, answerShapes } from "./shapes.ts"

/** The same schemas as forms need them: dotted fields in, what is wrong reported at the dotted field. */
export const pageSchemas = {
  decision: page(answerShapes.decision),
  name: page(answerShapes.name),
  purposes: page(answerShapes.purposes),
  members: page(answerShapes.members),
  leaving: page(answerShapes.leaving),
  fees: page(answerShapes.fees),
  board: page(answerShapes.board),
  assembly: page(answerShapes.assembly),
  changes: page(answerShapes.changes),
  money: page(answerShapes.money),
  dissolution: page(answerShapes.dissolution),
  extras: page(answerShapes.extras),
  founders: page(answerShapes.founders),
  meeting: page(answerShapes.meeting),
  results: page(answerShapes.results),
  register: page(answerShapes.register),
  tax: page(answerShapes.tax),
  counts: page(answerShapes.counts),
  boardChange: page(answerShapes.boardChange),
  amendment: page(answerShapes.amendment),
  duties: page(answerShapes.duties),
  policeNotice: page(answerShapes.policeNotice),
} as const

/** The pages whose answers make up the statutes, in the order of their sections. */
export const STATUTES_PAGES = [
  "name",
  "purposes",
  "members",
  "leaving",
  "fees",
  "board",
  "assembly",
  "changes",
  "money",
  "dissolution",
  "extras",
] as const satisfies readonly PageId[]

/** ANSWERS.json: every page is voluntary; what a paper lacks is asked for by name. */
export const answersSchema = z
  .strictObject(answerShapes)
  .partial()
  .superRefine((answers, ctx) => {
    for (const { page, field, message } of conflicts(answers))
      ctx.addIssue({ code: "custom", path: [page, ...field.split(".")], message })
  })
