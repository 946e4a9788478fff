import type { z } from "zod"
import { dutiesAnswer, policeNoticeAnswer } from "./after.ts"
import { amendmentAnswer, boardChangeAnswer, countsAnswer, registerAnswer, taxAnswer } from "./authorities.ts"
import { decisionAnswer, extrasAnswer, nameAnswer } from "./basics.ts"
import { assemblyAnswer, boardAnswer, changesAnswer, moneyAnswer } from "./bodies.ts"
import { dissolutionAnswer } from "./dissolution.ts"
import { feesAnswer, leavingAnswer, membersAnswer } from "./members.ts"
import { foundersAnswer, meetingAnswer, resultsAnswer } from "./people.ts"
import { purposesAnswer } from "./purposes.ts"

/** The answer to each page of the guided path, in its order, as ANSWERS.json gives it. */
export const answerShapes = {
  decision: decisionAnswer,
  name: nameAnswer,
  purposes: purposesAnswer,
  members: membersAnswer,
  leaving: leavingAnswer,
  fees: feesAnswer,
  board: boardAnswer,
  assembly: assemblyAnswer,
  changes: changesAnswer,
  money: moneyAnswer,
  dissolution: dissolutionAnswer,
  extras: extrasAnswer,
  founders: foundersAnswer,
  meeting: meetingAnswer,
  results: resultsAnswer,
  register: registerAnswer,
  tax: taxAnswer,
  counts: countsAnswer,
  boardChange: boardChangeAnswer,
  amendment: amendmentAnswer,
  duties: dutiesAnswer,
  policeNotice: policeNoticeAnswer,
} as const
export type PageId = keyof typeof answerShapes

/** Checked answers; a page that is not answered yet is missing. */
export type Answers = Partial<{ [Page in PageId]: z.output<(typeof answerShapes)[Page]> | undefined }>
export type Answer<Page extends PageId> = z.output<(typeof answerShapes)[Page]>
