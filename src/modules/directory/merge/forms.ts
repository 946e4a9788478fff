import { z } from "zod"
import type { Key } from "../texts.ts"
import { type Choice, type Choices, isPart } from "./combine.ts"

const message = (key: Key) => ({ error: key })
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null

const CHOICES = ["first", "second", "both"] as const

/** `choice.email` and its like become one object. */
const gather = (typed: unknown): unknown => {
  if (!isRecord(typed)) return typed
  const choices = Object.entries(typed).flatMap(([name, value]) => {
    const [start, part = ""] = name.split(".")
    return start === "choice" && isPart(part) ? [[part, value]] : []
  })
  return { ...typed, choices: Object.fromEntries(choices) }
}

export const mergeForm = z.preprocess(
  gather,
  z.object({
    survivor: z.enum(["first", "second"], message("staff.merge.error.survivor")),
    firstRevision: z.coerce.number().int(),
    secondRevision: z.coerce.number().int(),
    choices: z.record(z.string(), z.enum(CHOICES, message("error.choice"))),
  }),
)
export type MergeForm = z.output<typeof mergeForm>

/** "First" and "second" are sides of the page; what counts is which entry stays. */
export const choicesFor = ({ survivor, choices }: Pick<MergeForm, "survivor" | "choices">): Choices => {
  const choice = (side: string): Choice => (side === "both" ? "both" : side === survivor ? "survivor" : "other")
  return Object.fromEntries(Object.entries(choices).map(([part, side]) => [part, choice(side)]))
}
