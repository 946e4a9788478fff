import type { Kept } from "#platform/flow"
import { typedText } from "#platform/http"
import type { Municipality } from "#platform/places"
import { ChoiceGroup } from "#ui/choice-group"
import { Field } from "#ui/field"
import type { AnyForm } from "../../form.ts"
import { type Key, errorText, t } from "../../texts.ts"
import { PlaceQuestion } from "../../views/place-question.tsx"
import { requestKinds } from "../../words.ts"
import { FormPage } from "./form-page.tsx"

type Props = { kept: Kept; form: AnyForm; suggestions: readonly Municipality[]; problem?: Key | undefined }

export const GroupPage = ({ kept, form, suggestions, problem }: Props) => (
  <FormPage page="group" kept={kept} form={form} problem={problem}>
    <ChoiceGroup
      type="radio"
      name="kind"
      legend={t("request.kind.label")}
      why={t("request.kind.why")}
      options={requestKinds.map((kind) => ({ value: kind, label: t(`request.kind.${kind}`) }))}
      selected={typedText(form, "kind")}
      error={errorText(form.errors["kind"])}
    />
    <Field
      name="groupName"
      label={t("request.group-name.label")}
      hint={t("request.group-name.hint")}
      optional
      value={typedText(form, "groupName")}
      error={errorText(form.errors["groupName"])}
    />
    <PlaceQuestion
      form={form}
      suggestions={suggestions}
      label={t("request.place.label")}
      hint={t("request.place.hint")}
      why={t("request.place.why")}
      wideLabel={t("request.place.wide")}
    />
  </FormPage>
)
