import { z } from "zod"
import { hasLetters, list, optionalText } from "#platform/http"
import { consentFields } from "../organisations/profile.ts"
import { email, organisationName, phone, place } from "../profile-form/schema.ts"
import type { Key } from "../texts.ts"
import { isField, isSpoken } from "../vocabulary.ts"

const message = (key: Key) => ({ error: key })

/** The first, short form: enough to be found and to be reached. Everything else follows through the private link. */
export const registrationForm = z
  .object({
    name: organisationName,
    kind: z.enum(["organisation", "initiative"], message("error.choice")),
    place: place.refine((ags) => ags !== undefined, message("error.required")),
    fields: list(z.string().refine(isField, message("error.choice"))),
    languages: list(z.string().refine(isSpoken, message("error.choice"))),
    description: optionalText(5000, "error.long"),
    contactName: z
      .string(message("error.required"))
      .trim()
      .max(150, message("error.long"))
      .refine(hasLetters, message("error.required")),
    email,
    phone,
    public: list(z.enum(consentFields)),
    /** The visitor has seen the entries that may be the same group, and it is none of them. */
    isNew: z.literal("yes").optional().catch(undefined),
  })
  .refine((form) => form.email !== undefined || form.phone !== undefined, { path: ["email"], ...message("error.contact") })
export type RegistrationForm = z.output<typeof registrationForm>
