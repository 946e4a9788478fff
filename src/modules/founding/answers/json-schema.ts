import { z } from "zod"
import { answerShapes } from "./shapes.ts"

/** ANSWERS.json as a JSON Schema (draft 2020-12). Rules across pages (`conflicts`) are not part of it; the command checks them. */
export const answersJsonSchema = (): Record<string, unknown> => {
  const schema = z.toJSONSchema(z.strictObject(answerShapes).partial(), { io: "output", reused: "inline" })
  freeDefaults(schema)
  return {
    ...schema,
    title: "Answers for the papers of a founding",
    description:
      "What `tragwerk statutes new` reads. Every page is voluntary: papers whose facts are missing are not written, and the command says what is missing. Amounts are whole cents, days YYYY-MM-DD, times HH:MM. In `purposes`, `numbers` are those of § 52 Abs. 2 Satz 1 AO and `activities` has one list per number.",
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** What has a default, and a list that may be empty, need not be given. */
const freeDefaults = (schema: unknown): void => {
  if (!isObject(schema)) return
  const fields = isObject(schema["properties"]) ? schema["properties"] : {}
  if (Array.isArray(schema["required"])) schema["required"] = schema["required"].filter((name) => !isFree(fields[String(name)]))
  for (const field of Object.values(fields)) freeDefaults(field)
  freeDefaults(schema["items"])
}
const isFree = (field: unknown): boolean =>
  isObject(field) && (field["default"] !== undefined || ("items" in field && (field["minItems"] ?? 0) === 0))
