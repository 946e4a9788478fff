import { type Context, Hono } from "hono"
import { type AppEnv, type Services, leaveFlash, readForm, typedText } from "#platform/http"
import { isoDate } from "#platform/i18n"
import { type Answer, pageSchemas } from "../answers/index.ts"
import { type AnyForm, revisionIn } from "../form.ts"
import { foreignAssociation } from "../papers/index.ts"
import { type KeptPage, type Typed, listKept, savePage, withoutSteering } from "../path/store.ts"
import { paths } from "../paths.ts"
import { type Inside, inProject } from "../project/access.tsx"
import { datedDays } from "./facts.ts"
import { foundedOn as heldOn } from "../register/state.ts"
import { loadDuties } from "./load.ts"
import { numbersForm } from "./schema.ts"
import { t } from "./texts.ts"
import { FactsPage } from "./views/facts-page.tsx"
import { NoticePage } from "./views/notice-page.tsx"

type C = Context<AppEnv>
type Shown = { form?: AnyForm; status?: 200 | 409 | 422; theirs?: KeptPage }

const keptPage = async ({ services, access }: Inside, page: "duties" | "policeNotice"): Promise<KeptPage | undefined> =>
  (await listKept(services.db, access.project.id)).get(page)

/** The form and the revision it began from: as it came back, or as it is kept, with this year where none is given. */
const factsForm = async (inside: Inside, { form, theirs }: Shown): Promise<{ form: AnyForm; revision: number }> => {
  if (form !== undefined) return { form, revision: theirs?.revision ?? revisionIn(form) }
  const kept = await keptPage(inside, "duties")
  const year = isoDate(inside.services.now()).slice(0, 4)
  return { form: { typed: { year, ...kept?.typed }, errors: {} }, revision: kept?.revision ?? 0 }
}

const showFacts = async (c: C, inside: Inside, shown: Shown = {}) => {
  const { services, access, secret } = inside
  const { answers, dated } = await loadDuties(services.db, access.project.id, services.now())
  return c.html(
    <FactsPage
      secret={secret}
      {...await factsForm(inside, shown)}
      known={{
        ...datedDays(dated),
        foundedOn: heldOn(answers, isoDate(services.now())),
        charitable: answers.purposes?.charitable,
      }}
      theirs={shown.theirs?.typed}
    />,
    shown.status ?? 200,
  )
}

const saveFacts = async (c: C, inside: Inside) => {
  const read = await readForm<unknown>(c, pageSchemas.duties)
  const form: AnyForm = { typed: read.form.typed, errors: { ...read.form.errors } }
  if (!read.ok) return showFacts(c, inside, { form, status: read.status })
  const page = { page: "duties", revision: revisionIn(form), typed: form.typed } as const
  const outcome = await savePage(inside.services, inside.access, page)
  if (!outcome.ok && outcome.problem === "stale") return showFacts(c, inside, { form, status: 409, theirs: outcome.theirs })
  return saved(c, inside, t("facts.saved"), paths.duties.to({ key: inside.secret }))
}

const saved = (c: C, { services }: Inside, said: string, href: string) => {
  leaveFlash(c, services.config, said)
  return c.redirect(href, 303)
}

const showNotice = async (c: C, inside: Inside, { form, status = 200 }: Shown = {}) => {
  const { services, access, secret } = inside
  const { answers, foundedOn } = await loadDuties(services.db, access.project.id, services.now())
  const { policeNotice } = answers
  const typed = { authority: policeNotice?.authority ?? "", branches: policeNotice?.branches ?? "" }
  return c.html(
    <NoticePage secret={secret} answer={policeNotice?.answer} foundedOn={foundedOn} form={form ?? { typed, errors: {} }} />,
    status,
  )
}

type NoticeAnswer = Answer<"policeNotice">["answer"]

/** Keeps the outcome; a later one replaces it, whoever reckoned it. */
const keepNotice = async (inside: Inside, answer: NoticeAnswer, form: AnyForm): Promise<void> => {
  const typed: Typed = { answer, authority: typedText(form, "authority"), branches: typedText(form, "branches") }
  const revision = (await keptPage(inside, "policeNotice"))?.revision ?? 0
  const outcome = await savePage(inside.services, inside.access, {
    page: "policeNotice",
    revision,
    typed: withoutSteering(typed),
  })
  if (!outcome.ok && outcome.problem === "stale") await keepNotice(inside, answer, form)
}

const saveNotice = async (c: C, inside: Inside) => {
  const here = paths.policeNotice.to({ key: inside.secret })
  const read = await readForm(c, numbersForm)
  const form: AnyForm = { typed: read.form.typed, errors: { ...read.form.errors } }
  if (typedText(form, "_action") === "unsaid") {
    await keepNotice(inside, "unsaid", { typed: {}, errors: {} })
    return saved(c, inside, t("notice.unsaid.said"), here)
  }
  if (!read.ok) return showNotice(c, inside, { form, status: read.status })
  const { membersTotal, membersEu, membersOther, boardTotal, boardEu, boardOther } = read.value
  const answer = foreignAssociation({
    members: { total: membersTotal, foreignEu: membersEu, foreignOther: membersOther },
    board: { total: boardTotal, foreignEu: boardEu, foreignOther: boardOther },
  })
  await keepNotice(inside, answer, form)
  return saved(c, inside, t("notice.said"), here)
}

/** What duties depend on: facts about the association, and one question whose numbers are not kept. */
export const dutyFactRoutes = (services: Services) =>
  new Hono<AppEnv>()
    .get(
      paths.dutyFacts.pattern,
      inProject(services, (c, inside) => showFacts(c, inside)),
    )
    .post(paths.dutyFacts.pattern, inProject(services, saveFacts))
    .get(
      paths.policeNotice.pattern,
      inProject(services, (c, inside) => showNotice(c, inside)),
    )
    .post(paths.policeNotice.pattern, inProject(services, saveNotice))
