import { z } from "zod"
import { optionalText } from "#platform/http"
import type { Key } from "../texts.ts"

const key = (name: Key): Key => name

/** As long as the longest document that is read from a file. */
export const TEXT_LENGTH = 500_000
export const MODES = ["guess", "founding", "existing"] as const

const mode = z.preprocess((value) => (value === "" ? undefined : value), z.enum(MODES, key("error.invalid")).default("guess"))

/** A text or a file; the file is read apart. */
export const checkForm = z.object({ text: optionalText(TEXT_LENGTH, key("error.text-long")), mode })
export const takeForm = z.object({
  text: z.string(key("error.no-text")).min(1, key("error.no-text")).max(TEXT_LENGTH, key("error.text-long")),
})
