import type { Paper } from "#platform/documents"
import type { Answers } from "../answers/index.ts"
import { dutyPapers } from "./duty-papers.ts"
import { laterPapers } from "./later-papers.ts"
import { meetingPapers } from "./meeting-papers.ts"
import { minutesFormPapers } from "./minutes-form.ts"
import type { Missing, PaperPlan } from "./plan.ts"
import { registerPapers } from "./register-papers.ts"
import { startPapers } from "./start-papers.ts"
import { taxPapers } from "./tax-papers.ts"

/** Every paper of a founding, in the order of the path. */
export const PAPERS: readonly PaperPlan[] = [
  ...startPapers,
  ...meetingPapers,
  ...minutesFormPapers,
  ...taxPapers,
  ...registerPapers,
  ...dutyPapers,
  ...laterPapers,
].toSorted((a, b) => a.file.localeCompare(b.file))

const planOf = (id: string): PaperPlan | undefined => PAPERS.find((plan) => plan.id === id)

/** What must still be answered before this paper can be written; empty when it is ready. */
export const missingFor = (id: string, answers: Answers): readonly Missing[] => planOf(id)?.missing(answers) ?? []

/** The German paper, or undefined while something is missing. */
export const writePaper = (id: string, answers: Answers): Paper | undefined => planOf(id)?.write(answers)
