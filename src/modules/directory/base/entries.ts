/** The base data as entries of the directory. What no source says stays empty. */
import { type Catalogue, loadCatalogue } from "#platform/catalogue"
import { findDistrict } from "#platform/places"
import { type Profile, consentFields, emptyProfile } from "../organisations/profile.ts"

export type BaseEntry = { key: string; profile: Profile; sourceUrl: string | null; checkedOn: string | null }

const address = (page: string) => (/^https?:\/\//.test(page) ? page : `https://${page}`)

const sourceOf = ({ sources }: Catalogue, id: string): Pick<BaseEntry, "sourceUrl" | "checkedOn"> => {
  const source = sources.find((one) => one.id === id)
  const page = source?.pages[0]
  return { sourceUrl: page === undefined ? null : address(page), checkedOn: source?.checkedOn ?? null }
}

/** A city of its own is district and municipality in one; people look for the municipality. */
const areaOf = (area: string) => (findDistrict(area)?.kind === "kreisfreie Stadt" ? `${area}000` : area)

const integrationCentres = (catalogue: Catalogue): BaseEntry[] =>
  catalogue.integrationCentres.map(({ id, area, name, source }) => ({
    key: id,
    profile: { ...emptyProfile, kind: "partner", name, ags: areaOf(area), public: [...consentFields].toSorted() },
    ...sourceOf(catalogue, source),
  }))

const members = (catalogue: Catalogue): BaseEntry[] =>
  catalogue.members.map(({ id, name, city, source }) => ({
    key: `member-${id}`,
    profile: {
      ...emptyProfile,
      kind: "organisation",
      name,
      ags: city,
      paritaetMember: true,
      public: ["entry", "paritaetMember"],
    },
    ...sourceOf(catalogue, source),
  }))

/** The office's own entry; its people are named on its public page, so their names are public here. */
const office = (catalogue: Catalogue): BaseEntry => {
  const { id, name, shortName, websites, contacts, tasks } = catalogue.office
  const [website] = websites
  return {
    key: `office-${id}`,
    profile: {
      ...emptyProfile,
      kind: "partner",
      name: name.value,
      otherNames: [shortName.value],
      website: website ? address(website.address) : null,
      description: { de: tasks.map(({ label }) => label.de).join("\n"), en: tasks.map(({ label }) => label.en).join("\n") },
      contacts: contacts.map((person) => ({
        name: person.name,
        role: person.roles.join(", "),
        email: null,
        phone: null,
        publicFields: ["name"],
      })),
      public: [...consentFields].toSorted(),
    },
    ...sourceOf(catalogue, name.source),
  }
}

export const baseEntries = (rootDir: string): BaseEntry[] => {
  const catalogue = loadCatalogue(rootDir)
  return [office(catalogue), ...integrationCentres(catalogue), ...members(catalogue)]
}
