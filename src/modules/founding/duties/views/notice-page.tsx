import { formatDay } from "#platform/i18n"
import { typedText } from "#platform/http"
import { Alert } from "#ui/alert"
import { Button, ButtonLink } from "#ui/button"
import { listErrors } from "#ui/error-summary"
import { Field } from "#ui/field"
import { PostForm } from "#ui/post-form"
import { Why } from "#ui/why"
import { dutiesRules } from "#rules/association/duties"
import { plusDays } from "#rules/kit"
import { errorText } from "../../answers/index.ts"
import type { AnyForm } from "../../form.ts"
import { paths } from "../../paths.ts"
import { ProjectPage } from "../../project/views/project-page.tsx"
import { LegalSources } from "../../views/legal-source.tsx"
import { T, t } from "../texts.ts"

type Answer = "notice" | "no-notice" | "ask" | "unsaid"
type Props = { secret: string; answer: Answer | undefined; foundedOn: string | undefined; form: AnyForm }

const FORM = "notice-form"
const GROUPS = ["members", "board"] as const
const PARTS = ["Total", "Eu", "Other"] as const
const SOURCES = dutiesRules.find(({ id }) => id === "M-07")?.sources ?? []
const DAYS = 14

/** What the numbers of last time said. The numbers themselves are gone. */
const Outcome = ({ secret, answer, foundedOn }: Pick<Props, "secret" | "foundedOn"> & { answer: Answer }) => {
  const until = foundedOn === undefined ? undefined : plusDays(foundedOn, DAYS)
  return (
    <Alert kind="info" title={t(`notice.${answer}.title`)}>
      <p>
        <T k={`notice.${answer}`} />
      </p>
      {answer === "notice" && until !== undefined && (
        <p>
          <T k="notice.until" date={formatDay(until)} />
        </p>
      )}
      {(answer === "notice" || answer === "ask") && (
        <p class="row">
          <ButtonLink href={paths.paper.to({ key: secret, paper: "foreign-notice" })} look="second" icon="file-text">
            {t("notice.paper")}
          </ButtonLink>
          <ButtonLink href={paths.adviser.to({ key: secret })} look="second" icon="message-circle">
            {t("duty.advice.link")}
          </ButtonLink>
        </p>
      )}
    </Alert>
  )
}

const Numbers = ({ form }: { form: AnyForm }) => (
  <>
    {GROUPS.map((group) => (
      <fieldset class="field">
        <legend class="label-large">{t(`notice.group.${group}`)}</legend>
        {PARTS.map((part) => (
          <Field
            name={`${group}${part}`}
            type="number"
            label={t(`notice.part.${part}`)}
            width="short"
            autocomplete="off"
            value={typedText(form, `${group}${part}`)}
            error={errorText(form.errors[`${group}${part}`])}
          />
        ))}
      </fieldset>
    ))}
  </>
)

/** Whether a routine notice is due: numbers in, an answer out, nothing else kept. Not to say is an answer. */
export const NoticePage = ({ secret, answer, foundedOn, form }: Props) => (
  <ProjectPage title={t("notice.title")} secret={secret} formId={FORM} errors={listErrors(form, errorText)}>
    <h1>
      <T k="notice.title" />
    </h1>
    <p class="lead">
      <T k="notice.lead" />
    </p>
    <p>
      <T k="notice.old" />
    </p>
    <Why summary={t("duty.why")}>
      <p>
        <T k="notice.why" />
      </p>
      <LegalSources sources={SOURCES} />
    </Why>
    {answer !== undefined && <Outcome secret={secret} answer={answer} foundedOn={foundedOn} />}
    <PostForm action={paths.policeNotice.to({ key: secret })} id={FORM}>
      <p>
        <T k="notice.numbers" />
      </p>
      <Numbers form={form} />
      <Field
        name="authority"
        label={t("notice.authority")}
        hint={t("notice.authority.hint")}
        optional
        width="medium"
        value={typedText(form, "authority")}
        error={errorText(form.errors["authority"])}
      />
      <Field
        name="branches"
        label={t("notice.branches")}
        hint={t("notice.branches.hint")}
        optional
        value={typedText(form, "branches")}
        error={errorText(form.errors["branches"])}
      />
      <div class="actions">
        <Button icon="arrow-right">{t("notice.button")}</Button>
        <Button look="quiet" name="_action" value="unsaid">
          {t("notice.unsaid.button")}
        </Button>
      </div>
    </PostForm>
    <p>
      <a href={paths.duties.to({ key: secret })}>
        <T k="duty.back" />
      </a>
    </p>
  </ProjectPage>
)
