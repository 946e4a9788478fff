import { z } from "zod"
import { back, email, newPassword, password } from "../schema.ts"

export const linkForm = z.object({ email, zurueck: back })
export type LinkForm = z.infer<typeof linkForm>

export const passwordForm = z.object({ email, password, zurueck: back })
export type PasswordForm = z.infer<typeof passwordForm>

export const forgottenForm = z.object({ email })
export type ForgottenForm = z.infer<typeof forgottenForm>

export const newPasswordForm = z.object({ password: newPassword })
export type NewPasswordForm = z.infer<typeof newPasswordForm>
