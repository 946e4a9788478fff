/**
 * Makes one entry out of two. A value becomes visible only if the group it was taken from had agreed to show it: merging never makes
 * anything more public than it was.
 */
import {
  type ConsentField,
  type ContactPerson,
  type Profile,
  type ProfileField,
  pick,
  sameValue,
} from "../organisations/profile.ts"
import { MOST_CONTACTS, MOST_OFFERS } from "../profile-form/schema.ts"
import { fold, words } from "../search/fold.ts"

/** What is chosen as one: the street and its postcode belong together. */
export const parts = {
  name: { fields: ["name"], consent: "entry", joins: false },
  otherNames: { fields: ["otherNames"], consent: "entry", joins: true },
  kind: { fields: ["kind"], consent: "entry", joins: false },
  legalForm: { fields: ["legalForm"], consent: "entry", joins: false },
  types: { fields: ["types"], consent: "entry", joins: true },
  place: { fields: ["ags"], consent: "entry", joins: false },
  address: { fields: ["street", "postcode"], consent: "address", joins: false },
  foundedOn: { fields: ["foundedOn"], consent: "foundedOn", joins: false },
  paritaetMember: { fields: ["paritaetMember"], consent: "paritaetMember", joins: false },
  website: { fields: ["website"], consent: "website", joins: false },
  email: { fields: ["email"], consent: "email", joins: false },
  phone: { fields: ["phone"], consent: "phone", joins: false },
  description: { fields: ["description"], consent: "entry", joins: true },
  languages: { fields: ["languages"], consent: "entry", joins: true },
  fields: { fields: ["fields"], consent: "entry", joins: true },
  offers: { fields: ["offers"], consent: "entry", joins: true },
  contacts: { fields: ["contacts"], consent: null, joins: true },
  mailLanguage: { fields: ["mailLanguage"], consent: null, joins: false },
} as const satisfies Record<string, { fields: readonly ProfileField[]; consent: ConsentField | null; joins: boolean }>
export type Part = keyof typeof parts
export const isPart = (name: string): name is Part => name in parts
export const partNames = Object.keys(parts).filter(isPart)

export type Choice = "survivor" | "other" | "both"
export type Choices = Partial<Record<Part, Choice>>

export const isEmpty = (profile: Profile, part: Part): boolean =>
  parts[part].fields.every((field) => {
    const value = profile[field]
    return (
      value === null ||
      value === "" ||
      (Array.isArray(value) ? value.length === 0 : typeof value === "object" && Object.keys(value).length === 0)
    )
  })

export const isSame = (one: Profile, other: Profile, part: Part): boolean =>
  parts[part].fields.every((field) => sameValue(one[field], other[field]))

const nameForm = (name: string) => words(name).map(fold).join(" ") || name

const samePerson = (one: ContactPerson, other: ContactPerson) => nameForm(one.name) === nameForm(other.name)

/** One person in two entries: what is missing is filled in, and what is filled in stays hidden. */
const joinPerson = (own: ContactPerson, further: ContactPerson | undefined): ContactPerson => {
  if (!further) return own
  const next = { ...own, role: own.role ?? further.role, email: own.email ?? further.email, phone: own.phone ?? further.phone }
  return { ...next, publicFields: own.publicFields.filter((part) => part === "name" || own[part] !== null) }
}

const joinContacts = (own: readonly ContactPerson[], further: readonly ContactPerson[]): ContactPerson[] => [
  ...own.map((one) =>
    joinPerson(
      one,
      further.find((other) => samePerson(one, other)),
    ),
  ),
  ...further.filter((other) => !own.some((one) => samePerson(one, other))),
]

const union = (one: readonly string[], other: readonly string[]) => [...new Set([...one, ...other])]

const joined = (
  survivor: Profile,
  other: Profile,
): Pick<Profile, "otherNames" | "types" | "languages" | "fields" | "description" | "offers" | "contacts"> => ({
  otherNames: union(survivor.otherNames, other.otherNames),
  types: union(survivor.types, other.types),
  languages: union(survivor.languages, other.languages),
  fields: union(survivor.fields, other.fields),
  description: { ...other.description, ...survivor.description },
  offers: [...survivor.offers, ...other.offers.filter((offer) => !survivor.offers.some((own) => sameValue(own, offer)))],
  contacts: joinContacts(survivor.contacts, other.contacts),
})

/** Lists may be joined unless they become longer than the form of an entry takes. */
export const mayJoin = (survivor: Profile, other: Profile, part: Part): boolean => {
  if (!parts[part].joins) return false
  const both = joined(survivor, other)
  return (
    (part !== "offers" || both.offers.length <= MOST_OFFERS) && (part !== "contacts" || both.contacts.length <= MOST_CONTACTS)
  )
}

/** Without the consent for the entry as a whole nothing of it is seen, whatever else was agreed to. */
const shows = ({ public: agreed }: Profile, consent: ConsentField): boolean =>
  agreed.includes("entry") && agreed.includes(consent)

type Sides = { survivor: Profile; other: Profile }

/** Did everybody whose words are in the chosen value agree to show them? */
const agreedTo = ({ survivor, other }: Sides, part: Part, choice: Choice): boolean => {
  const { consent } = parts[part]
  if (consent === null) return true
  const [own, further] = [shows(survivor, consent), shows(other, consent)]
  if (isSame(survivor, other, part)) return own || further
  if (choice === "survivor") return own
  if (choice === "other") return further
  return (own || isEmpty(survivor, part)) && (further || isEmpty(other, part))
}

const choose = ({ survivor, other }: Sides, choices: Choices): Profile => {
  const both = joined(survivor, other)
  const chosen: Profile = { ...survivor }
  for (const part of partNames) {
    const choice = choices[part] ?? "survivor"
    if (choice === "survivor") continue
    const source: Partial<Profile> = choice === "both" ? both : other
    Object.assign(chosen, pick(source, parts[part].fields))
  }
  return chosen
}

/** The name that is given up stays findable, if it was public or nothing is. */
const keepName = (chosen: Profile, { survivor, other }: Sides): string[] => {
  const entryIsShown = shows(survivor, "entry")
  const names = [survivor, other].filter((side) => !entryIsShown || shows(side, "entry")).map(({ name }) => name)
  const known = new Set([chosen.name, ...chosen.otherNames].map(nameForm))
  return [...chosen.otherNames, ...names.filter((name) => !known.has(nameForm(name)) && known.add(nameForm(name)))]
}

export type Combined = {
  profile: Profile
  /** Parts that would become visible although nobody agreed: the merge is refused as long as there are any. */
  refused: Part[]
  /** Consents that come from the other entry. */
  taken: ConsentField[]
}

type Detail = Exclude<ConsentField, "entry">
const details = partNames.flatMap((part): { part: Part; consent: Detail }[] => {
  const { consent } = parts[part]
  return consent === null || consent === "entry" ? [] : [{ part, consent }]
})

/** Whose consent goes with the chosen detail: the survivor's own, the other's, or nobody's. */
const consentFor = (
  sides: Sides,
  { part, consent }: { part: Part; consent: Detail },
  choices: Choices,
): "kept" | "taken" | "none" => {
  const own = sides.survivor.public.includes(consent)
  const fromOther = choices[part] === "other" || (!own && isSame(sides.survivor, sides.other, part))
  if (!fromOther) return own ? "kept" : "none"
  if (!shows(sides.other, consent)) return "none"
  return own ? "kept" : "taken"
}

const consentsOf = (sides: Sides, chosen: Profile, choices: Choices): { kept: ConsentField[]; taken: ConsentField[] } => {
  const filled = details.filter(({ part }) => !isEmpty(chosen, part))
  const those = (wanted: "kept" | "taken") =>
    filled.filter((one) => consentFor(sides, one, choices) === wanted).map(({ consent }) => consent)
  const entry: ConsentField[] = sides.survivor.public.includes("entry") ? ["entry"] : []
  return { kept: [...entry, ...those("kept")], taken: those("taken") }
}

/** People of an entry that nobody could see have agreed to nothing here. */
const hidePeople = (profile: Profile): Profile => ({
  ...profile,
  contacts: profile.contacts.map((one) => ({ ...one, publicFields: [] })),
})

/** Where the result can be seen, the people of a side that could not be seen stay hidden. */
const sidesFor = (given: Sides): Sides => {
  const seen = shows(given.survivor, "entry")
  const safe = (side: Profile) => (seen && !shows(side, "entry") ? hidePeople(side) : side)
  return { survivor: safe(given.survivor), other: safe(given.other) }
}

export const combine = (survivor: Profile, other: Profile, choices: Choices): Combined => {
  const sides = sidesFor({ survivor, other })
  const chosen = choose(sides, choices)
  const { kept, taken } = consentsOf(sides, chosen, choices)
  const profile: Profile = { ...chosen, otherNames: keepName(chosen, sides), public: [...kept, ...taken].toSorted() }
  const isShown = (part: Part) => {
    const { consent } = parts[part]
    return consent !== null && shows(profile, consent) && !isEmpty(profile, part)
  }
  const refused = partNames.filter((part) => isShown(part) && !agreedTo(sides, part, choices[part] ?? "survivor"))
  return { profile, refused, taken }
}
