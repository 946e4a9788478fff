/** What the founding meeting says on the home of a project: its day, what is next, and the way to the papers. */
import { isoDate } from "#platform/i18n"
import type { Answers } from "../answers/index.ts"
import { t as papersText } from "../papers-pages/texts.ts"
import { loadAnswers } from "../path/store.ts"
import { paths } from "../paths.ts"
import { type StationContext, type StationView, foundingStation } from "../station.ts"
import { COURT_FACTS } from "../facts/kinds.ts"
import { listFacts } from "../facts/repository.ts"
import { findLatestVersion } from "../statutes/repository.ts"
import { versionRows } from "../statutes/rows.ts"
import { findingsOf } from "./check.ts"
import { t } from "./texts.ts"

type Step = "plan" | "prepare" | "results" | "check" | "done"

/** How far the meeting has come on `today`, YYYY-MM-DD. */
export const meetingStep = ({ meeting, results }: Answers, today: string, wrong: number): Step => {
  if (results !== undefined) return wrong > 0 ? "check" : "done"
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
  return on === undefined ? {} : { dates: [{ on: new Date(`${on}T12:00:00Z`), label: t("station.date"), href }] }
}

/** Whether the group is past its meeting without having told us of it: it adopted its statutes, or has begun with the court. */
const isFurther = async ({ services, access }: StationContext): Promise<{ adopted: boolean; atCourt: boolean }> => {
  const kinds: ReadonlySet<string> = new Set(COURT_FACTS)
  const rows = await versionRows(services, access.project.id)
  const facts = await listFacts(services.db, access.project.id)
  return { adopted: rows.some(({ state }) => state === "adopted"), atCourt: facts.some(({ kind }) => kinds.has(kind)) }
}

type Known = { answers: Answers; wrong: number; href: string }
const viewOf = async (context: StationContext, { answers, wrong, href }: Known): Promise<Omit<StationView, "label">> => {
  const { services, key } = context
  const shared = { href, ...datesOf(answers, href), ...(wrong > 0 ? { note: t("station.findings", { count: wrong }) } : {}) }
  const step = meetingStep(answers, isoDate(services.now()), wrong)
  if (step === "done") return { ...shared, state: "past" }
  const { adopted, atCourt } = await isFurther(context)
  if (!atCourt && !(adopted && step === "plan")) return { ...shared, state: "present", next: next(step, key) }
  const more = answers.results === undefined ? [{ label: t("results.enter"), href: paths.meetingResults.to({ key }) }] : []
  return { ...shared, state: "past", more }
}

export const meetingStation = foundingStation({
  id: "meeting",
  view: async (context): Promise<StationView> => {
    const { services, access, key } = context
    const answers = await loadAnswers(services.db, access.project.id)
    const latest = await findLatestVersion(services.db, access.project.id)
    const href = paths.meeting.to({ key })
    const documents = [{ label: papersText("title"), href: paths.papers.to({ key }) }]
    const label = t("station")
    if (answers.decision !== undefined && answers.decision.form !== "registered") return { label, state: "future" }
    if (latest === undefined && answers.meeting === undefined) return { label, state: "future", href, documents }
    const findings = await findingsOf(services, access.project.id, answers)
    const wrong = findings.filter(({ verdict }) => verdict === "unmet").length
    return { label, documents, ...(await viewOf(context, { answers, wrong, href })) }
  },
})
