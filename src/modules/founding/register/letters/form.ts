/** The form of an answer: what a letter and our advice fill in, and what of it is kept. */
import type { Typed } from "../../path/store.ts"
import type { Letter } from "../tables.ts"
import type { LetterAdvice, PointAdvice } from "./advice.ts"

/** The first form for a letter: its facts, and a proposal for each of its points. */
export const firstAnswer = (letter: Letter, { points, boardMay }: LetterAdvice): Typed => ({
  letter: letter.id,
  sender: letter.sender,
  reference: letter.reference ?? "",
  orderedOn: letter.orderedOn ?? "",
  deadline: letter.deadline ?? "",
  decidedBy: boardMay === undefined ? "assembly" : "board",
  ...Object.assign({}, ...points.map((advice, index) => pointFields(advice, index))),
})

const pointFields = ({ point, passage, elsewhere, wording = "", reply = "" }: PointAdvice, index: number): Typed => ({
  [`points.${index}.demand`]: point.text,
  [`points.${index}.section`]: wording === "" || elsewhere !== undefined ? "" : (passage?.section ?? point.sections[0] ?? ""),
  [`points.${index}.wording`]: wording,
  [`points.${index}.reply`]: reply,
})

/** How many points a typed answer has. */
export const countPoints = (typed: Typed): number =>
  Object.keys(typed).reduce((most, name) => {
    const index = /^points\.(\d{1,2})\./.exec(name)?.[1]
    return index === undefined ? most : Math.max(most, Number(index) + 1)
  }, 0)

/** A point whose demand was emptied is taken out with what was written to it. */
export const withoutEmptied = (typed: Typed): Typed => {
  const emptied = Object.entries(typed).flatMap(([name, value]) => {
    const index = /^points\.(\d{1,2})\.demand$/.exec(name)?.[1]
    return index !== undefined && typeof value === "string" && value.trim() === "" ? [`points.${index}.`] : []
  })
  return Object.fromEntries(Object.entries(typed).filter(([name]) => !emptied.some((start) => name.startsWith(start))))
}
