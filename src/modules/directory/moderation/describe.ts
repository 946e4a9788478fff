/** A profile in words, field by field, so that two versions can be compared by reading. */
import { formatDate, isLanguage, languageEntry } from "#platform/i18n"
import { audienceLabel, typeLabel } from "../labels.ts"
import {
  type ContactPerson,
  type Localized,
  type Offer,
  type Profile,
  type ProfileField,
  profileFields,
} from "../organisations/profile.ts"
import { placeName } from "../place-names.ts"
import { t } from "../texts.ts"
import { fieldLabel, spokenLanguageName } from "../vocabulary.ts"

const lines = (parts: readonly (string | null | undefined)[]) => parts.filter(Boolean).join("\n")
const words = (list: readonly string[]) => list.join(", ")

const nativeName = (code: string) => (isLanguage(code) ? languageEntry(code).name : code)
const inAllLanguages = (text: Localized) => lines(Object.entries(text).map(([code, said]) => `${nativeName(code)}: ${said}`))

const offerText = (offer: Offer) =>
  lines([
    inAllLanguages(offer.title),
    inAllLanguages(offer.text),
    offer.field && fieldLabel(offer.field),
    words(offer.audiences.map(audienceLabel)),
    words(offer.languages.map(spokenLanguageName)),
    offer.cost && t(`cost.${offer.cost}`),
    offer.place,
    offer.times,
  ])

const contactText = ({ name, role, email, phone, publicFields }: ContactPerson) => {
  const shown =
    publicFields.length === 0
      ? t("diff.contact.hidden")
      : t("diff.contact.public", { fields: words(publicFields.map((field) => t(`profile.${field}`))) })
  return lines([name, role, email, phone, shown])
}

const yesNo = (value: boolean | null) => (value === null ? "" : t(value ? "value.yes" : "value.no"))

const describers: { [F in ProfileField]: (value: Profile[F]) => string } = {
  kind: (kind) => t(`kind.${kind}`),
  name: (name) => name,
  otherNames: (names) => lines(names),
  legalForm: (form) => (form === null ? "" : t(`legal.${form}`)),
  types: (types) => words(types.map(typeLabel)),
  ags: (ags) => placeName(ags) ?? "",
  street: (street) => street ?? "",
  postcode: (postcode) => postcode ?? "",
  foundedOn: (day) => (day === null ? "" : formatDate(new Date(day))),
  paritaetMember: yesNo,
  website: (address) => address ?? "",
  email: (address) => address ?? "",
  phone: (number) => number ?? "",
  description: inAllLanguages,
  languages: (tags) => words(tags.map(spokenLanguageName)),
  fields: (fields) => words(fields.map(fieldLabel)),
  mailLanguage: nativeName,
  offers: (offers) => offers.map(offerText).join("\n\n"),
  contacts: (contacts) => contacts.map(contactText).join("\n\n"),
  public: (fields) => lines(fields.map((field) => t(`public.${field}`))),
}

const describe = <F extends ProfileField>(profile: Partial<Pick<Profile, F>>, field: F): string => {
  const value = profile[field]
  return value === undefined ? "" : describers[field](value)
}

export type FieldChange = { field: ProfileField; label: string; before: string; after: string }

/** What a proposal would change, in the order of the form. */
export const describeChanges = (current: Profile, proposed: Partial<Profile>): FieldChange[] =>
  profileFields
    .filter((field) => field in proposed)
    .map((field) => ({ field, label: t(`profile.${field}`), before: describe(current, field), after: describe(proposed, field) }))
