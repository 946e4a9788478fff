import { formatCents, formatDay } from "#platform/i18n"
import type { Deadline, Derivation, Figure, Step } from "#rules/grants"
import { has, ruleQuestion, ruleTitle, t } from "./texts.ts"

const DAY = /^\d{4}-\d{2}-\d{2}$/
const percent = (bp: bigint) => t("percent", { value: Number(bp) / 100 })

/** A number by the unit that its name ends in; cents without one. */
const shown = (name: string, figure: Figure): string => {
  if (typeof figure === "boolean") return t(figure ? "yes" : "no")
  if (typeof figure === "string") return DAY.test(figure) ? formatDay(figure) : figure
  if (typeof figure === "object") return figure.map(([rate, days]) => t("segment", { rate, days: Number(days) })).join(", ")
  if (name.endsWith("Bp")) return percent(figure)
  return /(Units|Twelfths|Pp)$/.test(name) ? String(figure) : formatCents(figure)
}
const named = (name: string): string => {
  const key = `name.${name}`
  return has(key) ? t(key) : name
}
const inWords = (formula: string) => formula.replace(/[A-Za-z][A-Za-z0-9]*/g, named)

const stepLines = ({ rule, formula, numbers, value, level, source }: Step): string[] => [
  `  ${rule}  ${ruleTitle(rule)}`,
  `      ${inWords(formula)} = ${shown(formula.includes("÷ totalExpenditureCents") ? "Bp" : "", value)}`,
  `      ${Object.entries(numbers)
    .map(([name, figure]) => `${named(name)}: ${shown(name, figure)}`)
    .join("; ")}`,
  ...(level === "settled" ? [] : [`      ${level === "unknown" ? ruleQuestion(rule) : t(`level.${level}`)}`]),
  `      ${t("source")}: ${source.citation} (${t(`confidence.${source.confidence}`)})`,
]

const figureLines = (figures: Readonly<Record<string, Figure>>) =>
  Object.entries(figures).map(([name, figure]) => `${named(name)}: ${shown(name, figure)}`)

/** The figures and how they came about, for people in the running language. */
export const settledLines = ({ result, steps }: Derivation, title: string | undefined): string[] => [
  ...(title === undefined ? [] : [title]),
  ...figureLines(result),
  "",
  t("steps"),
  ...steps.flatMap(stepLines),
  "",
  t("no-decision"),
]

export const datesLines = ({ raw, latest, announced }: Deadline, steps: readonly Step[]): string[] => [
  ...(announced === undefined ? [] : [`${t("announced")}: ${formatDay(announced)}`]),
  `${t("raw")}: ${formatDay(raw)}`,
  `${t("latest")}: ${formatDay(latest)}`,
  "",
  t("steps"),
  ...steps.flatMap(stepLines),
]
