/** Compiles ICU messages (plural, select, number, date, a few tags) into functions; the parser is FormatJS's. */
import { type MessageFormatElement, TYPE, parse } from "@formatjs/icu-messageformat-parser"

export type Params = Record<string, string | number | Date>
/** What a message consists of after filling: text, and the fixed tags around further parts. */
export type Part = string | { tag: string; parts: Part[] }
export type Message = (params: Params) => Part[]

const pluralRules = new Map<string, Intl.PluralRules>()
const rulesFor = (locale: string, type: "cardinal" | "ordinal") => {
  const key = `${locale}/${type}`
  let rules = pluralRules.get(key)
  if (!rules) pluralRules.set(key, (rules = new Intl.PluralRules(locale, { type })))
  return rules
}

const numberFormats = new Map<string, Intl.NumberFormat>()
const numberText = (locale: string, value: unknown) => {
  let format = numberFormats.get(locale)
  if (!format) numberFormats.set(locale, (format = new Intl.NumberFormat(locale)))
  return format.format(Number(value))
}

const valueOf = (params: Params, name: string) => {
  const value = params[name]
  if (value === undefined) throw new Error(`Message parameter {${name}} is missing`)
  return value
}

type Filling = { locale: string; params: Params; hash?: number }

const branch = (element: Extract<MessageFormatElement, { type: TYPE.plural }>, filling: Filling): Part[] => {
  const number = Number(valueOf(filling.params, element.value))
  const category = rulesFor(filling.locale, element.pluralType ?? "cardinal").select(number - element.offset)
  const option = element.options[`=${number}`] ?? element.options[category] ?? element.options["other"]
  return option ? fill(option.value, { ...filling, hash: number - element.offset }) : []
}

const fillOne = (element: MessageFormatElement, filling: Filling): Part[] => {
  switch (element.type) {
    case TYPE.literal:
      return [element.value]
    case TYPE.pound:
      return [numberText(filling.locale, filling.hash)]
    case TYPE.argument:
      return [String(valueOf(filling.params, element.value))]
    case TYPE.number:
      return [numberText(filling.locale, valueOf(filling.params, element.value))]
    case TYPE.plural:
      return branch(element, filling)
    case TYPE.select: {
      const option = element.options[String(valueOf(filling.params, element.value))] ?? element.options["other"]
      return option ? fill(option.value, filling) : []
    }
    case TYPE.tag:
      return [{ tag: element.value, parts: fill(element.children, filling) }]
    default:
      throw new Error("Dates and times are passed as finished texts (formatDate)")
  }
}

const fill = (elements: MessageFormatElement[], filling: Filling): Part[] =>
  elements.flatMap((element) => fillOne(element, filling))

export const compile = (text: string, locale: string): Message => {
  const elements = parse(text)
  return (params) => fill(elements, { locale, params })
}

export const plainText = (parts: Part[]): string =>
  parts.map((part) => (typeof part === "string" ? part : plainText(part.parts))).join("")
