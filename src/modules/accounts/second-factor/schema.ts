import { z } from "zod"
import { back, message } from "../schema.ts"

const CODE_OF_APP = /^\d{6}$/

/** One field for both: six digits are from the app, everything else is a backup code. */
export const codeForm = z.object({
  code: z
    .string(message("error.code"))
    .transform((text) => text.replace(/[\s\u200e\u200f]/g, ""))
    .pipe(z.string().min(1, message("error.code")).max(20, message("error.code"))),
  zurueck: back,
})
export type CodeForm = z.infer<typeof codeForm>

export const kindOfCode = (code: string): "totp" | "backup" => (CODE_OF_APP.test(code) ? "totp" : "backup")
