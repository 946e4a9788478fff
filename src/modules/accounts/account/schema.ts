import { z } from "zod"
import { language, newPassword, personName } from "../schema.ts"

export const profileForm = z.object({ name: personName, language })
export type ProfileForm = z.infer<typeof profileForm>

/** `current` is empty for people who came by single sign-on and have none yet. */
export const changePasswordForm = z.object({ current: z.string().max(200).optional().default(""), password: newPassword })
export type ChangePasswordForm = z.infer<typeof changePasswordForm>
