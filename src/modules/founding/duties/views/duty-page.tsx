import { formatDay } from "#platform/i18n"
import type { Child } from "hono/jsx"
import { typedText } from "#platform/http"
import { Alert } from "#ui/alert"
import { Button, ButtonLink } from "#ui/button"
import { listErrors } from "#ui/error-summary"
import { Field } from "#ui/field"
import { PostForm } from "#ui/post-form"
import { Select } from "#ui/select"
import { SummaryList } from "#ui/summary-list"
import { Why } from "#ui/why"
import { errorText } from "../../answers/index.ts"
import type { AnyForm } from "../../form.ts"
import { paths } from "../../paths.ts"
import { ProjectPage } from "../../project/views/project-page.tsx"
import { LegalSources } from "../../views/legal-source.tsx"
import { type Task, taskName } from "../tasks.ts"
import { T, t } from "../texts.ts"
import { DutyText, dutyTitle, dutyWhyKey, roundText } from "../words.ts"
import { Sentence } from "./sentence.tsx"
import { StateTag } from "./state-tag.tsx"

type Person = { value: string; label: string }
type Props = {
  secret: string
  task: Task
  who: string | undefined
  people: readonly Person[]
  today: string
  /** What the group's numbers said about the notice, for the one duty that needs it. */
  notice: string | undefined
  form: AnyForm
}
type Address = { key: string; task: string }

/** Papers that help with a duty, by their names in the list of papers. */
const PAPER_OF: Readonly<Record<string, string>> = {
  "F-01": "tax-notice",
  "F-02": "charitable-application",
  "M-07": "foreign-notice",
  "M-08": "transparency-data",
}
const paperOf = ({ duty, round }: Task): string | undefined =>
  duty === "F-05" && round.startsWith("board") ? "board-change" : PAPER_OF[duty]

/** What leads on: the question behind it, the facts it needs, the paper for it. */
const Ways = ({ task, secret }: { task: Task; secret: string }) => {
  const paper = paperOf(task)
  const asks = task.state === "question"
  return (
    <div class="row">
      {task.duty === "M-07" && (
        <ButtonLink href={paths.policeNotice.to({ key: secret })} look="second" icon="circle-question-mark">
          {t("duty.notice")}
        </ButtonLink>
      )}
      {asks && task.duty !== "M-07" && (
        <ButtonLink href={paths.dutyFacts.to({ key: secret })} look="second" icon="pencil">
          {t("duties.facts")}
        </ButtonLink>
      )}
      {(task.duty === "F-01" || task.duty === "F-02") && (
        <ButtonLink href={paths.tax.to({ key: secret })} look="second" icon="building">
          {t("facts.tax")}
        </ButtonLink>
      )}
      {paper !== undefined && task.state === "open" && (
        <ButtonLink href={paths.paper.to({ key: secret, paper })} look="second" icon="file-text">
          {t("duty.paper")}
        </ButtonLink>
      )}
    </div>
  )
}

const holderText = ({ holder }: Task): string => t(`holder.${holder}`)

const Facts = ({ task, who }: { task: Task; who: string | undefined }) => {
  const { dueOn, state, record } = task
  const reminderOn = record?.reminderOn ?? undefined
  return (
    <SummaryList
      rows={[
        { label: t("duty.state"), value: <StateTag task={task} /> },
        ...(dueOn === undefined ? [] : [{ label: t(state === "later" ? "duty.again" : "duty.until"), value: formatDay(dueOn) }]),
        ...(state === "done" && record?.doneOn ? [{ label: t("duty.done-on"), value: formatDay(record.doneOn) }] : []),
        { label: t("duty.who"), value: who ?? holderText(task) },
        ...(reminderOn === undefined ? [] : [{ label: t("duty.reminder"), value: formatDay(reminderOn) }]),
      ]}
    />
  )
}

const FORM = "done-form"

const DoneForm = ({ at, form, today }: { at: Address; form: AnyForm; today: string }) => (
  <PostForm action={paths.dutyDone.to(at)} id={FORM}>
    <Field
      name="doneOn"
      type="date"
      label={t("duty.done.on")}
      width="medium"
      value={typedText(form, "doneOn") || today}
      max={today}
      error={errorText(form.errors["doneOn"])}
    />
    <div class="actions">
      <Button icon="check">{t("duty.done.button")}</Button>
    </div>
  </PostForm>
)

/** What a letter at the tax office has done is taken back there. */
const Undo = ({ at, task }: { at: Address; task: Task }) =>
  task.record?.elsewhere ? (
    <p>
      <T k="duty.elsewhere" /> <a href={paths.tax.to({ key: at.key })}>{t("facts.tax")}</a>
    </p>
  ) : (
    <PostForm action={paths.dutyOpen.to(at)} plain>
      <Button look="second" icon="arrow-left">
        {t("duty.open.button")}
      </Button>
    </PostForm>
  )

type Small = { at: Address; form: AnyForm; task: Task }

const WhoForm = ({ at, form, task, people }: Small & { people: readonly Person[] }) => (
  <PostForm action={paths.dutyWho.to(at)}>
    <Select
      name="participantId"
      label={t("duty.who.person")}
      options={people}
      empty={t("duty.who.nobody")}
      value={typedText(form, "participantId") || (task.record?.participantId ?? "")}
      width="medium"
    />
    <Field
      name="office"
      label={t("duty.who.office")}
      hint={t("duty.who.office.hint")}
      optional
      width="medium"
      value={typedText(form, "office") || (task.record?.office ?? "")}
      error={errorText(form.errors["office"])}
    />
    <div class="actions">
      <Button look="second" icon="save">
        {t("duty.who.button")}
      </Button>
    </div>
  </PostForm>
)

const LaterForm = ({ at, form, task }: Small) => (
  <PostForm action={paths.dutyReminder.to(at)}>
    <p>
      <T k="duty.later.text" />
    </p>
    <Field
      name="reminderOn"
      type="date"
      label={t("duty.later.on")}
      hint={t("duty.later.on.hint")}
      optional
      width="medium"
      value={typedText(form, "reminderOn") || (task.record?.reminderOn ?? "")}
      error={errorText(form.errors["reminderOn"])}
    />
    <div class="actions">
      <Button look="second" icon="bell">
        {t("duty.later.button")}
      </Button>
    </div>
  </PostForm>
)

const Part = ({ title, children }: { title: string; children?: Child }) => (
  <section>
    <h2>{title}</h2>
    {children}
  </section>
)

/** One task: what, until when, why, and what was done about it. */
export const DutyPage = ({ secret, task, who, people, today, notice, form }: Props) => {
  const at = { key: secret, task: taskName(task) }
  const since = roundText(task.round)
  const doable = task.state === "open" || task.state === "later"
  return (
    <ProjectPage title={dutyTitle(task.duty)} secret={secret} formId={FORM} errors={listErrors(form, errorText)}>
      <p>
        <a href={paths.duties.to({ key: secret })}>
          <T k="duty.back" />
        </a>
      </p>
      <h1>{dutyTitle(task.duty)}</h1>
      {since !== undefined && <p class="soft">{since}</p>}
      <p class="lead">
        <Sentence task={task} notice={notice} />
      </p>
      <div class="stack">
        <Ways task={task} secret={secret} />
        <Facts task={task} who={who} />
      </div>
      <Why summary={t("duty.why")}>
        <p>
          <DutyText k={dutyWhyKey(task.duty)} />
        </p>
        <LegalSources sources={task.sources} />
      </Why>
      {task.state === "done" && <Undo at={at} task={task} />}
      {doable && (
        <>
          <Part title={t("duty.done.title")}>
            <DoneForm at={at} form={form} today={today} />
          </Part>
          <Part title={t("duty.who.title")}>
            <WhoForm at={at} form={form} task={task} people={people} />
          </Part>
          <Part title={t("duty.later.title")}>
            <LaterForm at={at} form={form} task={task} />
          </Part>
        </>
      )}
      <Alert kind="info">
        <p>
          <T k="duty.advice" />{" "}
          <a href={paths.adviser.to({ key: secret })}>
            <T k="duty.advice.link" />
          </a>
        </p>
      </Alert>
    </ProjectPage>
  )
}
