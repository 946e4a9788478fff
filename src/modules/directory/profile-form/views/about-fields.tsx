import { typedList, typedText } from "#platform/http"
import { isLanguage, languageEntry } from "#platform/i18n"
import { ChoiceGroup } from "#ui/choice-group"
import { Field } from "#ui/field"
import { Select } from "#ui/select"
import { Textarea } from "#ui/textarea"
import { type Kind, legalForms, selfDescriptions } from "../../organisations/profile.ts"
import { T, errorText, t } from "../../texts.ts"
import { fieldsOfActivity, spokenLanguages } from "../../vocabulary.ts"
import { writingLanguage } from "../convert.ts"
import { type FormProps, fieldOf, languageOption } from "./parts.tsx"

/** Who we are. */
export const NameFields = ({ form, kinds }: FormProps & { kinds: readonly Kind[] }) => (
  <section>
    <h2>
      <T k="form.who" />
    </h2>
    <Field {...fieldOf(form, "name")} label={t("profile.name")} autocomplete="organization" />
    <Textarea
      {...fieldOf(form, "otherNames")}
      label={t("profile.otherNames")}
      hint={t("form.otherNames.hint")}
      rows={2}
      optional
    />
    {kinds.length > 1 ? (
      <ChoiceGroup
        {...fieldOf(form, "kind")}
        type="radio"
        legend={t("profile.kind")}
        options={kinds.map((kind) => ({
          value: kind,
          label: t(`kind.${kind}`),
          hint: kind === "initiative" ? t("form.initiative.hint") : undefined,
        }))}
        selected={typedText(form, "kind")}
      />
    ) : (
      <input type="hidden" name="kind" value={kinds[0]} />
    )}
    <Select
      {...fieldOf(form, "legalForm")}
      label={t("profile.legalForm")}
      empty={t("form.legalForm.empty")}
      options={legalForms.map((form) => ({ value: form, label: t(`legal.${form}`) }))}
      optional
    />
    <ChoiceGroup
      name="types"
      error={errorText(form.errors.types)}
      type="checkbox"
      layout="columns"
      legend={t("profile.types")}
      hint={t("form.types.hint")}
      options={selfDescriptions.map((type) => ({ value: type, label: t(`type.${type}`) }))}
      selected={typedList(form, "types")}
      optional
    />
    <Field {...fieldOf(form, "ownTypes")} label={t("form.ownTypes")} hint={t("form.ownTypes.hint")} optional />
  </section>
)

/** The page's language, German, and every language in which something was already written. */
const descriptionLanguages = ({ form }: FormProps): string[] => {
  const written = Object.keys(form.typed).flatMap((name) =>
    name.startsWith("description.") && typedText(form, name) !== "" ? [name.slice("description.".length)] : [],
  )
  return [...new Set([writingLanguage(), "de", ...written])]
}
const nativeName = (code: string) => (isLanguage(code) ? languageEntry(code).name : code)

/** What we do, and in which languages. */
export const WorkFields = ({ form }: FormProps) => (
  <section>
    <h2>
      <T k="form.what" />
    </h2>
    <ChoiceGroup
      name="fields"
      error={errorText(form.errors.fields)}
      type="checkbox"
      layout="columns"
      legend={t("profile.fields")}
      options={fieldsOfActivity().map(({ id, label }) => ({ value: id, label }))}
      selected={typedList(form, "fields")}
      optional
    />
    <ChoiceGroup
      name="languages"
      error={errorText(form.errors.languages)}
      type="checkbox"
      layout="columns"
      legend={t("form.languages")}
      hint={t("form.languages.hint")}
      options={spokenLanguages().map(languageOption)}
      selected={typedList(form, "languages")}
      optional
    />
    {descriptionLanguages({ form }).map((code, index) => (
      <Textarea
        name={`description.${code}`}
        id={index === 0 ? "description" : `description-${code}`}
        label={t("form.description", { language: nativeName(code) })}
        hint={index === 0 ? t("form.description.hint") : undefined}
        value={typedText(form, `description.${code}`)}
        error={index === 0 ? errorText(form.errors.description) : undefined}
        lang={code}
        limit={5000}
        optional
      />
    ))}
  </section>
)
