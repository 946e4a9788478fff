import { typedText } from "#platform/http"
import { languages } from "#platform/i18n"
import { searchPlaces } from "#platform/places"
import { ChoiceGroup } from "#ui/choice-group"
import { Combobox } from "#ui/combobox"
import { Field } from "#ui/field"
import { Select } from "#ui/select"
import { paths } from "../../paths.ts"
import { T, t } from "../../texts.ts"
import { type FormProps, PublicToggle, fieldOf } from "./parts.tsx"

const MOST_GUESSES = 5
/** After a place we did not understand: what may be meant, to be typed or chosen. */
const guesses = ({ form }: FormProps) =>
  form.errors.place === undefined
    ? []
    : searchPlaces(typedText(form, "place"), MOST_GUESSES).map(({ municipality }) => municipality.name)

export const PlaceField = ({ form, optional }: FormProps & { optional?: boolean }) => {
  const meant = guesses({ form })
  return (
    <Combobox
      {...fieldOf(form, "place")}
      label={t("search.place")}
      hint={meant.length > 0 ? t("form.place.guesses", { places: meant.join(", ") }) : t("form.place.hint")}
      source={paths.places.to({})}
      optional={optional}
    />
  )
}

/** Where we are and how to reach us; each detail with its own consent. */
export const ReachFields = ({ form }: FormProps) => (
  <section>
    <h2>
      <T k="form.reach" />
    </h2>
    <p>
      <T k="form.reach.text" />
    </p>
    <PlaceField form={form} optional />
    <Field
      {...fieldOf(form, "street")}
      label={t("profile.street")}
      hint={t("form.street.hint")}
      autocomplete="street-address"
      optional
    />
    <Field
      {...fieldOf(form, "postcode")}
      label={t("profile.postcode")}
      width="short"
      inputmode="numeric"
      autocomplete="postal-code"
      optional
      ltr
    />
    <PublicToggle form={form} field="address" />
    <Field {...fieldOf(form, "website")} type="url" label={t("profile.website")} autocomplete="url" optional />
    <PublicToggle form={form} field="website" />
    <Field {...fieldOf(form, "email")} type="email" label={t("profile.email")} autocomplete="email" optional />
    <PublicToggle form={form} field="email" />
    <Field {...fieldOf(form, "phone")} type="tel" label={t("profile.phone")} autocomplete="tel" optional />
    <PublicToggle form={form} field="phone" />
    <Field {...fieldOf(form, "foundedOn")} type="date" label={t("profile.foundedOn")} width="medium" optional />
    <PublicToggle form={form} field="foundedOn" />
    <ChoiceGroup
      {...fieldOf(form, "paritaetMember")}
      type="radio"
      layout="inline"
      legend={t("profile.paritaetMember")}
      hint={t("form.paritaetMember.hint")}
      options={[
        { value: "yes", label: t("value.yes") },
        { value: "no", label: t("value.no") },
        { value: "", label: t("form.no-answer") },
      ]}
      selected={typedText(form, "paritaetMember")}
    />
    <PublicToggle form={form} field="paritaetMember" />
  </section>
)

export const MailLanguageField = ({ form }: FormProps) => (
  <Select
    {...fieldOf(form, "mailLanguage")}
    label={t("profile.mailLanguage")}
    width="medium"
    options={languages.map(({ code, name }) => ({ value: code, label: name, lang: code === "de-simple" ? "de" : code }))}
  />
)

/** The consent everything hangs on: with it the entry is in the directory, without it it is not. */
export const EntryConsent = ({ form }: FormProps) => (
  <section>
    <h2>
      <T k="form.entry" />
    </h2>
    <p>
      <T k="form.entry.text" />
    </p>
    <PublicToggle form={form} field="entry" />
    <MailLanguageField form={form} />
  </section>
)
