import { z } from "zod"
import { optionalText } from "#platform/http"
import { type FactKind, isPlanned } from "./kinds.ts"
import type { FactText } from "./texts.ts"

const key = (name: FactText): FactText => name
const EARLIEST = "2000-01-01"
const NUMBER = /^(?:VR\s*)?(\d{1,7})$/i

/** "vr1234" → "VR 1234", as the court writes it. */
const registerNumber = (typed: string): string | undefined => {
  const digits = NUMBER.exec(typed.trim())?.[1]
  return digits === undefined ? undefined : `VR ${digits}`
}

/** What is wrong with a day: what happened lies behind us, an appointment ahead. */
const dayProblem = ({ kind, on, was }: { kind: FactKind; on: string; was: boolean }, today: string): FactText | undefined => {
  if (on < EARLIEST) return key("error.date")
  if (!isPlanned(kind)) return on > today ? key("error.future") : undefined
  return on < today && !was ? key("error.past") : undefined
}

/** A fact of one of these kinds. `today` is YYYY-MM-DD; `was` says that an appointment in the past really took place. */
export const factForm = <const Kinds extends readonly [FactKind, ...FactKind[]]>(kinds: Kinds, today: string) =>
  z
    .object({
      kind: z.enum(kinds, key("error.date")),
      on: z.iso.date(key("error.date")),
      note: optionalText(500, key("error.long")),
      was: z.preprocess((value) => value === "yes", z.boolean()),
    })
    .superRefine(({ kind, on, note, was }, ctx) => {
      const problem = dayProblem({ kind, on, was }, today)
      if (problem !== undefined) ctx.addIssue({ code: "custom", path: ["on"], message: problem })
      if (kind === "registered" && registerNumber(note ?? "") === undefined)
        ctx.addIssue({ code: "custom", path: ["note"], message: key("error.number") })
    })
    .transform(({ kind, on, note }) => ({ kind, on, note: kind === "registered" ? registerNumber(note ?? "") : note }))
