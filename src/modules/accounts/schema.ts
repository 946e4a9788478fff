import { z } from "zod"
import { MAX_PASSWORD, MIN_PASSWORD } from "#platform/auth"
import { hasLetters, optionalText } from "#platform/http"
import { isLanguage } from "#platform/i18n"
import type { Key } from "./texts.ts"

export const message = (key: Key) => ({ error: key })

export const email = z
  .string(message("error.email"))
  .trim()
  .toLowerCase()
  .max(254, message("error.email"))
  .pipe(z.email(message("error.email")))

export const personName = z
  .string(message("error.name"))
  .trim()
  .min(1, message("error.name"))
  .max(200, message("error.name-long"))
  .refine(hasLetters, message("error.name"))

/** Long rather than odd. What a machine would try first is refused: one word typed over and over. */
export const newPassword = z
  .string(message("error.password-short"))
  .min(MIN_PASSWORD, message("error.password-short"))
  .max(MAX_PASSWORD, message("error.password-long"))
  .refine((text) => new Set(text).size >= 5, message("error.password-simple"))

/** A password that is checked, not chosen. */
export const password = z
  .string(message("error.password"))
  .min(1, message("error.password"))
  .max(MAX_PASSWORD, message("error.password"))

export const language = z.string(message("error.language")).refine(isLanguage, message("error.language"))
export const back = optionalText(1000)
