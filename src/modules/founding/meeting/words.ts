/** Words for the fields of the meeting's two pages, as two versions side by side need them. */
import { PARTS } from "../answers/index.ts"
import { t as projectText } from "../texts.ts"
import { has, t } from "./texts.ts"

const ROW = /^(resolutions|elections)\.(\d+)\.(\w+)$/
const known = (key: string): string | undefined => (has(key) ? t(key) : undefined)

/** "elections.0.yes" → "Wahl 1: Ja". */
export const fieldLabel = (field: string): string => {
  const [, list, index = "0", name = ""] = ROW.exec(field) ?? []
  if (list === undefined) return known(`field.${field}`) ?? field
  const row =
    list === "elections" ? t("field.election", { number: Number(index) + 1 }) : `${t("results.resolutions")} ${Number(index) + 1}`
  return `${row}: ${known(`votes.${name}`) ?? known(`field.${name}`) ?? name}`
}

/** The reader's words for a chosen answer. */
export const optionWords = (field: string, value: string): string | undefined => {
  if (field.endsWith(".subject")) return known(`subject.${value}`)
  const part = PARTS.find((one) => one === value)
  if (field.endsWith(".part")) return part === undefined ? undefined : projectText(`part.${part}`)
  if (field.endsWith(".accepted") || field === "asBlock") return projectText("answer.yes")
  return undefined
}
