import { typedText } from "#platform/http"
import type { Municipality } from "#platform/places"
import { Button } from "#ui/button"
import { Checkbox } from "#ui/checkbox"
import { ChoiceGroup } from "#ui/choice-group"
import { Combobox } from "#ui/combobox"
import { listErrors } from "#ui/error-summary"
import { Field } from "#ui/field"
import { StaffPage } from "#ui/page"
import { PostForm } from "#ui/post-form"
import type { AnyForm } from "../../form.ts"
import { paths } from "../../paths.ts"
import { T, errorText, t } from "../../texts.ts"
import { PlaceQuestion } from "../../views/place-question.tsx"
import { type Choices, ContactFields, FirstField } from "./contact-fields.tsx"

export const NEW_GROUP = "new"

type Props = {
  form: AnyForm
  choices: Choices
  submission: string
  suggestions: readonly Municipality[]
  organisations: readonly { value: string; label: string }[]
}

const Organisation = ({ form, organisations }: Pick<Props, "form" | "organisations">) => (
  <>
    <Combobox
      name="organisation"
      label={t("staff.quick.organisation")}
      hint={t("staff.quick.organisation-hint")}
      optional
      source={paths.organisations.to({})}
      valueName="organisationId"
      chosen={typedText(form, "organisationId")}
      value={typedText(form, "organisation")}
      error={errorText(form.errors["organisation"])}
    />
    {organisations.length > 0 && (
      <>
        <input type="hidden" name="organisationFor" value={typedText(form, "organisation")} />
        <ChoiceGroup
          type="radio"
          name="organisationChoice"
          legend={t("staff.quick.which")}
          options={[...organisations, { value: NEW_GROUP, label: t("staff.quick.none-of-these") }]}
          selected={typedText(form, "organisationChoice")}
        />
      </>
    )}
  </>
)

/** A contact that had no request: a phone call, a talk at an event. One page, one Enter. */
export const QuickPage = ({ form, choices, submission, suggestions, organisations }: Props) => (
  <StaffPage
    title={t("staff.quick.title")}
    formId="quick-form"
    errors={listErrors(form, errorText)}
    breadcrumbs={[{ href: paths.inbox.to({}), label: t("staff.inbox.title") }]}
  >
    <h1>
      <T k="staff.quick.title" />
    </h1>
    <PostForm id="quick-form" action={paths.newContact.to({})} keepDraft>
      <FirstField form={form} submission={submission} />
      <Organisation form={form} organisations={organisations} />
      <Field
        name="groupName"
        label={t("staff.quick.group")}
        hint={t("staff.quick.group-hint")}
        optional
        value={typedText(form, "groupName")}
        error={errorText(form.errors["groupName"])}
      />
      <PlaceQuestion
        form={form}
        suggestions={suggestions}
        label={t("staff.quick.place")}
        hint={t("staff.quick.place-hint")}
        wideLabel={t("staff.quick.wide")}
      />
      <ContactFields form={form} choices={choices} />
      <Checkbox
        name="keepOpen"
        label={t("staff.quick.keep-open")}
        hint={t("staff.quick.keep-open-hint")}
        checked={typedText(form, "keepOpen") !== ""}
      />
      <div class="actions">
        <Button icon="check">{t("staff.contact.save")}</Button>
      </div>
    </PostForm>
  </StaffPage>
)
