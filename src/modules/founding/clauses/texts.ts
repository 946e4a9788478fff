import { type Params, translator } from "#platform/i18n"
import type { Answers } from "../answers/index.ts"
import { seatOf } from "./name-clauses.ts"
import ar from "./locales/ar.json" with { type: "json" }
import de from "./locales/de.json" with { type: "json" }
import deSimple from "./locales/de-simple.json" with { type: "json" }
import en from "./locales/en.json" with { type: "json" }
import tr from "./locales/tr.json" with { type: "json" }
import uk from "./locales/uk.json" with { type: "json" }

export const { t, has } = translator({ de, ar, "de-simple": deSimple, en, tr, uk })

/** What the texts about clauses name; what is not answered yet has a harmless value, because its clause is not shown. */
const valuesOf = (answers: Answers): Params => ({
  name: answers.name?.name ?? "",
  seat: answers.name === undefined ? "" : seatOf(answers.name),
  start: answers.money?.fiscalYearStart ?? 1,
  ...memberValues(answers),
  ...boardValues(answers),
  ...assemblyValues(answers),
})
const memberValues = ({ members, fees }: Answers): Params => ({
  age: members?.voteFromAge ?? 18,
  admission: members?.admission ?? "",
  fees: fees?.fees ?? "",
})
const boardValues = ({ board }: Answers): Params => ({
  representation: board?.representation ?? "",
  years: board?.termYears ?? 0,
  allowance: board?.allowance === true ? "yes" : "no",
})
const assemblyValues = ({ assembly, changes }: Answers): Params => {
  const { noticeWeeks = 0, place = "", quorum = "", circular = "" } = assembly ?? {}
  return { weeks: noticeWeeks, place, quorum, circular, purposeChange: changes?.purposeChange ?? "" }
}

/**
 * A clause in plain words and in the running language: what it says and why it matters. A reading aid, never a translation of
 * the German wording. `clause` is the id of a `DraftParagraph`.
 */
export const explainClause = (clause: string, answers: Answers): { what: string; why: string } => {
  const values = valuesOf(answers)
  const say = (key: string): string => (has(key) ? t(key, values) : "")
  return { what: say(`clause.${clause}.what`), why: say(`clause.${clause}.why`) }
}
