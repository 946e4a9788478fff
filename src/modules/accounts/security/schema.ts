import { z } from "zod"
import { codeForm } from "../second-factor/schema.ts"
import { back } from "../schema.ts"

/** Empty where the person has no password yet; whether it is needed is decided where it is checked. */
export const startForm = z.object({ password: z.string().max(200).optional().default(""), zurueck: back })
export type StartForm = z.infer<typeof startForm>

export const confirmForm = codeForm
export type ConfirmForm = z.infer<typeof confirmForm>

export const renewForm = z.object({ password: z.string().max(200).optional().default("") })
export type RenewForm = z.infer<typeof renewForm>
