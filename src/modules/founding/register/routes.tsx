import { type Context, Hono } from "hono"
import { type AppEnv, type Services, leaveFlash } from "#platform/http"
import { isoDate } from "#platform/i18n"
import { type Answers, pageSchemas } from "../answers/index.ts"
import { seatOf } from "../clauses/index.ts"
import { type FactAnswer, answerFact } from "../facts/form.ts"
import { COURT_FACTS } from "../facts/kinds.ts"
import { listFacts } from "../facts/repository.ts"
import { type Shown, keepForm, keptForm } from "../kept/keep.tsx"
import { loadAnswers } from "../path/store.ts"
import { paths } from "../paths.ts"
import { type Inside, inProject } from "../project/access.tsx"
import { paperOffers } from "../views/paper-offers.tsx"
import { confirmAt, findCourt } from "./court.ts"
import { signingOf } from "./notary.ts"
import { countLetters } from "./repository.ts"
import { overAppointment } from "./state.ts"
import { t } from "./texts.ts"
import { CourtAnswersPage, courtLabel, courtOption } from "./views/court-answers-page.tsx"
import { CourtPage } from "./views/court-page.tsx"
import { NotaryPage } from "./views/notary-page.tsx"

type C = Context<AppEnv>

const exemptionFor = ({ purposes, name }: Answers): "nrw" | "other" | "none" => {
  if (purposes?.charitable === false) return "none"
  return name !== undefined && name.seatAgs === undefined ? "other" : "nrw"
}

const courtFacts = async ({ services, access }: Inside) => {
  const kinds: ReadonlySet<string> = new Set(COURT_FACTS)
  return (await listFacts(services.db, access.project.id)).filter(({ kind }) => kinds.has(kind))
}

const showCourt = async (c: C, inside: Inside, answer?: FactAnswer) => {
  const { services, access, secret } = inside
  const answers = await loadAnswers(services.db, access.project.id)
  const court = await findCourt(services, answers.name?.seatAgs)
  const written = answers.register?.court
  return c.html(
    <CourtPage
      secret={secret}
      court={court}
      confirmAt={confirmAt(services)}
      seat={answers.name === undefined ? undefined : seatOf(answers.name)}
      otherCourt={court !== undefined && written !== undefined && written !== court.name ? written : undefined}
      answersGiven={answers.register !== undefined}
      exemption={exemptionFor(answers)}
      offers={paperOffers(["register-application", "court-letter", "statutes", "minutes"], answers)}
      facts={await courtFacts(inside)}
      letters={await countLetters(services.db, access.project.id)}
      answer={answer}
    />,
    answer?.status ?? 200,
  )
}

const noteAtCourt = async (c: C, inside: Inside) => {
  const answer = await answerFact(c, inside, COURT_FACTS)
  return answer === undefined ? c.redirect(paths.court.to({ key: inside.secret }), 303) : showCourt(c, inside, answer)
}

const showNotary = async (c: C, inside: Inside, answer?: FactAnswer) => {
  const { services, access, secret } = inside
  const answers = await loadAnswers(services.db, access.project.id)
  const facts = await courtFacts(inside)
  return c.html(
    <NotaryPage
      secret={secret}
      signing={signingOf(answers)}
      way={answers.register?.notary}
      facts={facts.filter(({ kind }) => kind === "notary")}
      over={overAppointment(facts, isoDate(services.now()))}
      offers={paperOffers(["notary-checklist", "register-application", "statutes", "minutes"], answers)}
      answer={answer}
    />,
    answer?.status ?? 200,
  )
}

const noteAtNotary = async (c: C, inside: Inside) => {
  const answer = await answerFact(c, inside, ["notary"])
  return answer === undefined ? c.redirect(paths.notary.to({ key: inside.secret }), 303) : showNotary(c, inside, answer)
}

const showAnswers = async (c: C, { services, access, secret }: Inside, shown: Shown) => {
  const answers = await loadAnswers(services.db, access.project.id)
  const court = await findCourt(services, answers.name?.seatAgs)
  return c.html(<CourtAnswersPage secret={secret} shown={shown} court={court} />, shown.status)
}

/** What is known already need not be typed: the court of the seat, and whoever is filling it in. */
const openAnswers = async (c: C, inside: Inside) => {
  const { services, access } = inside
  const { name } = await loadAnswers(services.db, access.project.id)
  const court = await findCourt(services, name?.seatAgs)
  const first = { court: court?.name ?? "", contactName: access.me.name ?? "" }
  return showAnswers(c, inside, await keptForm(inside, "register", first))
}

const saveAnswers = async (c: C, inside: Inside) => {
  const href = paths.courtAnswers.to({ key: inside.secret })
  const page = { page: "register", schema: pageSchemas.register, label: courtLabel, option: courtOption, href } as const
  const shown = await keepForm(c, inside, page)
  if (shown !== undefined) return showAnswers(c, inside, shown)
  leaveFlash(c, inside.services.config, t("court-answers.saved"))
  return c.redirect(paths.court.to({ key: inside.secret }), 303)
}

/** Court and notary: which court, what to sign and where, what it costs, what happened when. */
export const registerRoutes = (services: Services) =>
  new Hono<AppEnv>()
    .get(
      paths.court.pattern,
      inProject(services, (c, inside) => showCourt(c, inside)),
    )
    .post(paths.court.pattern, inProject(services, noteAtCourt))
    .get(
      paths.notary.pattern,
      inProject(services, (c, inside) => showNotary(c, inside)),
    )
    .post(paths.notary.pattern, inProject(services, noteAtNotary))
    .get(paths.courtAnswers.pattern, inProject(services, openAnswers))
    .post(paths.courtAnswers.pattern, inProject(services, saveAnswers))
