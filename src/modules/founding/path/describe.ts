/** What was typed, in words: for the summary and for two versions side by side. */
import { findMunicipality } from "#platform/places"
import { dayDate, formatDate, language, languageEntry } from "#platform/i18n"
import { PARTS } from "../answers/index.ts"
import { t } from "../texts.ts"
import type { FlowPageId } from "./flow.ts"
import { type Question, pageDescriptions } from "./questions.ts"
import { withSeat } from "./seat.ts"
import type { Typed } from "./store.ts"
import { monthOptions, optionLabel, purposeLabel, questionLabel } from "./words.ts"

export type Described = { label: string; value: string }

const listOf = (value: string | readonly string[] | undefined): readonly string[] =>
  value === undefined || value === "" ? [] : typeof value === "string" ? [value] : value

const dayWords = (day: string): string => {
  const date = dayDate(day)
  return Number.isNaN(date.getTime()) ? day : formatDate(date)
}

const yesOrNo = (value: string): string => (value === "yes" ? t("answer.yes") : t("answer.no"))
const monthWords = (value: string): string =>
  monthOptions(languageEntry(language()).intl).find((month) => month.value === value)?.label ?? value

const words: Partial<Record<Question["kind"], (value: string) => string>> = {
  "yes-no": yesOrNo,
  tick: yesOrNo,
  month: monthWords,
  purpose: (value) => (/^\d+$/.test(value) ? purposeLabel(Number(value)) : value),
  day: dayWords,
}

const valueWords = (page: string, question: Question, value: string): string => {
  if ("options" in question) return question.options.includes(value) ? optionLabel(page, question.name, value) : value
  return words[question.kind]?.(value) ?? value
}

const describeSeat = (typed: Typed): Described[] => {
  const seat = withSeat(typed)
  const ags = typeof seat === "object" && seat !== null && "seatAgs" in seat ? String(seat.seatAgs) : ""
  const value = findMunicipality(ags)?.name ?? listOf(typed["place"]).join(", ")
  return value === "" ? [] : [{ label: questionLabel("name", "place"), value }]
}

const describeMatrix = (typed: Typed): Described[] =>
  Object.entries(typed).flatMap(([name, value]) => {
    const number = /^activities\.(\d{1,2})$/.exec(name)?.[1]
    const text = listOf(value).join("\n").trim()
    return number === undefined || text === "" ? [] : [{ label: purposeLabel(Number(number)), value: text }]
  })

const describeFounders = (typed: Typed): Described[] => {
  const indexes = Object.keys(typed).flatMap((name) => {
    const index = /^people\.(\d{1,3})\.name$/.exec(name)?.[1]
    return index === undefined ? [] : [Number(index)]
  })
  return indexes
    .toSorted((a, b) => a - b)
    .flatMap((index) => {
      const field = (name: string) => listOf(typed[`people.${index}.${name}`]).join(" ").trim()
      const part = PARTS.find((one) => one === field("part"))
      const birth = field("birthDate")
      const facts = [
        field("name"),
        field("address"),
        birth === "" ? "" : dayWords(birth),
        part === undefined || part === "none" ? "" : t(`part.${part}`),
        field("minor") === "yes" ? t("founder.minor") : "",
      ].filter((fact) => fact !== "")
      return field("name") === "" ? [] : [{ label: t("founder.number", { number: index + 1 }), value: facts.join("\n") }]
    })
}

const OWN: Record<string, (typed: Typed) => Described[]> = {
  place: describeSeat,
  activities: describeMatrix,
  people: describeFounders,
}

/** The answered questions of a page in its order, with the words of the running language. */
export const describePage = (page: FlowPageId, typed: Typed): Described[] =>
  pageDescriptions[page].questions.flatMap((question): Described[] => {
    if (question.kind === "own") return OWN[question.name]?.(typed) ?? []
    const values = listOf(typed[question.name])
    if (values.length === 0) return []
    return [{ label: questionLabel(page, question.name), value: values.map((one) => valueWords(page, question, one)).join(", ") }]
  })

export type Difference = { label: string; theirs: string | undefined; mine: string | undefined }

/** Where two versions of a page differ, question by question. */
export const differences = (page: FlowPageId, theirs: Typed, mine: Typed): Difference[] => {
  const [first, second] = [describePage(page, theirs), describePage(page, mine)]
  const labels = [...new Set([...first, ...second].map(({ label }) => label))]
  const valueIn = (described: readonly Described[], label: string) => described.find((one) => one.label === label)?.value
  return labels
    .map((label) => ({ label, theirs: valueIn(first, label), mine: valueIn(second, label) }))
    .filter(({ theirs: before, mine: after }) => before !== after)
}
