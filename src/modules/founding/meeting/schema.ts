import type { ZodType } from "zod"
import { type Answer, type Answers, conflicts, pageSchemas } from "../answers/index.ts"
import type { ErrorKey } from "../answers/index.ts"

const FUTURE: ErrorKey = "error.future"

/** What does not go together on one page by itself, at its field. */
const wrongAt = (page: "meeting" | "results", answers: Answers) => conflicts(answers).filter((one) => one.page === page)

export const planSchema: ZodType<Answer<"meeting">> = pageSchemas.meeting.superRefine((meeting, ctx) => {
  for (const { field, message } of wrongAt("meeting", { meeting })) ctx.addIssue({ code: "custom", path: [field], message })
})

/** Results of a meeting that has been held by `today` (YYYY-MM-DD). */
export const resultsSchema = (today: string): ZodType<Answer<"results">> =>
  pageSchemas.results.superRefine((results, ctx) => {
    for (const { field, message } of wrongAt("results", { results })) ctx.addIssue({ code: "custom", path: [field], message })
    if (results.heldOn > today) ctx.addIssue({ code: "custom", path: ["heldOn"], message: FUTURE })
  })
