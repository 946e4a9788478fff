/** Between a profile and the form in which it is edited: what is typed in one language never removes the others. */
import type { Form } from "#platform/http"
import { language } from "#platform/i18n"
import { findMunicipality } from "#platform/places"
import { type ContactPerson, type Localized, type Offer, type Profile, selfDescriptions } from "../organisations/profile.ts"
import type { ProfileForm } from "./schema.ts"

type Typed = Form<unknown>["typed"]

/** Simple German is German: people write one of them. */
export const writingLanguage = (): string => (language() === "de-simple" ? "de" : language())

const isOffered = (type: string) => selfDescriptions.some((one) => one === type)

/** The language in which an offer is shown for editing: the page's if it is there, else the one it was written in. */
const languageOf = (text: Localized): string =>
  text[writingLanguage()] === undefined ? (Object.keys(text)[0] ?? writingLanguage()) : writingLanguage()

const typedOffer = (offer: Offer, slot: number): Typed => {
  const lang = languageOf(offer.title)
  const values = {
    lang,
    title: offer.title[lang] ?? "",
    text: offer.text[lang] ?? "",
    field: offer.field ?? "",
    audiences: offer.audiences,
    languages: offer.languages,
    cost: offer.cost ?? "",
    place: offer.place ?? "",
    times: offer.times ?? "",
  }
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`offers.${slot}.${name}`, value]))
}

const typedContact = (contact: ContactPerson, slot: number): Typed =>
  Object.fromEntries(Object.entries(contact).map(([name, value]) => [`contacts.${slot}.${name}`, value ?? ""]))

const orEmpty = (value: string | null): string => value ?? ""
const yesNo = (value: boolean | null): string => (value === null ? "" : value ? "yes" : "no")

export const typedProfile = (profile: Profile): Typed => ({
  name: profile.name,
  otherNames: profile.otherNames.join("\n"),
  kind: profile.kind,
  legalForm: orEmpty(profile.legalForm),
  types: profile.types.filter(isOffered),
  ownTypes: profile.types.filter((type) => !isOffered(type)).join(", "),
  place: orEmpty(findMunicipality(orEmpty(profile.ags))?.name ?? null),
  street: orEmpty(profile.street),
  postcode: orEmpty(profile.postcode),
  foundedOn: orEmpty(profile.foundedOn),
  paritaetMember: yesNo(profile.paritaetMember),
  website: orEmpty(profile.website),
  email: orEmpty(profile.email),
  phone: orEmpty(profile.phone),
  public: profile.public,
  languages: profile.languages,
  fields: profile.fields,
  mailLanguage: profile.mailLanguage,
  ...Object.fromEntries(Object.entries(profile.description).map(([lang, text]) => [`description.${lang}`, text ?? ""])),
  ...Object.assign({}, ...profile.offers.map(typedOffer)),
  ...Object.assign({}, ...profile.contacts.map(typedContact)),
})

const withText = (text: Localized, lang: string, typed: string | undefined): Localized => {
  const { [lang]: _old, ...others } = text
  return typed === undefined ? others : { ...others, [lang]: typed }
}

const toOffer = (typed: ProfileForm["offers"][number], before: Offer | undefined): Offer => ({
  title: withText(before?.title ?? {}, typed.lang, typed.title),
  text: withText(before?.text ?? {}, typed.lang, typed.text),
  field: typed.field ?? null,
  audiences: typed.audiences,
  languages: typed.languages,
  cost: typed.cost ?? null,
  place: typed.place ?? null,
  times: typed.times ?? null,
})

const toContact = ({ name, role, email, phone, publicFields }: ProfileForm["contacts"][number]): ContactPerson => ({
  name: name ?? "",
  role: role ?? null,
  email: email ?? null,
  phone: phone ?? null,
  // Without the name there is nobody to whom an address or a number could belong.
  publicFields: publicFields.includes("name") ? publicFields : [],
})

const orNull = <T>(value: T | undefined): T | null => value ?? null
const DISTRICT_DIGITS = 5

/** The profile as the form wants it, over what stands there now. */
export const profileFrom = (form: ProfileForm, current: Profile): Profile => ({
  ...current,
  name: form.name,
  otherNames: form.otherNames,
  kind: form.kind,
  legalForm: orNull(form.legalForm),
  types: [...form.types, ...form.ownTypes],
  // A body for a whole district has no town to type; leaving the field empty does not take its district away.
  ags: form.place ?? (current.ags?.length === DISTRICT_DIGITS ? current.ags : null),
  street: orNull(form.street),
  postcode: orNull(form.postcode),
  foundedOn: orNull(form.foundedOn),
  paritaetMember: form.paritaetMember === undefined ? null : form.paritaetMember === "yes",
  website: orNull(form.website),
  email: orNull(form.email),
  phone: orNull(form.phone),
  public: form.public.toSorted(),
  languages: form.languages,
  fields: form.fields,
  mailLanguage: form.mailLanguage,
  description: Object.entries(form.description).reduce((all, [lang, text]) => withText(all, lang, text), current.description),
  offers: form.offers.flatMap((offer, slot) => (offer.title === undefined ? [] : [toOffer(offer, current.offers[slot])])),
  contacts: form.contacts.filter(({ name }) => name !== undefined).map(toContact),
})
