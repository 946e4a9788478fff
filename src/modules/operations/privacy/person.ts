import { z } from "zod"
import type { Person } from "#platform/privacy"
import type { Key } from "../texts.ts"

const message = (key: Key) => ({ error: key })

/** An address has an @, everything else with enough digits is a phone number. */
export const personFrom = (contact: string): Person | undefined => {
  if (contact.includes("@")) return { email: contact }
  return contact.replace(/\D/g, "").length >= 5 ? { phone: contact } : undefined
}

const contact = z
  .string()
  .trim()
  .max(200, message("staff.privacy.contact-error"))
  .refine((text) => personFrom(text) !== undefined, message("staff.privacy.contact-error"))

export const searchForm = z.object({ contact })
export const eraseForm = z.object({ contact, confirm: z.literal("yes", message("staff.privacy.erase.confirm-error")) })
export type PersonForm = z.infer<typeof eraseForm>
