import { Alert } from "#ui/alert"
import { listErrors } from "#ui/error-summary"
import { StaffPage } from "#ui/page"
import { Tag } from "#ui/tag"
import { type AnyForm, emptyForm } from "../../form.ts"
import { WaitingTag } from "../../inbox/views/waiting-tag.tsx"
import { paths } from "../../paths.ts"
import { errorText, t } from "../../texts.ts"
import { becauseText } from "../../views/because.ts"
import { isOpen } from "../state.ts"
import { CaseActions } from "./case-actions.tsx"
import { NextStep, Note, Organisation } from "./case-aside.tsx"
import { CaseFacts } from "./case-facts.tsx"
import { Contacts, Messages, Way } from "./case-history.tsx"
import type { CaseView } from "./case-view.ts"
import { REPLY_FORM, ReplyForm } from "./reply-form.tsx"

type Props = { view: CaseView; submission: string; form?: AnyForm | undefined; problem?: string | undefined }

const LOOKS = { new: "saffron", accepted: "petrol", closed: "moss", withdrawn: "outline" } as const

const Head = ({ view }: { view: CaseView }) => {
  const { reference, state, waitingSince, responsibleId, because } = view.theCase
  const responsible = responsibleId === null ? undefined : (view.names.get(responsibleId) ?? t("staff.someone-left"))
  return (
    <>
      <h1>
        {t("staff.case.title")}{" "}
        <span class="reference" dir="ltr">
          {reference}
        </span>
      </h1>
      <p class="row">
        <Tag look={LOOKS[state]}>{t(`staff.state.${state}`)}</Tag>
        {isOpen(view.theCase) && <WaitingTag since={waitingSince} now={view.now} />}
      </p>
      <p>
        {responsible === undefined
          ? t("staff.case.nobody")
          : t(state === "new" ? "staff.case.asked" : "staff.case.responsible", { name: responsible })}{" "}
        <span class="soft">{becauseText(because, view.theCase, view.names)}</span>
      </p>
    </>
  )
}

/** One case: what was asked, what was answered, what comes next. Opening it is written down in the audit trail. */
export const CasePage = ({ view, submission, form = emptyForm, problem }: Props) => (
  <StaffPage
    title={t("staff.case.page-title", { reference: view.theCase.reference })}
    breadcrumbs={[{ href: paths.inbox.to({}), label: t("staff.inbox.title") }]}
    errors={listErrors(form, errorText)}
    formId={isOpen(view.theCase) && view.theCase.email !== null ? REPLY_FORM : undefined}
  >
    <Head view={view} />
    {problem !== undefined && <Alert kind="error">{problem}</Alert>}
    <div class="stack">
      <CaseActions view={view} />
      <div class="with-aside">
        <div class="stack">
          <Messages view={view} />
          {isOpen(view.theCase) && <ReplyForm view={view} submission={submission} form={form} />}
          <Contacts view={view} />
          <Way view={view} />
        </div>
        <aside class="stack">
          <NextStep view={view} form={form} />
          <CaseFacts theCase={view.theCase} />
          <Organisation view={view} />
          <Note view={view} />
        </aside>
      </div>
    </div>
  </StaffPage>
)
