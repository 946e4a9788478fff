import type { Invitation } from "#platform/auth"
import { type Form, typedText } from "#platform/http"
import { formatDateTime, formatList } from "#platform/i18n"
import { Button } from "#ui/button"
import { listErrors } from "#ui/error-summary"
import { Field } from "#ui/field"
import { PublicPage } from "#ui/page"
import { PostForm } from "#ui/post-form"
import { SummaryList } from "#ui/summary-list"
import { paths } from "../../paths.ts"
import { T, errorText, t } from "../../texts.ts"
import { NewPasswordField } from "../../views/new-password-field.tsx"
import { Problem, titleWith } from "../../views/problem.tsx"
import type { AcceptForm } from "../schema.ts"

type Props = { id: string; invitation: Invitation; form?: Form<AcceptForm>; problem?: string }

export const AcceptPage = ({ id, invitation, form, problem }: Props) => (
  <PublicPage title={titleWith(problem, t("staff.accept.title"))} errors={listErrors(form, errorText)} formId="accept" unlisted>
    <h1>
      <T k="staff.accept.title" />
    </h1>
    <Problem text={problem} />
    <p class="lead">
      <T k="staff.accept.intro" />
    </p>
    <SummaryList
      rows={[
        { label: t("field.email"), value: <bdi>{invitation.email}</bdi> },
        { label: t("staff.team.roles"), value: formatList(invitation.roles.map((role) => t(`staff.role.${role}`))) },
        { label: t("staff.accept.until"), value: formatDateTime(invitation.expiresAt) },
      ]}
    />
    <PostForm action={paths.invitation.to({ key: id })} id="accept">
      {/* Password managers store the new password under this name. */}
      <input type="hidden" name="username" autocomplete="username" value={invitation.email} />
      <Field
        name="name"
        label={t("field.name")}
        value={form ? typedText(form, "name") : invitation.name}
        error={errorText(form?.errors.name)}
        autocomplete="name"
      />
      <NewPasswordField label={t("field.password")} error={errorText(form?.errors.password)} again={form !== undefined} />
      <Button>{t("staff.join.button")}</Button>
    </PostForm>
  </PublicPage>
)

export const DeadLinkPage = ({ kind }: { kind: "first-run" | "invitation" }) => (
  <PublicPage title={t("error.title", { title: t("staff.dead-link.title") })} unlisted>
    <h1>
      <T k="staff.dead-link.title" />
    </h1>
    <p>
      <T k={`staff.dead-link.${kind}`} />
    </p>
    <p>
      <a href={paths.password.to({})}>
        <T k="sign-in.title" />
      </a>
    </p>
  </PublicPage>
)
