/** The rows of the page of results: one per resolution and per office of this group's statutes. */
import type { AnyForm } from "../form.ts"
import { typedText } from "#platform/http"
import { type Answers, PARTS, type Part, RESOLUTIONS, type Resolution, seatsFor } from "../answers/index.ts"
import { subjectsOf } from "../papers/meeting-papers.ts"
import type { Typed } from "../path/store.ts"

const ROW = /^(resolutions|elections)\.(\d{1,3})\.([a-zA-Z]+)$/
/** What makes a row more than its title: nobody elected and nothing counted is no row. */
const TITLES: ReadonlySet<string> = new Set(["subject", "part"])
type Row = { list: string; index: number; fields: [string, Typed[string]][] }

const rowsIn = (typed: Typed): readonly Row[] => {
  const rows = new Map<string, Row>()
  for (const [field, value] of Object.entries(typed)) {
    const [, list = "", index = "", name = ""] = ROW.exec(field) ?? []
    if (list === "") continue
    const id = `${list}.${index}`
    const row = rows.get(id) ?? { list, index: Number(index), fields: [] }
    row.fields.push([name, value])
    rows.set(id, row)
  }
  return [...rows.values()].toSorted((a, b) => a.index - b.index)
}
const isFilled = ({ fields }: Row): boolean => fields.some(([name, value]) => !TITLES.has(name) && value !== "")

/** Without the rows in which nothing was entered, the others numbered anew: errors name the row that is shown. */
export const withoutEmptyRows = (typed: Typed): Typed => {
  const counted = new Map<string, number>()
  const kept = rowsIn(typed).filter(isFilled)
  const fields = kept.flatMap(({ list, fields: inRow }) => {
    const index = counted.get(list) ?? 0
    counted.set(list, index + 1)
    return inRow.map(([name, value]): [string, Typed[string]] => [`${list}.${index}.${name}`, value])
  })
  return Object.fromEntries([...Object.entries(typed).filter(([field]) => !ROW.test(field)), ...fields])
}

/** Typed titles of a list's rows first, then those that are still expected. */
const titles = <T extends string>(known: readonly T[], typed: readonly string[], expected: readonly T[]): readonly T[] => {
  const there = typed.flatMap((one) => known.find((title) => title === one) ?? [])
  const open = [...there]
  const missing = expected.filter((title) => {
    const at = open.indexOf(title)
    if (at !== -1) open.splice(at, 1)
    return at === -1
  })
  return [...there, ...missing]
}
const typedTitles = (form: AnyForm, list: string, name: string): readonly string[] =>
  rowsIn(form.typed)
    .filter((row) => row.list === list)
    .map(({ index }) => typedText(form, `${list}.${index}.${name}`))

/** The resolutions to ask for, in the order of the rows. */
export const resolutionRows = (form: AnyForm, answers: Answers): readonly Resolution[] =>
  titles(RESOLUTIONS, typedTitles(form, "resolutions", "subject"), subjectsOf(answers))

const MOST_SEATS = 15
const seats = (answers: Answers): readonly Part[] =>
  PARTS.flatMap((part) => Array.from({ length: Math.min(MOST_SEATS, seatsFor(part, answers) ?? 0) }, () => part))

/** The offices to ask for, in the order of the rows. */
export const electionRows = (form: AnyForm, answers: Answers): readonly Part[] =>
  titles(PARTS, typedTitles(form, "elections", "part"), seats(answers))
