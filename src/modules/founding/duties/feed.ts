/** The calendar others' programs read. It names duties and dates; neither persons, nor the association, nor a private link. */
import { type CalendarEvent, writeCalendar } from "#platform/calendar"
import type { Services } from "#platform/http"
import { inLanguage } from "#platform/i18n"
import type { Participant, Project } from "../tables.ts"
import { lockProject } from "../project/repository.ts"
import { paths } from "../paths.ts"
import { loadDuties } from "./load.ts"
import { listRounds, saveRound } from "./repository.ts"
import type { DutyRound } from "./tables.ts"
import { type Task, taskName } from "./tasks.ts"
import { t } from "./texts.ts"
import { dutyText, outsideTitle } from "./words.ts"

type Shown = { on: string; as: "open" | "done" }
/** A turn with a day, as a calendar shows it; on the day on which the group wants to be reminded when the law names none. */
const shownOf = (task: Task): Shown | undefined => {
  const on = task.dueOn ?? task.record?.reminderOn ?? undefined
  if (on === undefined || task.state === "question" || task.state === "kept") return undefined
  return { on, as: task.state === "done" ? "done" : "open" }
}

const REFRESH_HOURS = 12
const REMIND_DAYS = 7
/** What is gone stays long enough for every program to have taken it out. */
const GONE_DAYS = 90
const DAY = 24 * 60 * 60 * 1000

type Known = Pick<DutyRound, "duty" | "round" | "shownOn" | "shownAs" | "sequence" | "shownAt">
type Next = { duty: string; round: string; shownOn: string; shownAs: "open" | "done" | "gone" }

const nextOf = (tasks: readonly Task[], known: readonly Known[]): Next[] => {
  const shown = tasks.flatMap((task) => {
    const next = shownOf(task)
    return next === undefined ? [] : [{ duty: task.duty, round: task.round, shownOn: next.on, shownAs: next.as }]
  })
  const names = new Set(shown.map(taskName))
  const gone = known.flatMap((one) =>
    one.shownOn !== null && !names.has(taskName(one))
      ? [{ duty: one.duty, round: one.round, shownOn: one.shownOn, shownAs: "gone" as const }]
      : [],
  )
  return [...shown, ...gone]
}

/**
 * Brings what calendars were told up to date: whatever changed gets the next number, so that programs take it over. In one
 * transaction with the project held: two programs that ask at once see the same numbers.
 */
const settle = (services: Services, projectId: string): Promise<{ tasks: readonly Task[]; known: Known[] }> =>
  services.db.transaction(async (tx) => {
    await lockProject(tx, projectId)
    const { tasks, founded } = await loadDuties(tx, projectId, services.now())
    const before = await listRounds(tx, projectId)
    for (const { duty, round, shownOn, shownAs } of nextOf(founded ? tasks : [], before)) {
      const old = before.find((one) => one.duty === duty && one.round === round)
      if (old?.shownOn === shownOn && old.shownAs === shownAs) continue
      const sequence = old === undefined || old.shownOn === null ? 0 : old.sequence + 1
      await saveRound(tx, { projectId, duty, round }, { shownOn, shownAs, sequence, shownAt: services.now() })
    }
    return { tasks, known: await listRounds(tx, projectId) }
  })

const titleOf = ({ duty, shownAs }: Known): string =>
  shownAs === "done" ? t("feed.done", { title: outsideTitle(duty) }) : outsideTitle(duty)

const descriptionOf = (task: Task | undefined): string =>
  [...(task && task.duty !== "M-07" ? [dutyText(task)] : []), t("feed.look")].join("\n\n")

type Place = { projectId: string; host: string; url: string }
const eventOf = (known: Known, task: Task | undefined, { projectId, host, url }: Place): CalendarEvent | undefined => {
  const { shownOn, shownAt, shownAs, sequence } = known
  if (shownOn === null || shownAt === null) return undefined
  return {
    uid: `${taskName(known)}.${projectId}@${host}`,
    sequence,
    changedAt: shownAt,
    when: { kind: "days", first: shownOn, last: shownOn },
    title: titleOf(known),
    description: descriptionOf(task),
    url,
    cancelled: shownAs === "gone",
    ...(shownAs === "open" ? { alarmDaysBefore: REMIND_DAYS } : {}),
  }
}

/** The dates of a project as a calendar, in the language of the person whose link it is. */
export const dutiesCalendar = async (
  services: Services,
  { me, project }: { me: Participant; project: Project },
): Promise<string> => {
  const { tasks, known } = await settle(services, project.id)
  const { publicUrl } = services.config
  const place = { projectId: project.id, host: new URL(publicUrl).hostname, url: publicUrl + paths.door.in(me.language, {}) }
  const recent = services.now().getTime() - GONE_DAYS * DAY
  return inLanguage(me.language, () =>
    writeCalendar({
      method: "publish",
      name: t("feed.name"),
      language: me.language,
      refreshHours: REFRESH_HOURS,
      events: known
        .filter(({ shownAs, shownAt }) => shownAs !== "gone" || (shownAt?.getTime() ?? 0) > recent)
        .flatMap((one) => {
          const task = tasks.find((candidate) => taskName(candidate) === taskName(one))
          return eventOf(one, task, place) ?? []
        }),
    }),
  )
}
