import type { Child } from "hono/jsx"
import { Alert } from "#ui/alert"
import { ButtonLink } from "#ui/button"
import type { FactAnswer } from "../../facts/form.ts"
import type { Fact } from "../../facts/kinds.ts"
import { FactForm, FactList, factErrors } from "../../facts/views/facts.tsx"
import { paths } from "../../paths.ts"
import { ProjectPage } from "../../project/views/project-page.tsx"
import { type PaperOffer, PaperOffers } from "../../views/paper-offers.tsx"
import type { Court } from "../court.ts"
import { T, t } from "../texts.ts"
import { Costs } from "./costs.tsx"
import { CourtCard, NoCourt } from "./court-card.tsx"

export type CourtPageProps = {
  secret: string
  court: Court | undefined
  confirmAt: string
  /** The seat as the group gave it; undefined while it gave none. */
  seat: string | undefined
  /** The court the group wrote down, when it is another one than ours. */
  otherCourt: string | undefined
  answersGiven: boolean
  exemption: "nrw" | "other" | "none"
  offers: readonly PaperOffer[]
  facts: readonly Fact[]
  letters: number
  answer?: FactAnswer | undefined
}

const Step = ({ title, children }: { title: string; children?: Child }) => (
  <li>
    <h3>{title}</h3>
    {children}
  </li>
)

/** The way from the signed papers to the register, one step after the other. */
const Steps = ({ secret, answersGiven, offers, facts, letters, answer }: CourtPageProps) => {
  const action = paths.court.to({ key: secret })
  return (
    <ol class="stack">
      <Step title={t("court.step.answers")}>
        <p>
          <T k={answersGiven ? "court.step.answers.done" : "court.step.answers.text"} />
        </p>
        <p>
          <ButtonLink
            href={paths.courtAnswers.to({ key: secret })}
            look={answersGiven ? "second" : "main"}
            icon={answersGiven ? "pencil" : "arrow-right"}
          >
            {t(answersGiven ? "court.step.answers.change" : "court.step.answers.button")}
          </ButtonLink>
        </p>
      </Step>
      <Step title={t("court.step.papers")}>
        <PaperOffers offers={offers} secret={secret} />
      </Step>
      <Step title={t("court.step.notary")}>
        <p>
          <T k="court.step.notary.text" />
        </p>
        <p>
          <a href={paths.notary.to({ key: secret })}>
            <T k="notary.title" />
          </a>
        </p>
      </Step>
      <Step title={t("court.step.send")}>
        <p>
          <T k="court.step.send.text" />
        </p>
        <FactForm action={action} kind="sent" answer={answer} />
      </Step>
      <Step title={t("court.step.wait")}>
        <p>
          <T k="court.step.wait.text" />
        </p>
        <p>
          <a href={paths.letters.to({ key: secret })}>
            <T k="court.step.wait.link" count={letters} />
          </a>
        </p>
        {facts.some(({ kind }) => kind === "objection") && <FactForm action={action} kind="answered" answer={answer} />}
      </Step>
      <Step title={t("court.step.registered")}>
        <p>
          <T k="court.step.registered.text" />
        </p>
        <FactForm action={action} kind="registered" answer={answer} />
      </Step>
    </ol>
  )
}

/** Notary and register court: which court, what it costs, what to do, and what has happened. */
export const CourtPage = (props: CourtPageProps) => {
  const { secret, court, confirmAt, seat, otherCourt, exemption, facts, answer } = props
  const nameHref = paths.pathPage.to({ key: secret, page: "name-und-sitz" })
  return (
    <ProjectPage
      title={t("court.title")}
      secret={secret}
      errors={factErrors(answer)}
      formId={answer === undefined ? undefined : `form-${answer.kind}`}
    >
      <h1>
        <T k="court.title" />
      </h1>
      <p class="lead">
        <T k="court.lead" />
      </p>
      {court === undefined ? (
        <NoCourt seat={seat} nameHref={nameHref} />
      ) : (
        <CourtCard court={court} confirmAt={confirmAt} eyebrow={t("court.yours")} />
      )}
      {otherCourt !== undefined && (
        <Alert kind="warning">
          <T k="court.other" court={otherCourt} />
        </Alert>
      )}
      <h2>
        <T k="court.steps" />
      </h2>
      <Steps {...props} />
      {facts.length > 0 && (
        <section>
          <h2>
            <T k="court.facts" />
          </h2>
          <FactList facts={facts} action={paths.court.to({ key: secret })} />
        </section>
      )}
      <Costs exemption={exemption} />
    </ProjectPage>
  )
}
