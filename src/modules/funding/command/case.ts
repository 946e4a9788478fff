import { z } from "zod"
import { type GrantFacts, amountNames, anbestVersions } from "#rules/grants"

/** A hundred billion euros: more than any grant, and exact in every number of JSON. */
const LARGEST = 10_000_000_000_000

const amount = z
  .int()
  .min(0)
  .max(LARGEST)
  .transform((value) => BigInt(value))
const rate = z
  .int()
  .min(-10_000)
  .max(100_000)
  .transform((value) => BigInt(value))
const day = z.iso.date()
const amounts = z.record(z.string().min(1).max(60), amount)
const movements = z.array(z.strictObject({ on: day, cents: amount })).max(10_000)
/** `null` is how a case says "there is none". */
const optional = <T extends z.ZodType>(shape: T) => shape.nullish().transform((value) => value ?? undefined)

/** No rate is above the whole; an overrun and Umsatzsteuer are no shares of anything and may be. */
const SHARES: ReadonlySet<string> = new Set(["quoteBp", "volunteerCapBp", "discountBp"])
const share = z
  .int()
  .min(0)
  .max(10_000)
  .transform((value) => BigInt(value))
// The names come from the rules, so that a new fact needs no second list; every one of them is optional.
const amountShape = Object.fromEntries(amountNames.map((name) => [name, optional(SHARES.has(name) ? share : amount)]))

const others = {
  type: optional(z.enum(["ANTEIL", "FEHLBEDARF", "FESTBETRAG", "FESTBETRAG_EINHEIT", "VOLL"])),
  anbest: optional(z.enum(anbestVersions)),
  donationRule: optional(z.enum(["EIGENMITTEL_AB_2025-06-07", "EINNAHME_BIS_2025-06-06"])),
  volunteerCapBase: optional(z.enum(["INCL", "CASH", "INCL|CASH"])),
  hours: optional(z.string().max(20)),
  funders: optional(amounts),
  planItems: optional(amounts),
  actualItems: optional(amounts),
  consentedItems: optional(z.array(z.string().max(60)).max(500)),
  discountTaken: optional(z.boolean()),
  vatDeductible: optional(z.boolean()),
  paid: optional(z.union([day, amounts])),
  usedOrRepaid: optional(day),
  ineffectiveFrom: optional(day),
  dayCount: optional(z.string().max(80)),
  baseRatesBp: optional(z.record(z.string().regex(/^\d{4}-0[17]-01$/), rate)),
  payouts: optional(movements),
  payments: optional(movements),
  asOf: optional(day),
}

const factsShape = z.strictObject({ ...amountShape, ...others, note: optional(z.string()) })

/** An entry of the worked cases. `whatIf` holds named changes to `input`; each is settled beside it. */
const settleCase = z.object({
  id: z.string().optional(),
  title: z.string().optional(),
  input: factsShape,
  whatIf: z.record(z.string().min(1).max(60), z.record(z.string(), z.unknown())).optional(),
})
/** An entry of the dates: what is counted, in the words of the cases, and the day of the event. */
export const datesCase = z.object({ id: z.string().optional(), rule: z.string().min(1).max(300), input: day })

type Parsed = { ok: true; facts: GrantFacts; whatIf: Readonly<Record<string, GrantFacts>> } | { ok: false; field: string }

const fieldOf = (error: z.ZodError): string => {
  const [issue] = error.issues
  if (issue?.code === "unrecognized_keys") return issue.keys[0] ?? ""
  return (
    issue?.path
      .filter((part) => part !== "input")
      .map(String)
      .join(".") ?? ""
  )
}

/** Reads what JSON.parse gave; `field` names the first thing that is no fact we know. */
export const readCase = (value: unknown): Parsed => {
  const read = settleCase.safeParse(value)
  if (!read.success) return { ok: false, field: fieldOf(read.error) }
  const whatIf: Record<string, GrantFacts> = {}
  for (const [name, changes] of Object.entries(read.data.whatIf ?? {})) {
    const changed = factsShape.safeParse(changes)
    if (!changed.success) return { ok: false, field: `whatIf.${name}.${fieldOf(changed.error)}` }
    // Only what was named changes; a fact that is not named keeps its value.
    whatIf[name] = Object.fromEntries(Object.entries(changed.data).filter(([key]) => key in changes))
  }
  return { ok: true, facts: read.data.input, whatIf }
}

const figure = z.union([z.int(), z.string(), z.boolean(), z.array(z.tuple([z.string(), z.int()]))])
const stepShape = z.strictObject({
  rule: z.string(),
  title: z.string(),
  formula: z.string(),
  numbers: z.record(z.string(), figure),
  value: figure,
  level: z.enum(["settled", "hint", "risk", "unknown"]),
  question: z.string().optional(),
  source: z.strictObject({
    citation: z.string(),
    url: z.string().optional(),
    asOf: z.string(),
    confidence: z.enum(["text", "secondary", "recalled"]),
  }),
})
const answerShape = z.object({ result: z.record(z.string(), z.union([figure, z.array(z.string())])), steps: z.array(stepShape) })

/** What `grant settle` and `grant dates` read and print, as a JSON Schema (draft 2020-12). */
export const grantJsonSchema = (): Record<string, unknown> => {
  const schemaOf = (shape: z.ZodType) => {
    const { $schema: _, ...schema } = z.toJSONSchema(shape, { io: "input", reused: "inline" })
    return schema
  }
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "Cases of tragwerk grant settle and grant dates, and their answers",
    description:
      "Amounts are whole cents, shares basis points (8000 is 80 %), days YYYY-MM-DD. `result` holds the figures that the facts allow; names ending in Strict/Saldo, A/B/C, InclBase/CashBase are readings of one rule, and the step of level `unknown` has the question that settles them.",
    $defs: { settleCase: schemaOf(settleCase), datesCase: schemaOf(datesCase), answer: schemaOf(answerShape) },
    anyOf: [{ $ref: "#/$defs/settleCase" }, { $ref: "#/$defs/datesCase" }],
  }
}
