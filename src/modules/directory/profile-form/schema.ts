import { z } from "zod"
import { hasLetters, list, optionalText } from "#platform/http"
import { isLanguage } from "#platform/i18n"
import { audiences, consentFields, contactFields, costs, kinds, legalForms, selfDescriptions } from "../organisations/profile.ts"
import { readPlace } from "../search/places.ts"
import type { Key } from "../texts.ts"
import { isField, isSpoken } from "../vocabulary.ts"

const message = (key: Key) => ({ error: key })
const oneOf = <T extends readonly string[]>(values: T) => z.enum(values, message("error.choice"))
const emptyAsUndefined = (value: unknown) => (typeof value === "string" && value.trim() === "" ? undefined : value)
const optional = <T extends z.ZodType>(schema: T) => z.preprocess(emptyAsUndefined, schema.optional())

const withScheme = (typed: string) => (/^[a-z][a-z0-9+.-]*:/i.test(typed) ? typed : `https://${typed}`)
const isWebsite = (address: string) => {
  if (!URL.canParse(address)) return false
  const { protocol, hostname, username } = new URL(address)
  return ["http:", "https:"].includes(protocol) && hostname.includes(".") && username === ""
}
export const website = optional(
  z.string().trim().max(300, message("error.long")).transform(withScheme).refine(isWebsite, message("error.website")),
)
export const email = optional(
  z
    .string()
    .trim()
    .toLowerCase()
    .max(200, message("error.long"))
    .pipe(z.email(message("error.email"))),
)
export const phone = optional(
  z
    .string()
    .trim()
    .regex(/^\+?[\d\s()/.–-]{5,40}$/, message("error.phone")),
)

export const organisationName = z
  .string(message("error.required"))
  .trim()
  .min(1, message("error.required"))
  .max(200, message("error.long"))
  .refine(hasLetters, message("error.letters"))

/** A place in NRW as people write it, or the official key that a suggestion filled in. */
export const place = z.preprocess(
  emptyAsUndefined,
  z
    .string()
    .max(100, message("error.long"))
    .transform((typed, context) => {
      const found = readPlace(typed).place
      if (found) return found.ags
      context.addIssue({ code: "custom", message: "error.place" satisfies Key })
      return z.NEVER
    })
    .optional(),
)

const splitList = (separator: RegExp, most: number) =>
  z
    .string()
    .optional()
    .transform((text) =>
      (text ?? "")
        .split(separator)
        .map((line) => line.trim())
        .filter(hasLetters),
    )
    .pipe(z.array(z.string().max(200, message("error.long"))).max(most, message("error.many")))

export const offer = z.object({
  lang: z.string().refine(isLanguage),
  title: optionalText(150, "error.long"),
  text: optionalText(2000, "error.long"),
  field: optional(z.string().refine(isField, message("error.choice"))),
  audiences: list(oneOf(audiences)),
  languages: list(z.string().refine(isSpoken, message("error.choice"))),
  cost: optional(oneOf(costs)),
  place: optionalText(200, "error.long"),
  times: optionalText(200, "error.long"),
})
export const contact = z.object({
  name: optionalText(150, "error.long"),
  role: optionalText(150, "error.long"),
  email,
  phone,
  publicFields: list(oneOf(contactFields)),
})

/** `offers.0.title` and its like become lists, `description.tr` an object. */
const gather = (typed: unknown): unknown => (typeof typed === "object" && typed !== null ? gathered(typed) : typed)

type Slots = Map<number, Record<string, unknown>>
const fillSlot = (slots: Slots, slot: number, name: string, value: unknown) =>
  slots.set(slot, { ...slots.get(slot), [name]: value })
const inOrder = (group: Slots) => [...group].toSorted(([a], [b]) => a - b).map(([, slot]) => slot)

const gathered = (typed: object) => {
  const flat: Record<string, unknown> = {}
  const description: Record<string, unknown> = {}
  const slots: Record<string, Slots> = { offers: new Map(), contacts: new Map() }
  for (const [key, value] of Object.entries(typed)) {
    const [group = "", second = "", third] = key.split(".")
    if (group === "description") description[second] = value
    else if (slots[group] && third !== undefined) fillSlot(slots[group], Number(second), third, value)
    else flat[key] = value
  }
  return {
    ...flat,
    description,
    offers: inOrder(slots["offers"] ?? new Map()),
    contacts: inOrder(slots["contacts"] ?? new Map()),
  }
}

export const MOST_OFFERS = 10
export const MOST_CONTACTS = 3

export const profileForm = z.preprocess(
  gather,
  z.object({
    name: organisationName,
    otherNames: splitList(/[\n;]/, 10),
    kind: oneOf(kinds),
    legalForm: optional(oneOf(legalForms)),
    types: list(oneOf(selfDescriptions)),
    ownTypes: splitList(/[\n,;]/, 5),
    place,
    street: optionalText(150, "error.long"),
    postcode: optional(
      z
        .string()
        .trim()
        .regex(/^\d{5}$/, message("error.postcode")),
    ),
    foundedOn: optional(z.iso.date(message("error.date"))),
    paritaetMember: optional(z.enum(["yes", "no"], message("error.choice"))),
    website,
    email,
    phone,
    public: list(oneOf(consentFields)),
    languages: list(z.string().refine(isSpoken, message("error.choice"))),
    fields: list(z.string().refine(isField, message("error.choice"))),
    mailLanguage: z.string(message("error.choice")).refine(isLanguage, message("error.choice")),
    description: z.record(z.string().refine(isLanguage), optionalText(5000, "error.long")),
    offers: z.array(offer).max(MOST_OFFERS + 2, message("error.many")),
    contacts: z.array(contact).max(MOST_CONTACTS, message("error.many")),
  }),
)
export type ProfileForm = z.output<typeof profileForm>
