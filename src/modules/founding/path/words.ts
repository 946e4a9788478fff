/** Words of questions and answers. Their keys follow from page, question and answer, see locales/ under "q.". */
import { has, t } from "../texts.ts"

const text = (key: string): string | undefined => (has(key) ? t(key) : undefined)
const needed = (key: string): string => text(key) ?? key

export const questionLabel = (page: string, name: string): string => needed(`q.${page}.${name}`)
export const questionHint = (page: string, name: string): string | undefined => text(`q.${page}.${name}.hint`)
export const questionWhy = (page: string, name: string): string | undefined => text(`q.${page}.${name}.why`)
export const optionLabel = (page: string, name: string, option: string): string => needed(`q.${page}.${name}.${option}`)
/** What follows from this answer. */
export const optionThen = (page: string, name: string, option: string): string | undefined =>
  text(`q.${page}.${name}.${option}.then`)
/** What follows from ticking the box. */
export const tickThen = (page: string, name: string): string | undefined => text(`q.${page}.${name}.then`)

export const purposeLabel = (number: number): string => needed(`purpose.${number}`)
export const purposeWords = (number: number): string | undefined => text(`purpose.${number}.words`)

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1)
/** The months in the running language, January first. */
export const monthOptions = (code: string): { value: string; label: string }[] => {
  const format = new Intl.DateTimeFormat(code, { month: "long", timeZone: "UTC" })
  return MONTHS.map((month) => ({ value: String(month), label: format.format(new Date(Date.UTC(2026, month - 1, 15))) }))
}

/** The name of a dot on the line. */
export const stationLabel = (station: string): string => needed(`path.station.${station}`)
export const pageTitle = (page: string): string => needed(`page.${page}.title`)
