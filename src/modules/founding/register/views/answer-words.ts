/** The fields of an answer to a letter in the reader's words, for two versions side by side. */
import { type RegisterText, has, t } from "../texts.ts"

const FIELDS: Record<string, RegisterText> = {
  reference: "letters.reference",
  orderedOn: "letters.ordered",
  deadline: "letters.deadline",
  decidedBy: "decide.by",
  decidedOn: "decide.on",
  yes: "decide.yes",
  no: "decide.no",
  abstain: "decide.abstain",
}

export const answerLabel = (field: string): string => {
  const [, index, name = ""] = /^points\.(\d+)\.(\w+)$/.exec(field) ?? []
  if (index !== undefined) {
    const key = `point.${name}`
    return `${t("point.number", { number: Number(index) + 1 })}: ${has(key) ? t(key) : name}`
  }
  const key = FIELDS[field]
  return key === undefined ? field : t(key)
}

export const answerOption = (field: string, value: string): string | undefined => {
  const key = `decide.by.${value}`
  return field === "decidedBy" && has(key) ? t(key) : undefined
}
