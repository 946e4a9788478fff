import { typedList, typedText } from "#platform/http"
import { ChoiceGroup } from "#ui/choice-group"
import { Field } from "#ui/field"
import { contactFields } from "../../organisations/profile.ts"
import { T, errorText, t } from "../../texts.ts"
import { MOST_CONTACTS } from "../schema.ts"
import { type FormProps, SlotTitle, slots } from "./parts.tsx"

const ContactSlot = ({ form, slot }: FormProps & { slot: number }) => {
  const at = (name: string) => `contacts.${slot}.${name}`
  const name = typedText(form, at("name"))
  return (
    <details class="facet" open={name !== "" || slot === 0}>
      <SlotTitle text={name === "" ? t("form.contact.new") : name} />
      <Field name={at("name")} label={t("form.contact.name")} value={name} autocomplete="off" optional />
      <Field name={at("role")} label={t("form.contact.role")} value={typedText(form, at("role"))} optional />
      <Field
        name={at("email")}
        type="email"
        label={t("profile.email")}
        value={typedText(form, at("email"))}
        autocomplete="off"
        optional
      />
      <Field
        name={at("phone")}
        type="tel"
        label={t("profile.phone")}
        value={typedText(form, at("phone"))}
        autocomplete="off"
        optional
      />
      <ChoiceGroup
        name={at("publicFields")}
        type="checkbox"
        layout="inline"
        legend={t("form.contact.public")}
        hint={t("form.contact.public.hint")}
        options={contactFields.map((field) => ({ value: field, label: t(`profile.${field}`) }))}
        selected={typedList(form, at("publicFields"))}
      />
    </details>
  )
}

/** People to talk to: for the office, and for everybody only where they agree themselves. */
export const ContactFields = ({ form }: FormProps) => (
  <section>
    <h2 id="contacts">
      <T k="profile.contacts" />
    </h2>
    <p>
      <T k="form.contacts.text" />
    </p>
    {form.errors.contacts !== undefined && <p class="field-error">{errorText(form.errors.contacts)}</p>}
    {slots(form, "contacts", { key: "name", empty: 1, most: MOST_CONTACTS }).map((slot) => (
      <ContactSlot form={form} slot={slot} />
    ))}
  </section>
)
