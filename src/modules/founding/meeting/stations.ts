/** What the founding meeting says on the home of a project: its day, what is next, and the way to the papers. */
import { dayDate, isoDate } from "#platform/i18n"
import type { Answers } from "../answers/index.ts"
import { t as papersText } from "../papers-pages/texts.ts"
import { loadAnswers } from "../path/store.ts"
import { paths } from "../paths.ts"
import { type StationView, foundingStation } from "../station.ts"
import { findLatestVersion } from "../statutes/repository.ts"
import { versionRows } from "../statutes/rows.ts"
import { findingsOf } from "./check.ts"
import { t } from "./texts.ts"

type Step = "plan" | "prepare" | "results" | "check" | "done"

type Known = { today: string; wrong: number; adopted: boolean }

/** How far the meeting has come on `today`, YYYY-MM-DD. Whoever has adopted statutes has met, planned here or not. */
export const meetingStep = ({ meeting, results }: Answers, { today, wrong, adopted }: Known): Step => {
  if (results !== undefined) return wrong > 0 ? "check" : "done"
  if (adopted) return "results"
  if (meeting === undefined) return "plan"
  return meeting.on > today ? "prepare" : "results"
}

const next = (step: Exclude<Step, "done">, key: string): NonNullable<StationView["next"]> => {
  const place = step === "plan" ? paths.meetingPlan : step === "results" ? paths.meetingResults : paths.meeting
  return {
    title: t(`station.next.${step}.title`),
    text: t(`station.next.${step}.text`),
    href: place.to({ key }),
    button: t(`station.next.${step}.button`),
  }
}

const datesOf = ({ meeting, results }: Answers, href: string): Pick<StationView, "dates"> => {
  const on = results?.heldOn ?? meeting?.on
  return on === undefined ? {} : { dates: [{ on: dayDate(on), label: t("station.date"), href }] }
}

export const meetingStation = foundingStation({
  id: "meeting",
  view: async ({ services, access, key }): Promise<StationView> => {
    const answers = await loadAnswers(services.db, access.project.id)
    const latest = await findLatestVersion(services.db, access.project.id)
    const href = paths.meeting.to({ key })
    const documents = [{ label: papersText("title"), href: paths.papers.to({ key }) }]
    const label = t("station")
    if (answers.decision?.form !== "registered") return { label, state: "future" }
    if (latest === undefined && answers.meeting === undefined) return { label, state: "future", href, documents }
    const findings = await findingsOf(services, access.project.id, answers)
    const wrong = findings.filter(({ verdict }) => verdict === "unmet").length
    const adopted = (await versionRows(services, access.project.id)).some(({ state }) => state === "adopted")
    const step = meetingStep(answers, { today: isoDate(services.now()), wrong, adopted })
    const shared = {
      label,
      href,
      documents,
      ...datesOf(answers, href),
      ...(wrong > 0 ? { note: t("station.findings", { count: wrong }) } : {}),
    }
    return step === "done" ? { ...shared, state: "past" } : { ...shared, state: "present", next: next(step, key) }
  },
})
