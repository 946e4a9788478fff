import { typedText } from "#platform/http"
import { dayDate, formatDate } from "#platform/i18n"
import { Alert } from "#ui/alert"
import { Button } from "#ui/button"
import { listErrors } from "#ui/error-summary"
import { PostForm } from "#ui/post-form"
import { errorText } from "../../answers/index.ts"
import type { AnyForm } from "../../form.ts"
import type { Typed } from "../../path/store.ts"
import type { Question } from "../../path/questions.ts"
import { QuestionField } from "../../path/views/question.tsx"
import { questionLabel } from "../../path/words.ts"
import { paths } from "../../paths.ts"
import { ProjectPage } from "../../project/views/project-page.tsx"
import { FACT_GROUPS, FACT_QUESTIONS, type FactGroup } from "../questions.ts"
import { T, t } from "../texts.ts"

/** What the path has answered already and is not asked twice. */
type Known = {
  foundedOn: string | undefined
  charitable: boolean | undefined
  registeredOn?: string | undefined
  noticeOn?: string | undefined
  exemptionOn?: string | undefined
}
type Props = {
  secret: string
  form: AnyForm
  revision: number
  known: Known
  /** What somebody else saved while this form was open. */
  theirs?: Typed | undefined
}

const FORM = "facts-form"
const PAGE = "duties"

const isAsked = (known: Known, { name }: Question): boolean =>
  !Object.entries(known).some(([answered, value]) => answered === name && value !== undefined)

/** Where days of court and tax office are noted with what belongs to them. */
const Elsewhere = ({ secret }: { secret: string }) => (
  <p>
    <T k="facts.elsewhere" /> <a href={paths.court.to({ key: secret })}>{t("facts.court")}</a> ·{" "}
    <a href={paths.tax.to({ key: secret })}>{t("facts.tax")}</a>
  </p>
)

const Group = ({ group, form, known, secret }: { group: FactGroup; form: AnyForm; known: Known; secret: string }) => (
  <section>
    <h2>{t(`facts.group.${group}`)}</h2>
    {group === "days" && known.foundedOn !== undefined && (
      <p>
        <T k="facts.founded" date={formatDate(dayDate(known.foundedOn))} />
      </p>
    )}
    {group === "days" && <Elsewhere secret={secret} />}
    {group === "money" && (
      <p class="soft">
        <T k="facts.money" />
      </p>
    )}
    {FACT_QUESTIONS[group]
      .filter((question) => isAsked(known, question))
      .map((question) => (
        <QuestionField page={PAGE} question={question} form={form} />
      ))}
  </section>
)

const said = (question: Question, typed: string): string =>
  question.kind === "yes-no" && (typed === "yes" || typed === "no") ? t(`facts.${typed}`) : typed

/** Two people at once: what the other one saved, beside the form that keeps one's own. */
const Stale = ({ theirs, form }: { theirs: Typed; form: AnyForm }) => {
  const other = { typed: { ...theirs } }
  const differing = FACT_GROUPS.flatMap((group) => FACT_QUESTIONS[group]).filter(
    ({ name }) => typedText(other, name) !== typedText(form, name),
  )
  return (
    <Alert kind="warning" title={t("facts.stale.title")}>
      <p>
        <T k="facts.stale.text" />
      </p>
      <ul>
        {differing.map((question) => (
          <li>
            {questionLabel(PAGE, question.name)}{" "}
            <strong dir="auto">{said(question, typedText(other, question.name)) || t("facts.stale.nothing")}</strong>
          </li>
        ))}
      </ul>
    </Alert>
  )
}

/** What duties depend on. Everything is voluntary, nothing is about one person. */
export const FactsPage = ({ secret, form, revision, known, theirs }: Props) => (
  <ProjectPage title={t("facts.title")} secret={secret} formId={FORM} errors={listErrors(form, errorText)}>
    <h1>
      <T k="facts.title" />
    </h1>
    <p class="lead">
      <T k="facts.lead" />
    </p>
    {theirs !== undefined && <Stale theirs={theirs} form={form} />}
    <PostForm action={paths.dutyFacts.to({ key: secret })} id={FORM} keepDraft>
      <input type="hidden" name="_revision" value={String(revision)} />
      {FACT_GROUPS.map((group) => (
        <Group group={group} form={form} known={known} secret={secret} />
      ))}
      <div class="actions">
        <Button icon="save">{t("facts.button")}</Button>
      </div>
    </PostForm>
    <p>
      <a href={paths.duties.to({ key: secret })}>
        <T k="duty.back" />
      </a>
    </p>
  </ProjectPage>
)
