import { z } from "zod"
import { optionalText } from "#platform/http"
import type { Key } from "../texts.ts"
import { NEED_LENGTH, declineReasons, results, unmetReasons } from "../words.ts"

const key = (name: Key): Key => name
const minutes = z.coerce
  .number(key("staff.error.minutes"))
  .int(key("staff.error.minutes"))
  .min(1, key("staff.error.minutes"))
  .max(1440, key("staff.error.minutes"))

export const replyForm = z.object({
  submission: z.uuid(),
  text: z.string(key("error.message")).trim().min(1, key("error.message")).max(NEED_LENGTH, key("error.need-long")),
  counts: optionalText(10),
  minutes,
})
export const declineForm = z.object({ reason: z.enum(declineReasons, key("staff.error.choose")) })
export const handOverForm = z.object({ to: z.string(key("staff.error.choose")).min(1, key("staff.error.choose")).max(100) })
export const closeForm = z
  .object({
    result: z.enum(results, key("staff.error.choose")),
    unmetReason: z.preprocess((value) => (value === "" ? undefined : value), z.enum(unmetReasons).optional()),
  })
  .refine(({ result, unmetReason }) => result !== "unmet" || unmetReason !== undefined, {
    path: ["unmetReason"],
    error: key("staff.error.choose"),
  })
export const nextStepForm = z
  .object({
    nextStep: optionalText(300, key("error.name-long")),
    nextStepDue: z.preprocess((value) => (value === "" ? undefined : value), z.iso.date(key("staff.error.due")).optional()),
  })
  .refine(({ nextStep, nextStepDue }) => nextStepDue === undefined || nextStep !== undefined, {
    path: ["nextStep"],
    error: key("staff.error.next-step"),
  })
export const noteForm = z.object({ note: optionalText(NEED_LENGTH, key("error.need-long")) })
export const linkForm = z.object({ organisationId: z.uuid(key("staff.error.choose")) })
