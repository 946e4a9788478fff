/** What duties say, in the running language. The texts lie beside the rules; days in them are written out here. */
import { formatDay, translator } from "#platform/i18n"
import { dutiesTexts } from "#rules/association/duties"
import { isDay } from "#rules/kit"
import { t as ours } from "./texts.ts"
import type { ChangeKind, Task } from "./tasks.ts"

const texts: Record<keyof typeof dutiesTexts, Record<string, string>> = dutiesTexts
const { t, T, has } = translator(texts)

export const dutyTitle = (duty: string): string => t(`${duty}.title`)
/**
 * The title as it may stand on a screen others look at: in a mail, in a calendar at work. Which notice it is says something about
 * the members, so it stands only inside.
 */
export const outsideTitle = (duty: string): string => (duty === "M-07" ? ours("feed.notice") : dutyTitle(duty))
export const dutyWhyKey = (duty: string): string => `${duty}.why`
export const DutyText = T

const spelled = (values: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, isDay(value) ? formatDay(value) : value]))

type Said = { key: string; values: Record<string, string> }
/** The sentence on what is to be done now: its key and what fills it. Where a special case has no words, those of the outcome. */
export const dutySentence = ({ message, state, duty }: Pick<Task, "message" | "state" | "duty">): Said => {
  const outcome = message.key.split(".").slice(0, 2).join(".")
  const key = [message.key, outcome].find((one) => has(one)) ?? `${duty}.title`
  return { key: state === "question" ? `${duty}.unclear` : key, values: spelled(message.values) }
}
export const dutyText = (task: Pick<Task, "message" | "state" | "duty">): string => {
  const { key, values } = dutySentence(task)
  return t(key, values)
}

const CHANGED = /^(board|statutes)-(\d{4}-\d{2}-\d{2})$/
/** Which change a turn belongs to: "Vorstand neu seit 1. Juni 2027". */
export const roundText = (round: string): string | undefined => {
  const [, kind, day] = CHANGED.exec(round) ?? []
  if (day === undefined) return undefined
  const words: Record<ChangeKind, string> = {
    board: ours("duties.changed.board", { date: formatDay(day) }),
    statutes: ours("duties.changed.statutes", { date: formatDay(day) }),
  }
  return kind === "board" ? words.board : words.statutes
}
