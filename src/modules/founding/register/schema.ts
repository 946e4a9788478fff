import { z } from "zod"
import { optionalText } from "#platform/http"
import type { RegisterText } from "./texts.ts"
import { LETTER_LENGTH, SENDERS } from "./words.ts"

const key = (name: RegisterText): RegisterText => name
const blank = (value: unknown) => (typeof value === "string" && value.trim() === "" ? undefined : value)
const voluntaryDay = z.preprocess(blank, z.iso.date(key("error.date")).optional())

/** A letter as it is typed in. What it says of itself need not be typed again. */
export const letterForm = (today: string) =>
  z
    .object({
      sender: z.enum(SENDERS, key("error.sender")),
      text: z
        .string(key("error.letter"))
        .max(LETTER_LENGTH, key("error.letter-long"))
        .refine((text) => text.trim() !== "", key("error.letter")),
      reference: optionalText(60, key("error.long")),
      orderedOn: voluntaryDay,
      deadline: voluntaryDay,
      submission: optionalText(60),
    })
    .superRefine(({ orderedOn, deadline }, ctx) => {
      if (orderedOn !== undefined && orderedOn > today)
        ctx.addIssue({ code: "custom", path: ["orderedOn"], message: key("error.future") })
      if (orderedOn !== undefined && deadline !== undefined && deadline < orderedOn)
        ctx.addIssue({ code: "custom", path: ["deadline"], message: key("error.deadline") })
    })

/** What somebody of the office found out about a court. `courts`: those that keep registers, without "Amtsgericht". */
export const correctionForm = (courts: readonly string[], today: string) =>
  z.object({
    court: z.string(key("error.court")).refine((court) => courts.includes(court), key("error.court")),
    source: z.string(key("error.source")).trim().min(3, key("error.source")).max(300, key("error.long")),
    asOf: z.iso.date(key("error.date")).refine((day) => day <= today, key("error.future")),
  })
