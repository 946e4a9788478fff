/** From facts, changes and what people did: the tasks of one association on one day. Pure; days are YYYY-MM-DD. */
import { type Duty, dutiesOf } from "#rules/association/duties"
import { isDay, plusDays, plusMonths } from "#rules/kit"
import type { Facts } from "./facts.ts"

export type ChangeKind = "board" | "statutes"
/** What people did with one round of a duty. */
export type Round = {
  duty: string
  round: string
  participantId: string | null
  office: string | null
  doneOn: string | null
  reminderOn: string | null
  /** Follows from a letter that was dated at the tax office, and is taken back there. */
  elsewhere?: true
}

/**
 * open: to be done. done: it was. later: comes back on `dueOn`. question: a fact is missing. kept: nothing to do now.
 */
export type TaskState = "open" | "done" | "later" | "question" | "kept"
export type Task = {
  /** Of the rule: "F-08". */
  duty: string
  /** Which of its turns: "2027-03-31", "board-2027-06-01", "first". Together with `duty` it names the task for good. */
  round: string
  state: TaskState
  dueOn?: string
  overdue: boolean
  message: Duty["message"]
  sources: Duty["sources"]
  /** Who does it by its nature. */
  holder: Duty["who"]
  record?: Round
}

export type Situation = {
  facts: Facts
  /** The calendar year of the sums. */
  year?: number | undefined
  changes: readonly { kind: ChangeKind; changedOn: string }[]
  rounds: readonly Round[]
  today: string
}

/** A duty that comes back shows itself so long before. */
const SHOWN_BEFORE_DAYS = 45
const MONTHS_A_YEAR = 12
/** Of the calendar year of the sums, not of today's. */
const OF_THE_YEAR: ReadonlySet<string> = new Set(["F-08", "F-09", "F-10", "F-11", "F-12"])
/** Each change of the board or the statutes brings them anew. */
const AT_CHANGES: Record<ChangeKind, ReadonlySet<string>> = {
  board: new Set(["F-05", "M-07", "M-08"]),
  statutes: new Set(["F-05", "M-07"]),
}

const findRound = ({ rounds }: Situation, duty: string, round: string): Round | undefined =>
  rounds.find((one) => one.duty === duty && one.round === round)

const STATES = { "to-do": "open", kept: "kept", question: "question" } as const

type Turn = { round: string; dueOn: string | undefined }
const taskOf = (situation: Situation, duty: Duty, { round, dueOn }: Turn): Task => {
  const record = findRound(situation, duty.id, round)
  const done = record !== undefined && record.doneOn !== null
  const state = done ? "done" : STATES[duty.state]
  return {
    duty: duty.id,
    round,
    state,
    ...(dueOn === undefined ? {} : { dueOn }),
    overdue: state === "open" && dueOn !== undefined && dueOn < situation.today,
    message: duty.message,
    sources: duty.sources,
    holder: duty.who,
    ...(record === undefined ? {} : { record }),
  }
}

/** The turn of this duty that was done last, by the day it was due or done. */
const lastDone = ({ rounds }: Situation, duty: string): { round: string; on: string } | undefined =>
  rounds
    .flatMap(({ duty: of, round, doneOn }) =>
      of === duty && doneOn !== null ? [{ round, on: isDay(round) ? round : doneOn }] : [],
    )
    .toSorted((a, b) => b.on.localeCompare(a.on))[0]

const isNear = (day: string, today: string): boolean => (plusDays(today, SHOWN_BEFORE_DAYS) ?? today) >= day

/** A duty that comes back: its last turn as done, and the next one a year later. */
const returning = (situation: Situation, duty: Duty): readonly Task[] => {
  const current: Turn = { round: duty.dueOn ?? "first", dueOn: duty.dueOn }
  const last = lastDone(situation, duty.id)
  if (last === undefined) return [taskOf(situation, duty, current)]
  const next = plusMonths(last.on, MONTHS_A_YEAR)
  const done = taskOf(situation, duty, { round: last.round, dueOn: isDay(last.round) ? last.round : undefined })
  if (duty.dueOn !== undefined && duty.dueOn > last.on) return [done, taskOf(situation, duty, current)]
  if (next === undefined) return [done]
  const again = taskOf(situation, duty, { round: next, dueOn: next })
  return [done, isNear(next, situation.today) ? again : { ...again, state: "later" }]
}

const plain = (situation: Situation, duty: Duty): readonly Task[] => {
  const comesBack = duty.recurrence === "yearly" || duty.recurrence === "always"
  if (duty.state === "to-do" && comesBack) return returning(situation, duty)
  const tooOld = duty.message.key.endsWith(".expired") && duty.dueOn !== undefined
  return [taskOf(situation, duty, { round: tooOld ? `expired-${duty.dueOn}` : "first", dueOn: duty.dueOn })]
}

const reckoningDay = ({ year, today }: Situation): string =>
  year !== undefined && String(year) < today.slice(0, 4) ? `${year}-12-31` : today

const afterChange = (situation: Situation, { kind, changedOn }: Situation["changes"][number]): readonly Task[] => {
  const since = kind === "board" ? { boardChangedOn: changedOn } : { statutesChangedOn: changedOn }
  return dutiesOf({ ...situation.facts, today: situation.today, ...since })
    .filter(({ id, state }) => AT_CHANGES[kind].has(id) && state === "to-do")
    .map((duty) => taskOf(situation, duty, { round: `${kind}-${changedOn}`, dueOn: duty.dueOn }))
}

const rank = ({ state, overdue, dueOn }: Task): string => {
  const order = overdue ? "0" : { open: dueOn === undefined ? "2" : "1", later: "3", question: "4", done: "5", kept: "6" }[state]
  return `${order} ${dueOn ?? "9999"}`
}

/** F-04 and M-08 are two sides of one register: it is asked about once, and the own notice is one task. */
const isDouble = ({ duty, state }: Task): boolean =>
  (duty === "F-04" && state !== "kept" && state !== "question") || (duty === "M-08" && state === "question")

/** Every task, the most urgent first. Never fails; what is not known becomes a question. */
export const tasksOf = (situation: Situation): readonly Task[] => {
  const { facts, today, changes } = situation
  const yearly = dutiesOf({ ...facts, today: reckoningDay(situation) }).filter(({ id }) => OF_THE_YEAR.has(id))
  const others = dutiesOf({ ...facts, today }).filter(({ id }) => !OF_THE_YEAR.has(id))
  const own = [...others, ...yearly].flatMap((duty) => plain(situation, duty)).filter((task) => !isDouble(task))
  const changed = changes.flatMap((change) => afterChange(situation, change))
  return [...own, ...changed].toSorted((a, b) => rank(a).localeCompare(rank(b)) || a.duty.localeCompare(b.duty))
}

/** The sums are of a year that is over. */
export const numbersAreOld = ({ year, today }: Pick<Situation, "year" | "today">): boolean =>
  year !== undefined && String(year) < today.slice(0, 4)

/** A task as an address names it, and back. */
export const taskName = ({ duty, round }: Pick<Task, "duty" | "round">): string => `${duty}.${round}`.toLowerCase()
export const findTask = (tasks: readonly Task[], name: string): Task | undefined => tasks.find((task) => taskName(task) === name)
