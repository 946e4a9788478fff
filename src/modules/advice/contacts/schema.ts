import { z } from "zod"
import { hasLetters, list, optionalText } from "#platform/http"
import { addDays, addMonths, dayOf } from "../cases/calendar.ts"
import { typedPlace } from "../request/schema.ts"
import type { Key } from "../texts.ts"
import { isSpoken, isTopic } from "../topics.ts"
import { NEED_LENGTH, clientKinds, modes, results, unmetReasons } from "../words.ts"
import type { ContactValues } from "./log.ts"

const key = (name: Key): Key => name
const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine((text) => !Number.isNaN(Date.parse(text)))

export const contactFields = {
  submission: z.uuid(),
  happenedOn: z.string(key("staff.error.date")),
  mode: z.enum(modes, key("staff.error.choose")),
  minutes: optionalText(10),
  quickMinutes: optionalText(10),
  topics: list(z.string()).transform((ids) => ids.filter(isTopic)),
  result: z.enum(results, key("staff.error.choose")),
  unmetReason: z.preprocess((value) => (value === "" ? undefined : value), z.enum(unmetReasons).optional()),
  clientKind: z.enum(clientKinds, key("staff.error.choose")),
  language: z.string().refine(isSpoken, key("error.language")),
  interpreter: optionalText(10),
  note: optionalText(NEED_LENGTH, key("error.need-long")),
  nextStep: optionalText(300, key("error.name-long")),
  nextStepDue: optionalText(20),
}
const fieldsShape = z.object(contactFields)
export type TypedContact = z.output<typeof fieldsShape>
type Wrong = { field: string; error: Key }

const readMinutes = ({ minutes, quickMinutes }: TypedContact): number | undefined => {
  const number = Number((minutes ?? quickMinutes ?? "").replace(",", "."))
  return Number.isFinite(number) && number >= 1 && number <= 1440 ? Math.round(number) : undefined
}
const isPlausible = (text: string, now: Date): boolean =>
  day.safeParse(text).success && text <= dayOf(now) && text >= dayOf(addMonths(now, -24))

const isDueDate = (text: string, now: Date): boolean => day.safeParse(text).success && text <= dayOf(addDays(now, 1000))

const nextStepProblems = ({ nextStep, nextStepDue: due }: TypedContact, now: Date): Wrong[] => {
  if (due === undefined) return []
  const wrong: Wrong[] = []
  if (!isDueDate(due, now)) wrong.push({ field: "nextStepDue", error: "staff.error.due" })
  if (nextStep === undefined) wrong.push({ field: "nextStep", error: "staff.error.next-step" })
  return wrong
}

/** The checks that need today or two fields at once. */
export const readContact = (typed: TypedContact, now: Date): { values: ContactValues } | { wrong: Wrong[] } => {
  const minutes = readMinutes(typed)
  const wrong = nextStepProblems(typed, now)
  if (!isPlausible(typed.happenedOn, now)) wrong.push({ field: "happenedOn", error: "staff.error.date" })
  if (minutes === undefined) wrong.push({ field: "minutes", error: "staff.error.minutes" })
  if (typed.result === "unmet" && typed.unmetReason === undefined)
    wrong.push({ field: "unmetReason", error: "staff.error.choose" })
  if (wrong.length > 0 || minutes === undefined) return { wrong }
  const { interpreter, quickMinutes: _, ...rest } = typed
  return { values: { ...rest, minutes, interpreter: interpreter !== undefined } }
}

export const contactForm = z.object({ ...contactFields, close: optionalText(10) })

export const quickForm = z.object({
  ...contactFields,
  ...typedPlace,
  organisation: optionalText(200, key("error.name-long")),
  organisationId: optionalText(40),
  organisationFor: optionalText(200),
  organisationChoice: optionalText(40),
  groupName: optionalText(200, key("error.name-long")).refine(
    (text) => text === undefined || hasLetters(text),
    key("error.letters"),
  ),
  keepOpen: optionalText(10),
})
export type TypedQuick = z.output<typeof quickForm>
