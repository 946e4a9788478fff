import { z } from "zod"
import { list, optionalText } from "#platform/http"
import { type ProfileField, profileFields } from "../organisations/profile.ts"

const isProfileField = (name: string): name is ProfileField => profileFields.some((field) => field === name)

export const decisionForm = z.object({
  revision: z.coerce.number().int(),
  action: z.enum(["accept", "reject"]),
  accepted: list(z.string().refine(isProfileField)),
  reason: optionalText(2000, "error.long"),
})
export type DecisionForm = z.output<typeof decisionForm>
