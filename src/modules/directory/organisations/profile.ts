/** What an entry says about itself: the part a group edits, a moderator compares and an import fills. */

export const kinds = ["organisation", "initiative", "partner"] as const
export type Kind = (typeof kinds)[number]

export const legalForms = [
  "none",
  "association",
  "ev-planned",
  "ev",
  "ggmbh",
  "foundation",
  "cooperative",
  "public",
  "other",
] as const
export type LegalForm = (typeof legalForms)[number]

/** Offered to choose from; a group may also use its own words. */
export const selfDescriptions = [
  "mso",
  "ndo",
  "refugee-initiative",
  "culture",
  "women",
  "youth",
  "parents",
  "sports",
  "antiracism",
  "neighbourhood",
  "umbrella",
] as const

export const audiences = [
  "everyone",
  "children",
  "youth",
  "adults",
  "seniors",
  "women",
  "men",
  "families",
  "refugees",
  "lgbt",
  "disabled",
  "organisations",
] as const
export const costs = ["free", "low", "paid"] as const
export type Cost = (typeof costs)[number]

/** "entry" is the entry itself: name, place, languages, fields, description, offers. Everything else is agreed to one by one. */
export const consentFields = ["entry", "address", "website", "email", "phone", "foundedOn", "paritaetMember"] as const
export type ConsentField = (typeof consentFields)[number]
export type Grantor = "group" | "staff" | "source" | "import" | "demo"
export type Origin = "base" | "self" | "staff" | "import" | "demo"
export type CheckedBy = "group" | "office" | "source"

/** A text people entered, by language code. */
export type Localized = Partial<Record<string, string>>

export type Offer = {
  title: Localized
  text: Localized
  field: string | null
  audiences: string[]
  languages: string[]
  cost: Cost | null
  place: string | null
  times: string | null
}

/** What may be public of a person. */
export const contactFields = ["name", "email", "phone"] as const
export type ContactField = (typeof contactFields)[number]

export type ContactPerson = {
  name: string
  role: string | null
  email: string | null
  phone: string | null
  publicFields: ContactField[]
}

export type Profile = {
  kind: Kind
  name: string
  otherNames: string[]
  legalForm: LegalForm | null
  types: string[]
  ags: string | null
  street: string | null
  postcode: string | null
  foundedOn: string | null
  paritaetMember: boolean | null
  website: string | null
  email: string | null
  phone: string | null
  description: Localized
  languages: string[]
  fields: string[]
  mailLanguage: string
  offers: Offer[]
  contacts: ContactPerson[]
  /** The parts everybody may see. */
  public: ConsentField[]
}
export type ProfileField = keyof Profile

export const emptyProfile: Profile = {
  kind: "organisation",
  name: "",
  otherNames: [],
  legalForm: null,
  types: [],
  ags: null,
  street: null,
  postcode: null,
  foundedOn: null,
  paritaetMember: null,
  website: null,
  email: null,
  phone: null,
  description: {},
  languages: [],
  fields: [],
  mailLanguage: "de",
  offers: [],
  contacts: [],
  public: [],
}

const isText = (value: unknown): value is string => typeof value === "string"
const sorted = (list: unknown[]): unknown[] => (list.every(isText) ? list.toSorted() : list)
const sameList = (a: unknown[], b: unknown[]) =>
  a.length === b.length && sorted(a).every((one, index) => sameValue(one, sorted(b)[index]))

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null

/** Equal as content: the order of keys and of plain words does not count, the order of offers and people does. */
export const sameValue = (a: unknown, b: unknown): boolean => {
  if (a === b) return true
  if (Array.isArray(a) || Array.isArray(b)) return Array.isArray(a) && Array.isArray(b) && sameList(a, b)
  if (!isObject(a) || !isObject(b)) return false
  const [left, right] = [new Map(Object.entries(a)), new Map(Object.entries(b))]
  return left.size === right.size && [...left].every(([key, value]) => right.has(key) && sameValue(value, right.get(key)))
}

const isField = (name: string): name is ProfileField => name in emptyProfile
export const profileFields = Object.keys(emptyProfile).filter(isField)

/** The fields in which `next` differs, with its values. */
export const differences = (current: Profile, next: Partial<Profile>): Partial<Profile> =>
  pick(
    next,
    profileFields.filter((field) => next[field] !== undefined && !sameValue(current[field], next[field])),
  )

export const pick = <T extends object>(from: T, names: readonly (keyof T)[]): Partial<T> => {
  const picked: Partial<T> = {}
  for (const name of names) if (name in from) picked[name] = from[name]
  return picked
}
