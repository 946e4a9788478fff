import { z } from "zod"
import { hasLetters } from "#platform/http"
import { email } from "../profile-form/schema.ts"
import type { Key } from "../texts.ts"

const message = (key: Key) => ({ error: key })

export const reportForm = z.object({
  text: z.string(message("error.required")).trim().max(2000, message("error.long")).refine(hasLetters, message("error.required")),
  email,
})
export type ReportForm = z.output<typeof reportForm>
