import { type Context, Hono } from "hono"
import { type AppEnv, type Services, leaveFlash } from "#platform/http"
import { isoDate } from "#platform/i18n"
import { type Shown, keepForm, keptForm } from "../kept/keep.tsx"
import { lawOlderThanMeeting } from "../papers-pages/law-age.ts"
import { paperRows, papersOf } from "../papers-pages/rows.ts"
import { loadAnswers } from "../path/store.ts"
import { paths } from "../paths.ts"
import { type Inside, inProject } from "../project/access.tsx"
import { findingsOf } from "./check.ts"
import { withoutEmptyRows } from "./rows.ts"
import { planSchema, resultsSchema } from "./schema.ts"
import { t } from "./texts.ts"
import { KitPage } from "./views/kit-page.tsx"
import { PlanPage } from "./views/plan-page.tsx"
import { ResultsPage } from "./views/results-page.tsx"
import { fieldLabel, optionWords } from "./words.ts"

type C = Context<AppEnv>
/** What a group needs on the day, in the order of the evening. */
const FOR_THE_DAY: readonly string[] = [
  "invitation",
  "statutes",
  "founders-list",
  "privacy-note",
  "minutes-form",
  "acceptance",
  "minutes",
]
const todayOf = ({ now }: Services): string => isoDate(now())

const kit = async (c: C, { services, access, secret }: Inside) => {
  const papers = await papersOf(services, access.project.id)
  const { answers } = papers
  const rows = paperRows(papers, secret)
  return c.html(
    <KitPage
      secret={secret}
      meeting={answers.meeting}
      results={answers.results}
      today={todayOf(services)}
      founders={answers.founders?.people.length}
      registering={answers.register !== undefined}
      papers={FOR_THE_DAY.flatMap((id) => rows.find((row) => row.id === id) ?? [])}
      law={lawOlderThanMeeting(answers.results?.heldOn ?? answers.meeting?.on)}
      findings={await findingsOf(services, access.project.id, answers)}
    />,
  )
}

const showPlan = (c: C, { services, secret }: Inside, shown: Shown) =>
  c.html(<PlanPage secret={secret} shown={shown} today={todayOf(services)} />, shown.status)

const savePlan = async (c: C, inside: Inside) => {
  const href = paths.meetingPlan.to({ key: inside.secret })
  const page = { page: "meeting", schema: planSchema, label: fieldLabel, option: optionWords, href } as const
  const refused = await keepForm(c, inside, page)
  if (refused !== undefined) return showPlan(c, inside, refused)
  leaveFlash(c, inside.services.config, t("plan.saved"))
  return c.redirect(paths.meeting.to({ key: inside.secret }), 303)
}

const showResults = async (c: C, { services, access, secret }: Inside, shown: Shown) => {
  const answers = await loadAnswers(services.db, access.project.id)
  const findings = shown.status === 200 ? await findingsOf(services, access.project.id, answers) : []
  return c.html(<ResultsPage secret={secret} shown={shown} answers={answers} findings={findings} />, shown.status)
}

/** The form begins with what was planned: most meetings are held where and when they were meant to be. */
const openResults = async (c: C, inside: Inside) => {
  const { meeting } = await loadAnswers(inside.services.db, inside.access.project.id)
  const planned = meeting === undefined ? {} : { heldOn: meeting.on, from: meeting.at, place: meeting.place }
  return showResults(c, inside, await keptForm(inside, "results", planned))
}

const saveResults = async (c: C, inside: Inside) => {
  const { services, secret } = inside
  const refused = await keepForm(c, inside, {
    page: "results",
    schema: resultsSchema(todayOf(services)),
    label: fieldLabel,
    option: optionWords,
    href: paths.meetingResults.to({ key: secret }),
    complete: withoutEmptyRows,
  })
  if (refused !== undefined) return showResults(c, inside, refused)
  leaveFlash(c, services.config, t("results.saved"))
  return c.redirect(`${paths.meeting.to({ key: secret })}#pruefung`, 303)
}

/** The founding meeting: its papers, its day, and what really happened. */
export const meetingRoutes = (services: Services) =>
  new Hono<AppEnv>()
    .get(paths.meeting.pattern, inProject(services, kit))
    .get(
      paths.meetingPlan.pattern,
      inProject(services, async (c, inside) => showPlan(c, inside, await keptForm(inside, "meeting"))),
    )
    .post(paths.meetingPlan.pattern, inProject(services, savePlan))
    .get(paths.meetingResults.pattern, inProject(services, openResults))
    .post(paths.meetingResults.pattern, inProject(services, saveResults))
