/** What the calendar of duties says on the home of a project. */
import { paths } from "../paths.ts"
import { foundedOn as heldOn } from "../register/state.ts"
import { type StationView, foundingStation } from "../station.ts"
import { loadDuties } from "./load.ts"
import { reminderStep } from "./steps.ts"
import { type Task, taskName } from "./tasks.ts"
import { t } from "./texts.ts"
import { dutyText, dutyTitle } from "./words.ts"
import { dayDate, isoDate } from "#platform/i18n"

const SHOWN_DATES = 5

/** Their dates stand at the tax office's station. */
const AT_THE_TAX_OFFICE: ReadonlySet<string> = new Set(["F-01", "F-02"])

const datesOf = (tasks: readonly Task[], key: string): NonNullable<StationView["dates"]> =>
  tasks
    .flatMap((task) => {
      const { dueOn, state, duty } = task
      if (dueOn === undefined || (state !== "open" && state !== "later")) return []
      return [{ on: dayDate(dueOn), label: dutyTitle(duty), href: paths.duty.to({ key, task: taskName(task) }) }]
    })
    .slice(0, SHOWN_DATES)

/** After the founding: what is due and when. */
export const dutiesStation = foundingStation({
  id: "duties",
  view: async ({ services, access, key }): Promise<StationView> => {
    const { tasks, founded, answers } = await loadDuties(services.db, access.project.id, services.now())
    const label = t("station.duties")
    const href = paths.duties.to({ key })
    const more = [{ label: t("duties.title"), href }]
    if (!founded) return { label, state: "future", more }
    const open = tasks.filter(({ state }) => state === "open")
    const today = isoDate(services.now())
    const shownThere = heldOn(answers, today) !== undefined ? AT_THE_TAX_OFFICE : new Set()
    const dates = datesOf(
      tasks.filter(({ duty }) => !shownThere.has(duty)),
      key,
    )
    const note = t("station.duties.open", { count: open.length })
    const urgent = open.find((task) => reminderStep(task, today) !== undefined)
    if (urgent === undefined) return { label, state: open.length === 0 ? "past" : "present", href, note, dates, more }
    const next: StationView["next"] = {
      title: dutyTitle(urgent.duty),
      text: dutyText(urgent),
      href: paths.duty.to({ key, task: taskName(urgent) }),
      button: t("next.duties.button"),
      urgent: true,
    }
    return { label, state: "present", href, note, dates, next, more }
  },
})
