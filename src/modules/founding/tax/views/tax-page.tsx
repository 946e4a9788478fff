import { formatDay } from "#platform/i18n"
import type { Source } from "#rules/kit"
import { Alert } from "#ui/alert"
import { ButtonLink } from "#ui/button"
import { Tag } from "#ui/tag"
import { Why } from "#ui/why"
import type { FactAnswer } from "../../facts/form.ts"
import type { Fact, FactKind } from "../../facts/kinds.ts"
import { FactForm, FactList, factErrors } from "../../facts/views/facts.tsx"
import { paths } from "../../paths.ts"
import { ProjectPage } from "../../project/views/project-page.tsx"
import { LegalSources } from "../../views/legal-source.tsx"
import { type PaperOffer, PaperOffers } from "../../views/paper-offers.tsx"
import type { TaxQuestion } from "../questions.ts"
import type { TaxStepId, TaxStepState } from "../steps.ts"
import { T, t } from "../texts.ts"

export type StepView = {
  id: TaxStepId
  state: TaxStepState
  kinds: readonly FactKind[]
  facts: readonly Fact[]
  offers: readonly PaperOffer[]
  sources: readonly Source[]
}
type Question = { id: TaxQuestion; title: string; sources: readonly Source[] }
export type TaxPageProps = {
  secret: string
  charitable: boolean | undefined
  answersGiven: boolean
  steps: readonly StepView[]
  /** YYYY-MM-DD: until when the notice is due, while it is not sent. */
  due: string | undefined
  receipts: { on: string; until: string; by: "notice-60a" | "exemption" } | undefined
  today: string
  questions: readonly Question[]
  answer?: FactAnswer | undefined
}

const LOOKS = { later: "outline", open: "saffron", sent: "petrol", asked: "brick", refused: "brick", done: "moss" } as const

const Due = ({ due, today }: Pick<TaxPageProps, "due" | "today">) =>
  due === undefined ? null : (
    <Alert kind={due < today ? "warning" : "info"}>
      <T k={due < today ? "step.notice.late" : "step.notice.due"} date={formatDay(due)} />
    </Alert>
  )

const Asked = ({ state, secret }: { state: TaxStepState; secret: string }) =>
  state === "asked" || state === "refused" ? (
    <Alert kind="warning">
      <p>
        <T k={`step.application.${state}`} />
      </p>
      <p>
        <a href={paths.letters.to({ key: secret })}>
          <T k="step.application.letter" />
        </a>
      </p>
    </Alert>
  ) : null

const Receipts = ({ receipts, today }: Pick<TaxPageProps, "receipts" | "today">) => {
  if (receipts === undefined) return null
  const over = receipts.until < today
  return (
    <Alert kind={over ? "warning" : "info"}>
      <T
        k={over ? "step.receipts.over" : `step.receipts.${receipts.by}`}
        on={formatDay(receipts.on)}
        until={formatDay(receipts.until)}
      />
    </Alert>
  )
}

/** What only this step says: its deadline, what to do when the office asks or refuses, until when receipts may be written. */
const Extra = ({ step, ...page }: { step: StepView } & TaxPageProps) => {
  if (step.id === "notice") return <Due {...page} />
  if (step.id === "application") return <Asked state={step.state} secret={page.secret} />
  return step.id === "receipts" ? <Receipts {...page} /> : null
}

const Step = ({ step, ...page }: { step: StepView } & TaxPageProps) => {
  const { id, state, kinds, facts, offers, sources } = step
  const action = paths.tax.to({ key: page.secret })
  const open = kinds.filter((kind) => !facts.some((fact) => fact.kind === kind) || kind === "tax-asked")
  return (
    <section id={id}>
      <h2>{t(`step.${id}`)}</h2>
      <p>
        <Tag look={LOOKS[state]}>{t(`state.${state}`)}</Tag>
      </p>
      <p>
        <T k={`step.${id}.text`} />
      </p>
      <Extra step={step} {...page} />
      {offers.length > 0 && <PaperOffers offers={offers} secret={page.secret} />}
      <FactList facts={facts} action={action} />
      {open.length > 0 && (
        <details class="why" open={page.answer !== undefined && open.some((kind) => kind === page.answer?.kind)}>
          <summary>
            <T k="step.enter" />
          </summary>
          <div class="stack">
            {open.map((kind) => (
              <FactForm action={action} kind={kind} answer={page.answer} />
            ))}
          </div>
        </details>
      )}
      <Why summary={t("step.law")}>
        <LegalSources sources={sources} />
      </Why>
    </section>
  )
}

const Questions = ({ questions, secret }: Pick<TaxPageProps, "questions" | "secret">) =>
  questions.length === 0 ? null : (
    <section>
      <h2>
        <T k="ask.title" />
      </h2>
      <p>
        <T k="ask.text" /> <a href={paths.letters.to({ key: secret })}>{t("step.application.letter")}</a>
      </p>
      {questions.map(({ id, title, sources }) => (
        <Why summary={title}>
          <p>
            <T k={`ask.${id}`} />
          </p>
          <LegalSources sources={sources} />
        </Why>
      ))}
    </section>
  )

/** The tax office, step by step, each with its letter and its days. */
export const TaxPage = (props: TaxPageProps) => {
  const { secret, charitable, answersGiven, steps, answer } = props
  return (
    <ProjectPage
      title={t("tax.title")}
      secret={secret}
      errors={factErrors(answer)}
      formId={answer === undefined ? undefined : `form-${answer.kind}`}
    >
      <h1>
        <T k="tax.title" />
      </h1>
      <p class="lead">
        <T k={charitable === false ? "tax.lead.plain" : "tax.lead"} />
      </p>
      <p>
        <ButtonLink
          href={paths.taxAnswers.to({ key: secret })}
          look={answersGiven ? "second" : "main"}
          icon={answersGiven ? "pencil" : "arrow-right"}
        >
          {t(answersGiven ? "tax.answers.change" : "tax.answers.button")}
        </ButtonLink>
      </p>
      {steps.map((step) => (
        <Step step={step} {...props} />
      ))}
      <Questions {...props} />
    </ProjectPage>
  )
}
