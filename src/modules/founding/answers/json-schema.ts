import { z } from "zod"
import { answerShapes } from "./shapes.ts"

type Schema = {
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  default?: unknown
  minItems?: number
}

/** ANSWERS.json as a JSON Schema (draft 2020-12). Rules across pages (`conflicts`) are not part of it; the command checks them. */
export const answersJsonSchema = (): Record<string, unknown> => {
  const schema = z.toJSONSchema(z.strictObject(answerShapes).partial(), { io: "output", reused: "inline" })
  freeDefaults(schema as Schema)
  return {
    ...schema,
    title: "Answers for the papers of a founding",
    description:
      "What `tragwerk statutes new` reads. Every page is voluntary: papers whose facts are missing are not written, and the command says what is missing. Amounts are whole cents, days YYYY-MM-DD, times HH:MM. In `purposes`, `numbers` are those of § 52 Abs. 2 Satz 1 AO and `activities` has one list per number.",
  }
}

/** What has a default, and a list that may be empty, need not be given. */
const freeDefaults = (schema: Schema): void => {
  const fields = schema.properties ?? {}
  if (schema.required) schema.required = schema.required.filter((name) => !isFree(fields[name]))
  for (const field of Object.values(fields)) freeDefaults(field)
  if (schema.items) freeDefaults(schema.items)
}
const isFree = (field: Schema | undefined): boolean =>
  field?.default !== undefined || (field?.items !== undefined && (field.minItems ?? 0) === 0)
