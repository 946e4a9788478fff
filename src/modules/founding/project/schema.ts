import { z } from "zod"
import { hasLetters, optionalText } from "#platform/http"
import { type Language, isLanguage } from "#platform/i18n"
import type { Key } from "../texts.ts"
import { NAME_LENGTH, NOTE_LENGTH } from "../words.ts"

const key = (name: Key): Key => name
/** Emoji alone cannot be found again or read aloud. */
const isReadable = (text: string | undefined) => text === undefined || hasLetters(text)
const name = optionalText(NAME_LENGTH, key("error.long")).refine(isReadable, key("error.letters"))

/** Lower case, so that its fingerprint finds it again. */
export const emailAddress = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, key("error.email"))
  .pipe(z.email(key("error.email")))
const optionalEmail = z.preprocess(
  (value) => (typeof value === "string" && value.trim() === "" ? undefined : value),
  emailAddress.optional(),
)
const pageLanguage = z.string(key("error.language")).refine((code): code is Language => isLanguage(code), key("error.language"))

export const startForm = z.object({ title: name, name, email: optionalEmail })
export const personForm = z.object({ name, email: optionalEmail, language: pageLanguage })
export const linkForm = z.object({ email: emailAddress })
export const adviserForm = z.object({ note: optionalText(NOTE_LENGTH, key("error.long")) })
