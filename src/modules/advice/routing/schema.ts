import { z } from "zod"
import { list } from "#platform/http"
import { findDistrict, regions } from "#platform/places"
import type { Key } from "../texts.ts"
import { isSpoken, isTopic } from "../topics.ts"
import type { Responsibility } from "./match.ts"

const key = (name: Key): Key => name
const ticked = z
  .string()
  .optional()
  .transform((value) => value !== undefined && value !== "")
const day = z.preprocess((value) => (value === "" ? undefined : value), z.iso.date(key("staff.error.due")).optional())
const known = (fits: (value: string) => boolean) => list(z.string(), 100).transform((values) => [...new Set(values.filter(fits))])

export const responsibilityForm = z
  .object({
    allPlaces: ticked,
    regions: known((value) => regions.some((region) => region === value)),
    districts: known((value) => findDistrict(value) !== undefined),
    allTopics: ticked,
    topics: known(isTopic),
    languages: known(isSpoken),
    priority: z.coerce.number().int().min(0).max(9).catch(0),
    deputyId: z.preprocess((value) => (value === "" ? undefined : value), z.string().max(100).optional()),
    awayFrom: day,
    awayUntil: day,
  })
  .refine(({ awayFrom, awayUntil }) => awayUntil === undefined || (awayFrom !== undefined && awayFrom <= awayUntil), {
    path: ["awayUntil"],
    error: key("staff.error.away"),
  })

export const toResponsibility = (
  userId: string,
  { deputyId, awayFrom, awayUntil, ...rest }: z.output<typeof responsibilityForm>,
): Responsibility => ({
  userId,
  ...rest,
  deputyId: deputyId === userId ? undefined : deputyId,
  awayFrom,
  awayUntil,
})
