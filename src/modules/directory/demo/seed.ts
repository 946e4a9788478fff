import type { Db } from "#platform/db"
import type { Services } from "#platform/http"
import { searchPlaces } from "#platform/places"
import { createOrganisation } from "../organisations/create.ts"
import { type ConsentField, type Offer, type Profile, emptyProfile } from "../organisations/profile.ts"
import { countDemoEntries, findOrganisation, updateMarks } from "../organisations/repository.ts"
import { slugOf } from "../organisations/slug.ts"
import { writeProposal } from "../own-entry/propose.ts"
import { refreshSearch } from "../search-index/repository.ts"
import { fieldLabel } from "../vocabulary.ts"
import { type DemoGroup, demoGroups } from "./groups.ts"

const DAY = 86_400_000
const TIMES = ["Montag 17–19 Uhr", "Mittwoch 10–12 Uhr", "Donnerstag ab 18 Uhr", "Samstag 14–17 Uhr", "nach Absprache"] as const
const PEOPLE = ["Amina Beispiel", "Jonas Muster", "Leyla Probe", "Oleksandr Beispiel", "Maria Muster", "Dara Probe"] as const
/** Which parts a group shows: some everything, some only the entry itself. */
const CONSENTS: readonly (readonly ConsentField[])[] = [
  ["entry", "email", "website", "foundedOn", "paritaetMember"],
  ["entry", "email", "phone", "address", "foundedOn"],
  ["entry", "email"],
  ["entry"],
]

const pick = <T>(list: readonly T[], index: number): T => {
  const one = list[index % list.length]
  if (one === undefined) throw new Error("The demo world lacks something to choose from")
  return one
}

const offersOf = (group: DemoGroup, index: number): Offer[] =>
  group.form === "none"
    ? []
    : group.fields.slice(0, 1 + (index % 2)).map((field, position) => ({
        title: { de: fieldLabel(field) },
        text: { de: group.text },
        field,
        audiences: [pick(["everyone", "families", "youth", "women", "seniors", "refugees"], index + position)],
        languages: group.languages.slice(0, 3),
        cost: pick(["free", "free", "low", "paid"] as const, index + position),
        place: null,
        times: pick(TIMES, index + position),
      }))

/** How a group can be reached: each in its own way, none by a real address. */
const reachOf = (group: DemoGroup, index: number): Pick<Profile, "street" | "website" | "email" | "phone" | "contacts"> => {
  const [hasSite, hasDoor, slug] = [index % 4 === 0, index % 4 === 1, slugOf(group.name)]
  return {
    street: hasDoor ? `Beispielweg ${(index % 40) + 1}` : null,
    website: hasSite ? `https://${slug}.example.org` : null,
    email: `kontakt@${slug}.example.org`,
    phone: hasDoor ? `+49 221 4710 ${String(100 + index).padStart(3, "0")}` : null,
    contacts: [
      { name: pick(PEOPLE, index), role: null, email: null, phone: null, publicFields: index % 5 === 0 ? ["name"] : [] },
    ],
  }
}

/** A few facts differ from group to group, so that every state of a page is there to look at. */
const factsOf = (group: DemoGroup, index: number): Pick<Profile, "kind" | "foundedOn" | "paritaetMember"> => ({
  kind: group.form === "none" || group.form === "ev-planned" ? "initiative" : "organisation",
  foundedOn: group.founded ?? null,
  paritaetMember: group.paritaet ?? (index % 3 === 0 ? null : false),
})

const profileOf = (group: DemoGroup, index: number): Profile => {
  const place = searchPlaces(group.place, 1)[0]?.municipality
  const mailLanguage = group.own?.[0] ?? "de"
  return {
    ...emptyProfile,
    ...factsOf(group, index),
    name: group.name,
    otherNames: [...(group.also ?? [])],
    legalForm: group.form,
    types: [...group.types],
    ags: place?.ags ?? null,
    ...reachOf(group, index),
    description: { de: `${group.text} (Erfundenes Beispiel.)`, ...(group.own ? { [group.own[0]]: group.own[1] } : {}) },
    languages: [...group.languages],
    fields: [...group.fields],
    mailLanguage,
    offers: offersOf(group, index),
    public: group.state === "hidden" ? [] : [...pick(CONSENTS, index)],
  }
}

const seedGroup = async (tx: Db, group: DemoGroup, { index, now }: { index: number; now: Date }) => {
  const at = new Date(now.getTime() - ((index * 37) % 700) * DAY)
  const profile = profileOf(group, index)
  const id = await createOrganisation(tx, profile, { origin: "demo" }, { actor: "demo", at, grantor: "demo" })
  if (group.state === "hidden") return
  // A few were last checked more than a year ago: the list of what must be confirmed is not empty.
  const checkedOn = new Date(now.getTime() - ((index * 53) % 460) * DAY).toISOString().slice(0, 10)
  await updateMarks(tx, id, { publishedAt: at, checkedOn, checkedBy: "office" })
  await refreshSearch(tx, id)
  if (group.state !== "changing") return
  const entry = await findOrganisation(tx, id)
  if (!entry) return
  const next: Profile = {
    ...entry.profile,
    phone: "+49 221 4710 999",
    description: { ...entry.profile.description, de: `${group.text} Jetzt auch am Samstag. (Erfundenes Beispiel.)` },
  }
  await writeProposal(tx, { organisationId: id, next, submittedBy: "group", at: now })
}

/** Fills the directory with the demo world, once. */
export const seedDemo = async ({ db, now }: Services): Promise<void> => {
  if ((await countDemoEntries(db)) > 0) return
  await db.transaction(async (tx) => {
    for (const [index, group] of demoGroups.entries()) await seedGroup(tx, group, { index, now: now() })
  })
}
