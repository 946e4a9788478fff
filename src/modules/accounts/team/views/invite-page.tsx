import type { StaffRole } from "#platform/auth"
import { type Form, typedList, typedText } from "#platform/http"
import { Button } from "#ui/button"
import { ChoiceGroup } from "#ui/choice-group"
import { listErrors } from "#ui/error-summary"
import { Field } from "#ui/field"
import { StaffPage } from "#ui/page"
import { PostForm } from "#ui/post-form"
import { paths } from "../../paths.ts"
import { T, errorText, t } from "../../texts.ts"
import { Problem, titleWith } from "../../views/problem.tsx"
import type { InviteForm } from "../schema.ts"

type Props = { roles: readonly StaffRole[]; form: Form<InviteForm> | undefined; problem: string | undefined }

export const roleOptions = (roles: readonly StaffRole[]) =>
  roles.map((role) => ({ value: role, label: t(`staff.role.${role}`), hint: t(`staff.role-hint.${role}`) }))

export const InvitePage = ({ roles, form, problem }: Props) => (
  <StaffPage
    title={titleWith(problem, t("staff.invite.title"))}
    errors={listErrors(form, errorText)}
    breadcrumbs={[{ href: paths.team.to({}), label: t("staff.team.title") }]}
    formId="invite"
  >
    <h1>
      <T k="staff.invite.title" />
    </h1>
    <Problem text={problem} />
    <p>
      <T k="staff.invite.intro" />
    </p>
    <PostForm action={paths.invite.to({})} id="invite">
      <Field name="name" label={t("field.name")} value={typedText(form, "name")} error={errorText(form?.errors.name)} />
      <Field
        name="email"
        type="email"
        label={t("field.email")}
        value={typedText(form, "email")}
        error={errorText(form?.errors.email)}
      />
      <ChoiceGroup
        name="roles"
        type="checkbox"
        legend={t("staff.team.roles")}
        options={roleOptions(roles)}
        selected={typedList(form, "roles")}
        error={errorText(form?.errors.roles)}
      />
      <ChoiceGroup
        name="language"
        type="radio"
        layout="inline"
        legend={t("staff.invite.language")}
        options={[
          { value: "de", label: "Deutsch", lang: "de" },
          { value: "en", label: "English", lang: "en" },
        ]}
        selected={typedText(form, "language") || "de"}
        error={errorText(form?.errors.language)}
      />
      <Button icon="mail">{t("staff.invite.button")}</Button>
    </PostForm>
  </StaffPage>
)
