import { z } from "zod"
import { optionalText } from "#platform/http"
import { TEXT_LENGTH } from "../check/schema.ts"
import type { Key } from "../texts.ts"
import { NOTE_LENGTH } from "../words.ts"

const key = (name: Key): Key => name
const digits = (most: number) =>
  z
    .string(key("error.invalid"))
    .regex(new RegExp(`^\\d{1,${most}}$`), key("error.invalid"))
    .transform(Number)

export const editForm = z.object({
  text: z
    .string(key("error.no-text"))
    .max(TEXT_LENGTH, key("error.text-long"))
    .refine((text) => text.trim() !== "", key("error.no-text")),
  basedOn: digits(6),
})
export const proposalForm = z.object({
  rule: z.string(key("error.invalid")).max(10),
  at: digits(7),
  wording: optionalText(NOTE_LENGTH, key("error.long")),
})

/** Either a new comment on a paragraph, or one that is settled. */
export const commentForm = z
  .object({
    settle: optionalText(40),
    paragraph: z.preprocess((value) => value ?? "0", digits(6)),
    submission: optionalText(60),
    body: optionalText(NOTE_LENGTH, key("error.long")),
  })
  .superRefine(({ settle, body }, ctx) => {
    if (settle === undefined && body === undefined)
      ctx.addIssue({ code: "custom", path: ["body"], message: key("error.comment") })
  })
