import { typedList, typedText } from "#platform/http"
import { ChoiceGroup } from "#ui/choice-group"
import { Field } from "#ui/field"
import { Select } from "#ui/select"
import { Textarea } from "#ui/textarea"
import { audiences, costs } from "../../organisations/profile.ts"
import { T, errorText, t } from "../../texts.ts"
import { fieldsOfActivity } from "../../vocabulary.ts"
import { writingLanguage } from "../convert.ts"
import { MOST_OFFERS } from "../schema.ts"
import { type FormProps, SlotTitle, languageOption, slots } from "./parts.tsx"

const OfferFacts = ({ form, at }: FormProps & { at: (name: string) => string }) => {
  const spoken = [...new Set([...typedList(form, "languages"), ...typedList(form, at("languages"))])]
  return (
    <>
      <Select
        name={at("field")}
        label={t("form.offer.field")}
        empty={t("form.please-choose")}
        options={fieldsOfActivity().map(({ id, label }) => ({ value: id, label }))}
        value={typedText(form, at("field"))}
        optional
      />
      <ChoiceGroup
        name={at("audiences")}
        type="checkbox"
        layout="columns"
        legend={t("form.offer.audiences")}
        options={audiences.map((one) => ({ value: one, label: t(`audience.${one}`) }))}
        selected={typedList(form, at("audiences"))}
        optional
      />
      {spoken.length > 0 && (
        <ChoiceGroup
          name={at("languages")}
          type="checkbox"
          layout="inline"
          legend={t("form.offer.languages")}
          options={spoken.map(languageOption)}
          selected={typedList(form, at("languages"))}
          optional
        />
      )}
      <ChoiceGroup
        name={at("cost")}
        type="radio"
        layout="inline"
        legend={t("form.offer.cost")}
        options={[...costs.map((cost) => ({ value: cost, label: t(`cost.${cost}`) })), { value: "", label: t("form.no-answer") }]}
        selected={typedText(form, at("cost"))}
      />
      <Field name={at("place")} label={t("form.offer.place")} value={typedText(form, at("place"))} optional />
      <Field
        name={at("times")}
        label={t("form.offer.times")}
        hint={t("form.offer.times.hint")}
        value={typedText(form, at("times"))}
        optional
      />
    </>
  )
}

const OfferSlot = ({ form, slot }: FormProps & { slot: number }) => {
  const at = (name: string) => `offers.${slot}.${name}`
  const title = typedText(form, at("title"))
  const lang = typedText(form, at("lang")) || writingLanguage()
  return (
    <details class="facet" open={title !== "" || slot === 0}>
      <SlotTitle text={title === "" ? t("form.offer.new") : title} />
      <input type="hidden" name={at("lang")} value={lang} />
      <Field
        name={at("title")}
        label={t("form.offer.title")}
        hint={t("form.offer.title.hint")}
        value={title}
        maxlength={150}
        optional
      />
      <Textarea
        name={at("text")}
        label={t("form.offer.text")}
        value={typedText(form, at("text"))}
        rows={3}
        lang={lang}
        optional
      />
      <OfferFacts form={form} at={at} />
    </details>
  )
}

/** What we offer; a slot without a title is no offer. */
export const OfferFields = ({ form }: FormProps) => (
  <section>
    <h2 id="offers">
      <T k="profile.offers" />
    </h2>
    {form.errors.offers !== undefined && <p class="field-error">{errorText(form.errors.offers)}</p>}
    {slots(form, "offers", { key: "title", empty: 2, most: MOST_OFFERS }).map((slot) => (
      <OfferSlot form={form} slot={slot} />
    ))}
  </section>
)
