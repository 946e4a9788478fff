import { type Context, Hono } from "hono"
import { statuteRules } from "#rules/check"
import { type AppEnv, type Services, leaveFlash } from "#platform/http"
import { isoDate } from "#platform/i18n"
import { type Answers, pageSchemas } from "../answers/index.ts"
import { ruleTitle } from "../check/rule-texts.ts"
import { type FactAnswer, answerFact } from "../facts/form.ts"
import { type Fact, TAX_FACTS } from "../facts/kinds.ts"
import { listFacts } from "../facts/repository.ts"
import { type Shown, keepForm, keptForm } from "../kept/keep.tsx"
import { loadAnswers } from "../path/store.ts"
import { paths } from "../paths.ts"
import { type Inside, inProject } from "../project/access.tsx"
import { foundedOn } from "../register/state.ts"
import { paperOffers } from "../views/paper-offers.tsx"
import { TAX_QUESTIONS } from "./questions.ts"
import { noticeDue, receiptsUntil, stepsFor, taxState, taxSteps } from "./steps.ts"
import { t } from "./texts.ts"
import { TaxAnswersPage, taxLabel, taxOption } from "./views/tax-answers-page.tsx"
import { type StepView, TaxPage } from "./views/tax-page.tsx"

type C = Context<AppEnv>

const stepViews = (answers: Answers, facts: readonly Fact[], founded: boolean): readonly StepView[] =>
  stepsFor(answers.purposes?.charitable).map((id) => {
    const { kinds, papers, sources } = taxSteps[id]
    return {
      id,
      state: taxState(id, facts, founded),
      kinds,
      facts: facts.filter(({ kind }) => kinds.includes(kind)),
      offers: paperOffers(papers, answers),
      sources,
    }
  })

const questions = () =>
  TAX_QUESTIONS.map(({ id, rule }) => ({
    id,
    title: ruleTitle(rule),
    sources: statuteRules.find((one) => one.id === rule)?.sources ?? [],
  }))

const show = async (c: C, { services, access, secret }: Inside, answer?: FactAnswer) => {
  const answers = await loadAnswers(services.db, access.project.id)
  const facts = await listFacts(services.db, access.project.id)
  const today = isoDate(services.now())
  const founded = foundedOn(answers, today)
  return c.html(
    <TaxPage
      secret={secret}
      charitable={answers.purposes?.charitable}
      answersGiven={answers.tax !== undefined}
      steps={stepViews(answers, facts, founded !== undefined)}
      due={noticeDue(facts, founded)}
      receipts={receiptsUntil(facts)}
      today={today}
      questions={answers.purposes?.charitable === false ? [] : questions()}
      answer={answer}
    />,
    answer?.status ?? 200,
  )
}

const note = async (c: C, inside: Inside) => {
  const answer = await answerFact(c, inside, TAX_FACTS)
  return answer === undefined ? c.redirect(paths.tax.to({ key: inside.secret }), 303) : show(c, inside, answer)
}

const showAnswers = (c: C, { secret }: Inside, shown: Shown) =>
  c.html(<TaxAnswersPage secret={secret} shown={shown} />, shown.status)

const saveAnswers = async (c: C, inside: Inside) => {
  const href = paths.taxAnswers.to({ key: inside.secret })
  const page = { page: "tax", schema: pageSchemas.tax, label: taxLabel, option: taxOption, href } as const
  const shown = await keepForm(c, inside, page)
  if (shown !== undefined) return showAnswers(c, inside, shown)
  leaveFlash(c, inside.services.config, t("tax-answers.saved"))
  return c.redirect(paths.tax.to({ key: inside.secret }), 303)
}

/** The tax office: letters and their days, until the first Freistellungsbescheid. */
export const taxRoutes = (services: Services) =>
  new Hono<AppEnv>()
    .get(
      paths.tax.pattern,
      inProject(services, (c, inside) => show(c, inside)),
    )
    .post(paths.tax.pattern, inProject(services, note))
    .get(
      paths.taxAnswers.pattern,
      inProject(services, async (c, inside) => {
        const { register } = await loadAnswers(services.db, inside.access.project.id)
        const contactName = register?.contactName ?? inside.access.me.name ?? ""
        const first = { contactName, contactPhone: register?.contactPhone ?? "", contactEmail: register?.contactEmail ?? "" }
        return showAnswers(c, inside, await keptForm(inside, "tax", first))
      }),
    )
    .post(paths.taxAnswers.pattern, inProject(services, saveAnswers))
