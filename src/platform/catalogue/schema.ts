/** The shape of every file in catalogue/base. Unknown fields are refused, so that a misspelt one cannot be lost in silence. */
import { z } from "zod"
import type { Language } from "#platform/i18n"

const text = z.string().trim().min(1, "must not be empty").max(300, "must have at most 300 characters")
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "must be an id of small letters, digits and hyphens")
const words = z.array(text).min(1, "needs at least one word")
const ags = (digits: RegExp, what: string) => z.string(`must be ${what} in quotes`).regex(digits, `must be ${what}`)

const translation = text.optional()
const perLanguage = {
  de: text,
  en: text,
  "de-simple": translation,
  tr: translation,
  ar: translation,
  uk: translation,
  ru: translation,
  ro: translation,
  bg: translation,
  fa: translation,
  fr: translation,
  ku: translation,
  pl: translation,
} satisfies Record<Language, z.ZodType>
/** German and English always, other languages where somebody translated it. */
const label = z.strictObject(perLanguage)

const asOf = z
  .string('must be "2025", "2025-03", 2025-03-01 or undated (a year alone in quotes)')
  .regex(/^(\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?|undated)$/, 'must be "2025", "2025-03", 2025-03-01 or undated')
const day = z.iso.date("must be a day like 2026-11-23")

const confidence = z.enum(["high", "medium", "low"], "must be high, medium or low")

/** Where a fact comes from: the id of a source, the state it describes, and how sure we are. */
const sourced = { source: id, asOf, confidence }
const maybeSourced = { source: id.optional(), asOf: asOf.optional(), confidence: confidence.optional() }
const together = (entry: { source?: unknown; asOf?: unknown; confidence?: unknown }) =>
  new Set([entry.source, entry.asOf, entry.confidence].map((value) => value === undefined)).size === 1
const TOGETHER = "source, asOf and confidence belong together: give all three or none"

export const sourcesFile = z.array(
  z.strictObject({ id, title: text, publisher: text, pages: words, note: text.optional(), checkedOn: day }),
)

const fact = z.strictObject({ value: text, ...sourced })
export const officeFile = z.strictObject({
  id,
  name: fact,
  shortName: fact,
  since: z.strictObject({ value: z.int("must be a year"), ...sourced }),
  carrier: fact,
  funder: z.strictObject({ value: text, abbreviation: text, ...sourced }),
  fachbereich: fact,
  fachgruppe: fact,
  contacts: z.array(z.strictObject({ id, name: text, roles: words, ...sourced })),
  websites: z.array(z.strictObject({ id, address: text, label, ...sourced })),
  tasks: z.array(z.strictObject({ id, label, ...sourced })),
})

export const membersFile = z.array(
  z.strictObject({ id, name: text, city: ags(/^05\d{6}$/, 'an official key of eight digits like "05315000"'), ...sourced }),
)

export const integrationCentresFile = z.array(
  z.strictObject({
    id,
    area: ags(/^05\d{3}(\d{3})?$/, 'an official key of five or eight digits like "05554"'),
    name: text,
    ...sourced,
  }),
)

const synonyms = z.array(text).min(3, "needs at least three synonyms").max(10, "may have at most ten synonyms")
export const fieldsFile = z.strictObject({
  subjectAreas: z.array(z.strictObject({ id, label })),
  fields: z.array(z.strictObject({ id, label, subjectArea: id, synonyms, ...maybeSourced }).refine(together, TOGETHER)),
})

export const topicsFile = z.array(
  z.strictObject({ id, label, explain: label, synonyms, ...maybeSourced }).refine(together, TOGETHER),
)

const tag = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, "must be a language tag like de or ckb")
export const languagesFile = z.array(
  z.strictObject({
    tag,
    native: text,
    dir: z.enum(["ltr", "rtl"], "must be ltr or rtl"),
    german: text.optional(),
    english: text.optional(),
  }),
)

export const synonymsFile = z.array(z.strictObject({ id, words: words.min(2, "needs at least two words") }))

export const displayTermsFile = z.strictObject({
  default: id,
  terms: z.array(z.strictObject({ id, singular: label, plural: label, short: label.optional(), usedBy: text, ...sourced })),
})
