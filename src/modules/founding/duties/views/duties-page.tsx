import { formatDay } from "#platform/i18n"
import { typedText } from "#platform/http"
import { Alert } from "#ui/alert"
import { Button, ButtonLink } from "#ui/button"
import { ChoiceGroup } from "#ui/choice-group"
import { EmptyState } from "#ui/empty-state"
import { listErrors } from "#ui/error-summary"
import { Field } from "#ui/field"
import { Icon, type IconName } from "#ui/icon"
import { PostForm } from "#ui/post-form"
import { errorText } from "../../answers/index.ts"
import type { AnyForm } from "../../form.ts"
import { paths } from "../../paths.ts"
import { ProjectPage } from "../../project/views/project-page.tsx"
import type { Duties } from "../load.ts"
import type { TaskState } from "../tasks.ts"
import { T, t } from "../texts.ts"
import { TaskList, type TaskRow } from "./task-list.tsx"

type Props = { secret: string; duties: Duties; rows: readonly TaskRow[]; form: AnyForm }

const CHANGE = "change-form"
const inState = (rows: readonly TaskRow[], ...states: TaskState[]) => rows.filter(({ task }) => states.includes(task.state))

type Listed = { title: string; rows: readonly TaskRow[]; secret: string; notice: string | undefined }

const Part = ({ title, ...list }: Listed) =>
  list.rows.length === 0 ? null : (
    <section>
      <h2>{title}</h2>
      <TaskList {...list} />
    </section>
  )

const Folded = ({ title, icon, ...list }: Listed & { icon: IconName }) =>
  list.rows.length === 0 ? null : (
    <details class="why">
      <summary>
        <Icon name={icon} />
        {title}
      </summary>
      <div>
        <TaskList {...list} />
      </div>
    </details>
  )

const Changed = ({ secret, changes }: { secret: string; changes: Duties["changes"] }) =>
  changes.length === 0 ? null : (
    <ul class="plain-list">
      {changes.map(({ id, kind, changedOn }) => (
        <li class="row">
          <span>{t(kind === "board" ? "duties.changed.board" : "duties.changed.statutes", { date: formatDay(changedOn) })}</span>
          <PostForm action={paths.dutyChangeUndo.to({ key: secret, change: id })} plain>
            <Button look="quiet" icon="x" small more={formatDay(changedOn)}>
              {t("change.undo")}
            </Button>
          </PostForm>
        </li>
      ))}
    </ul>
  )

/** "Our board changed": each change brings its duties anew. */
const ChangeForm = ({ secret, form }: { secret: string; form: AnyForm }) => (
  <PostForm action={paths.dutyChange.to({ key: secret })} id={CHANGE}>
    <ChoiceGroup
      type="radio"
      name="kind"
      legend={t("change.kind")}
      layout="inline"
      options={[
        { value: "board", label: t("change.board") },
        { value: "statutes", label: t("change.statutes") },
      ]}
      selected={typedText(form, "kind")}
      error={errorText(form.errors["kind"])}
    />
    <Field
      name="changedOn"
      type="date"
      label={t("change.on")}
      hint={t("change.on.hint")}
      width="medium"
      value={typedText(form, "changedOn")}
      error={errorText(form.errors["changedOn"])}
    />
    <div class="actions">
      <Button look="second" icon="plus">
        {t("change.button")}
      </Button>
    </div>
  </PostForm>
)

const Begin = ({ secret }: { secret: string }) => (
  <EmptyState
    title={t("duties.begin.title")}
    action={
      <ButtonLink href={paths.dutyFacts.to({ key: secret })} icon="arrow-right">
        {t("duties.facts")}
      </ButtonLink>
    }
  >
    <T k="duties.begin.text" />
  </EmptyState>
)

const Tasks = ({ secret, duties, rows }: Omit<Props, "form">) => {
  const list = { secret, notice: duties.answers.policeNotice?.answer }
  return (
    <>
      {duties.oldYear !== undefined && (
        <Alert kind="warning">
          <p>
            <T k="duties.old-year" year={String(duties.oldYear)} />{" "}
            <a href={paths.dutyFacts.to({ key: secret })}>
              <T k="duties.facts" />
            </a>
          </p>
        </Alert>
      )}
      <Part title={t("duties.open")} rows={inState(rows, "open")} {...list} />
      {inState(rows, "open").length === 0 && (
        <Alert kind="success">
          <T k="duties.nothing-open" />
        </Alert>
      )}
      <Part title={t("duties.later")} rows={inState(rows, "later")} {...list} />
      <Folded
        title={t("duties.questions", { count: inState(rows, "question").length })}
        icon="circle-question-mark"
        rows={inState(rows, "question")}
        {...list}
      />
      <Folded
        title={t("duties.done", { count: inState(rows, "done").length })}
        icon="check"
        rows={inState(rows, "done")}
        {...list}
      />
      <Folded
        title={t("duties.kept", { count: inState(rows, "kept").length })}
        icon="minus"
        rows={inState(rows, "kept")}
        {...list}
      />
      <section>
        <h2>
          <T k="change.title" />
        </h2>
        <p>
          <T k="change.text" />
        </p>
        <Changed secret={secret} changes={duties.changes} />
      </section>
    </>
  )
}

/** What is to be done after the founding, until when, and by whom. */
export const DutiesPage = ({ secret, duties, rows, form }: Props) => (
  <ProjectPage title={t("duties.title")} secret={secret} formId={CHANGE} errors={listErrors(form, errorText)}>
    <h1>
      <T k="duties.title" />
    </h1>
    <p class="lead">
      <T k="duties.lead" />
    </p>
    <div class="stack">
      {duties.founded && (
        <div class="row">
          <ButtonLink href={paths.dutyFacts.to({ key: secret })} look="second" icon="pencil">
            {t("duties.facts")}
          </ButtonLink>
          <ButtonLink href={paths.dutyLetters.to({ key: secret })} look="second" icon="bell">
            {t("duties.letters")}
          </ButtonLink>
        </div>
      )}
      {duties.founded ? <Tasks secret={secret} duties={duties} rows={rows} /> : <Begin secret={secret} />}
    </div>
    {duties.founded && <ChangeForm secret={secret} form={form} />}
  </ProjectPage>
)
