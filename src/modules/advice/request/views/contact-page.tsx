import type { Kept } from "#platform/flow"
import { typedText } from "#platform/http"
import { Checkbox } from "#ui/checkbox"
import { Field } from "#ui/field"
import { Select } from "#ui/select"
import type { AnyForm } from "../../form.ts"
import { type Key, T, errorText, t } from "../../texts.ts"
import type { SpokenChoice } from "../../topics.ts"
import { FormPage } from "./form-page.tsx"

type Props = { kept: Kept; form: AnyForm; spoken: readonly SpokenChoice[]; problem?: Key | undefined }

export const ContactPage = ({ kept, form, spoken, problem }: Props) => (
  <FormPage page="contact" kept={kept} form={form} problem={problem}>
    <p class="lead">
      <T k="request.contact.lead" />
    </p>
    <Field
      name="email"
      type="email"
      label={t("request.email.label")}
      hint={t("request.email.hint")}
      autocomplete="email"
      width="medium"
      value={typedText(form, "email")}
      error={errorText(form.errors["email"])}
    />
    <Field
      name="phone"
      type="tel"
      label={t("request.phone.label")}
      hint={t("request.phone.hint")}
      autocomplete="tel"
      width="medium"
      value={typedText(form, "phone")}
      error={errorText(form.errors["phone"])}
    />
    <Field
      name="contactName"
      label={t("request.name.label")}
      optional
      autocomplete="name"
      width="medium"
      value={typedText(form, "contactName")}
      error={errorText(form.errors["contactName"])}
    />
    <Select
      name="spokenLanguage"
      label={t("request.language.label")}
      why={t("request.language.why")}
      options={spoken}
      width="medium"
      value={typedText(form, "spokenLanguage")}
      error={errorText(form.errors["spokenLanguage"])}
    />
    <Checkbox
      name="interpreter"
      label={t("request.interpreter.label")}
      hint={t("request.interpreter.hint")}
      checked={typedText(form, "interpreter") !== ""}
    />
    <Field
      name="bestTime"
      label={t("request.best-time.label")}
      hint={t("request.best-time.hint")}
      optional
      value={typedText(form, "bestTime")}
      error={errorText(form.errors["bestTime"])}
    />
  </FormPage>
)
