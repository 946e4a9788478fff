import { listStaff } from "#platform/auth"
import type { Services, Visitor } from "#platform/http"
import { markDone } from "../duties/service.ts"
import { draftStatutes, draftText } from "../clauses/index.ts"
import { type FlowPageId, foundingFlow } from "../path/flow.ts"
import { loadAnswers, savePage } from "../path/store.ts"
import { countProjects } from "../project/repository.ts"
import { type Access, actorOf, askForAdviser, beginProject, invitePerson, openProject } from "../project/service.ts"
import { commentFromOffice, markReviewed, takeProject } from "../review/service.ts"
import { dateStep } from "../statutes/comments.ts"
import { findLatestVersion } from "../statutes/repository.ts"
import { addVersion } from "../statutes/versions.ts"
import { demoPages } from "./answers.ts"

const DAY = 86_400_000

type Stage = "begun" | "carrier" | "half" | "for-review" | "reviewed" | "adopted"
type DemoProject = { title: string; name: string; stage: Stage; daysAgo: number; until?: FlowPageId; note?: string }

/** One project in every stage; made-up names, and addresses that lead nowhere. */
const demoProjects: readonly DemoProject[] = [
  { title: "Frauenkreis Nordstadt", name: "Amina", stage: "begun", daysAgo: 1 },
  { title: "Musik am Kanal", name: "Samir", stage: "carrier", daysAgo: 12 },
  { title: "Elterntreff Weststadt", name: "Oksana", stage: "half", daysAgo: 5, until: "board" },
  {
    title: "Brücke Köln",
    name: "Leyla",
    stage: "for-review",
    daysAgo: 3,
    note: "Dernek ne zaman vergiden muaf olur? Lütfen bakar mısınız?",
  },
  { title: "Garten der Sprachen", name: "Marek", stage: "reviewed", daysAgo: 20 },
  { title: "Sternenzelt", name: "Ines", stage: "adopted", daysAgo: 40 },
]

const onDay = (services: Services, daysAgo: number): Services => {
  const at = new Date(services.now().getTime() - daysAgo * DAY)
  return { ...services, now: () => at }
}

const answer = async (services: Services, access: Access, { title, stage, until }: DemoProject) => {
  for (const { id } of foundingFlow.pages) {
    if (stage === "begun" || id === until) return
    const typed = id === "name" ? { ...demoPages.name, name: title } : demoPages[id]
    const carried = id === "decision" && stage === "carrier"
    await savePage(services, access, { page: id, revision: 0, typed: carried ? { ...typed, form: "carrier" } : typed })
    if (carried) return
  }
}

const keepVersion = async (services: Services, access: Access) => {
  const body = draftText(draftStatutes(await loadAnswers(services.db, access.project.id)))
  await addVersion(services, access, { body, origin: "answers" })
  return findLatestVersion(services.db, access.project.id)
}

const review = async (services: Services, access: Access, { stage, note }: DemoProject, adviser: Visitor | undefined) => {
  if (stage === "begun" || stage === "carrier" || stage === "half") return
  const version = await keepVersion(services, access)
  if (!version) return
  const doer = { actor: actorOf(access.me), byParticipant: access.me.id, byStaff: null }
  await askForAdviser(services, access, note)
  await services.db.transaction((tx) => dateStep(tx, services, doer, { version, step: "for-review" }))
  if (stage === "for-review" || !adviser) return
  await takeProject(services, adviser, access.project.id)
  const body = "Gut verständlich. Überlegen Sie, ob zwei Kassenprüfende für Ihre Gruppe zu finden sind."
  await commentFromOffice(services, adviser, version, { paragraph: 4, body, submission: undefined })
  await markReviewed(services, adviser, version)
  if (stage === "adopted") await services.db.transaction((tx) => dateStep(tx, services, doer, { version, step: "adopted" }))
}

const dayBefore = (services: Services, days: number): string =>
  new Date(services.now().getTime() - days * DAY).toISOString().slice(0, 10)

/** Three weeks after its founding, with the first dates ahead and one thing done. */
const lookAfterDuties = async (services: Services, access: Access) => {
  const typed = {
    foundedOn: dayBefore(services, 21),
    memberCount: "12",
    boardDiffers: "yes",
    worksWithChildren: "yes",
    canPay: "yes",
  }
  await savePage(services, access, { page: "duties", revision: 0, typed })
  await markDone(services, access, { duty: "F-13", round: "first" }, dayBefore(services, 7))
}

/** Foundings of the demo world, once: one in every stage. Their private links are in the letters of the outbox. */
export const seedDemo = async (services: Services): Promise<void> => {
  if ((await countProjects(services.db)) > 0) return
  const member = (await listStaff(services.db)).find(({ roles }) => roles.includes("adviser"))
  const adviser: Visitor | undefined = member && {
    id: member.id,
    name: member.name,
    email: member.email,
    lang: "de",
    roles: ["adviser"],
    organisationIds: [],
  }
  for (const [index, project] of demoProjects.entries()) {
    const then = onDay(services, project.daysAgo)
    const { title, name } = project
    const key = await beginProject(then, { title, name, email: `gruendung-${index + 1}@example.org`, language: "de" })
    const access = await openProject(then, key)
    if (!access) throw new Error("A founding of the demo world does not open")
    await invitePerson(then, access, { name: "Jonas", language: "de" })
    await answer(then, access, project)
    await review(then, access, project, adviser)
    if (project.stage === "adopted") await lookAfterDuties(services, access)
  }
}
