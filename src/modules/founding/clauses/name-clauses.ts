import { findMunicipality } from "#platform/places"
import type { Answer } from "../answers/index.ts"
import { clause, type SectionPlan } from "./clause.ts"
import { law, practice } from "./sources.ts"
import { monthName } from "./words.ts"

/** The municipality of the seat, as it goes into statutes. */
export const seatOf = ({ seatAgs, seatElsewhere }: Answer<"name">): string =>
  (seatAgs === undefined ? undefined : findMunicipality(seatAgs)?.name) ?? seatElsewhere ?? ""

const LAST_DAY = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** A year that does not start in January ends on the last day of the month before; leap years are the last day all the same. */
const fiscalYear = (start: number): string => {
  if (start === 1) return "Das Geschäftsjahr ist das Kalenderjahr."
  const last = start - 1
  const end = last === 2 ? "letzten Tag des Monats Februar" : `${LAST_DAY[last - 1] ?? 30}. ${monthName(last)}`
  return `Das Geschäftsjahr beginnt am 1. ${monthName(start)} und endet am ${end} des folgenden Jahres.`
}

export const nameSection: SectionPlan = {
  id: "name",
  heading: "Name, Sitz und Geschäftsjahr",
  clauses: [
    clause("name", "name", {
      sources: [law("BGB", "57", "§ 57 Abs. 1 BGB"), law("BGB", "65")],
      write: ({ name }) => `Der Verein führt den Namen „${name}“.`,
    }),
    clause("registration", "name", {
      sources: [law("BGB", "57", "§ 57 Abs. 1 BGB"), law("BGB", "65")],
      write: () =>
        "Der Verein soll in das Vereinsregister eingetragen werden. Nach der Eintragung führt er den Namenszusatz „e. V.“.",
    }),
    clause("seat", "name", {
      sources: [law("BGB", "24"), law("BGB", "57", "§ 57 Abs. 1 BGB")],
      write: (answer) => `Der Verein hat seinen Sitz in ${seatOf(answer)}.`,
    }),
    clause("fiscal-year", "money", {
      sources: [practice("Buchführung und Steuererklärung brauchen ein Geschäftsjahr")],
      write: ({ fiscalYearStart }) =>
        `${fiscalYear(fiscalYearStart)} Das erste Geschäftsjahr beginnt mit der Gründung und ist entsprechend kürzer.`,
    }),
  ],
}
