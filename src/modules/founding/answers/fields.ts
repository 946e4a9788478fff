import { z } from "zod"
import type { ErrorKey } from "./texts.ts"

const key = (name: ErrorKey): ErrorKey => name
const blankIsMissing = (value: unknown) =>
  value === null || (typeof value === "string" && value.trim() === "") ? undefined : value
const oneLine = (value: unknown) => (typeof value === "string" ? value.replace(/\s+/g, " ").trim() : value)

/** Text of a template that nobody filled in, or that leaves open what is meant. Neither belongs into statutes. */
const PLACEHOLDER = /_{2,}|\.{3,}|…|\[[^\]]*\]|<[^>]*>|\bTODO\b|\bXX+\b|\bTT\.MM\b|\bMuster(?:text|verein|name)\b/i
const OPEN_END = /\b(?:etc|usw)\b|\bu\. ?a\b|\bu\. ?v\. ?m\b|\bo\. ?ä\b|und vieles mehr|und so weiter|sonstige Maßnahmen/i
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/u

/** A question with two answers. Forms send "yes" and "no", files true and false. */
export const flag = () =>
  z.preprocess(
    (value) => (value === "yes" || value === "on" ? true : value === "no" ? false : value),
    z.boolean(key("error.choose")),
  )

/** A box to tick: missing means no. */
export const tick = () =>
  z.preprocess(
    (value) => {
      const given = blankIsMissing(value)
      if (given === "yes" || given === "on") return true
      return given === "no" ? false : given
    },
    z.boolean(key("error.choose")).default(false),
  )

export const choice = <const T extends readonly [string, ...string[]]>(values: T) => z.enum(values, key("error.choose"))

/** What happened is not ahead of us; days are YYYY-MM-DD. */
export const dayUntil = (today: string) => day().refine((given) => given <= today, key("error.future"))
/** What is planned lies ahead. */
export const dayAfter = (today: string) => day().refine((given) => given > today, key("error.past"))

/** A whole number in a range, as a number or as it is typed. */
export const count = (min: number, max: number) =>
  z.preprocess(
    (value) => {
      const given = blankIsMissing(value)
      return typeof given === "string" && /^\d{1,9}$/.test(given.trim()) ? Number(given) : given
    },
    z.int(key("error.number")).min(min, key("error.number-range")).max(max, key("error.number-range")),
  )

/** Euros and cents: files give whole cents, forms what people type ("12", "12,50 €"). */
export const cents = (max = 100_000_000) =>
  z.preprocess(
    (value) => {
      if (typeof value !== "string") return value
      const typed = /^(\d{1,7})(?:[,.](\d{2}))?\s*(?:€|EUR)?$/.exec(value.trim())
      return typed ? Number(typed[1]) * 100 + Number(typed[2] ?? 0) : blankIsMissing(value)
    },
    z.int(key("error.amount")).min(0, key("error.amount")).max(max, key("error.amount")),
  )

/** A calendar day, YYYY-MM-DD, that exists. */
export const day = () => z.preprocess(blankIsMissing, z.iso.date(key("error.date")))
export const clock = () => z.preprocess(blankIsMissing, z.iso.time({ precision: -1, error: key("error.time") }))

const cleanText = (max: number) =>
  z
    .string(key("error.required"))
    .trim()
    .min(1, key("error.required"))
    .max(max, key("error.long"))
    .refine((text) => !UNSEEN.test(text), key("error.unseen"))
    .refine((text) => !PLACEHOLDER.test(text), key("error.placeholder"))

/** One line of text without placeholders, invisible or direction-changing characters. */
export const line = (max = 200) => z.preprocess((value) => blankIsMissing(oneLine(value)), cleanText(max))

/**
 * A phrase that becomes part of a German sentence of the statutes: no full stop at its end, nothing left open ("usw."), Latin
 * letters.
 */
export const phrase = (max = 300) =>
  z.preprocess(
    (value) => {
      const text = oneLine(value)
      return blankIsMissing(typeof text === "string" ? text.replace(/[\s.;,:]+$/, "") : text)
    },
    cleanText(max)
      .refine((text) => !OPEN_END.test(text), key("error.open-end"))
      .refine(isLatin, key("error.german")),
  )

/** Court and tax office read German: letters of other scripts cannot stand in what they get. */
export const isLatin = (text: string): boolean => /\p{L}/u.test(text) && !/(?!\p{Script=Latin})\p{L}/u.test(text)

/** One item per line in a form, a list in a file; empty lines and doubles fall out. */
export const lines = (item: z.ZodType<string>, min: number, max: number) =>
  z.preprocess(
    (value) => {
      const parts: unknown[] = typeof value === "string" ? value.split(/\r?\n/) : Array.isArray(value) ? value : []
      const texts = parts.map((part) => (typeof part === "string" ? part.replace(/^\s*[-–•*]\s*/, "").trim() : part))
      return [...new Set(texts.filter((text) => text !== ""))]
    },
    z.array(item).min(min, key("error.one-at-least")).max(max, key("error.too-many")),
  )

/** Boxes of one question: a list, each once, in the order in which `values` names them. */
export const choices = <const T extends readonly [string, ...string[]]>(values: T, min = 0) =>
  z.preprocess(
    (value) => {
      const given: unknown[] = Array.isArray(value) ? value : blankIsMissing(value) === undefined ? [] : [value]
      const known = values.filter((one) => given.includes(one))
      return known.length === new Set(given).size ? known : given
    },
    z.array(z.enum(values, key("error.choose"))).min(min, key("error.choose")),
  )

/** Numbers of one question: a list, each once, ascending. */
export const numbers = (min: number, max: number, most: number) =>
  z.preprocess(
    (value) => {
      const given: unknown[] = Array.isArray(value) ? value : blankIsMissing(value) === undefined ? [] : [value]
      const read = given.map((one) => (typeof one === "string" && /^\d{1,3}$/.test(one) ? Number(one) : one))
      return [...new Set(read)].toSorted((a, b) => Number(a) - Number(b))
    },
    z.array(z.int().min(min, key("error.choose")).max(max, key("error.choose"))).max(most, key("error.too-many")),
  )

/** A voluntary field: empty means not given. */
export const optional = <T extends z.ZodType>(schema: T) => z.preprocess(blankIsMissing, schema.optional())
