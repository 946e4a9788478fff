/** An entry as one row of a table. */
import { typeLabel } from "../labels.ts"
import type { ContactPerson, Profile } from "../organisations/profile.ts"
import type { Organisation } from "../organisations/repository.ts"
import { isPublic, visible } from "../organisations/visible.ts"
import { paths } from "../paths.ts"
import { districtOf, findDistrict, findMunicipality } from "#platform/places"
import { t } from "../texts.ts"
import { fieldLabel, spokenLanguageName } from "../vocabulary.ts"
import { type ExportColumn, LIST_SEPARATOR, exportColumns } from "./columns.ts"
import { columnLabel } from "./labels.ts"

type Shown = Omit<Profile, "public" | "contacts" | "mailLanguage"> & {
  contacts: readonly Omit<ContactPerson, "publicFields">[]
  mailLanguage: string
}
type Entry = { organisation: Organisation; shown: Shown; publicUrl: string }

const list = (values: readonly string[]) => values.join(LIST_SEPARATOR)
const day = (date: Date | null) => date?.toISOString().slice(0, 10) ?? ""
const person = ({ name, role, email, phone }: Shown["contacts"][number]) => [name, role, email, phone].filter(Boolean).join(", ")
const first = ({ shown }: Entry) => shown.contacts[0]
const place = (ags: string | null) => (ags === null ? "" : (findMunicipality(ags)?.name ?? findDistrict(ags)?.name ?? ""))
const yesNo = (value: boolean | null) => (value === null ? "" : t(value ? "value.yes" : "value.no"))

const writers: Record<ExportColumn, (entry: Entry) => string> = {
  id: ({ organisation }) => organisation.id,
  name: ({ shown }) => shown.name,
  otherNames: ({ shown }) => list(shown.otherNames),
  kind: ({ shown }) => t(`kind.${shown.kind}`),
  legalForm: ({ shown }) => (shown.legalForm === null ? "" : t(`legal.${shown.legalForm}`)),
  types: ({ shown }) => list(shown.types.map(typeLabel)),
  place: ({ shown }) => place(shown.ags),
  ags: ({ shown }) => shown.ags ?? "",
  street: ({ shown }) => shown.street ?? "",
  postcode: ({ shown }) => shown.postcode ?? "",
  foundedOn: ({ shown }) => shown.foundedOn ?? "",
  paritaetMember: ({ shown }) => yesNo(shown.paritaetMember),
  website: ({ shown }) => shown.website ?? "",
  email: ({ shown }) => shown.email ?? "",
  phone: ({ shown }) => shown.phone ?? "",
  description: ({ shown }) => shown.description["de"] ?? "",
  languages: ({ shown }) => list(shown.languages.map(spokenLanguageName)),
  fields: ({ shown }) => list(shown.fields.map(fieldLabel)),
  mailLanguage: ({ shown }) => shown.mailLanguage,
  contactName: (entry) => first(entry)?.name ?? "",
  contactRole: (entry) => first(entry)?.role ?? "",
  contactEmail: (entry) => first(entry)?.email ?? "",
  contactPhone: (entry) => first(entry)?.phone ?? "",
  district: ({ shown }) => (shown.ags === null ? "" : (districtOf(shown.ags)?.name ?? "")),
  otherDescriptions: ({ shown }) =>
    Object.entries(shown.description)
      .filter(([code]) => code !== "de")
      .map(([code, text]) => `${code}: ${text ?? ""}`)
      .join("\n"),
  offers: ({ shown }) => list(shown.offers.map(({ title }) => title["de"] ?? Object.values(title)[0] ?? "")),
  otherContacts: ({ shown }) => list(shown.contacts.slice(1).map(person)),
  state: ({ organisation }) => t(isPublic(organisation) ? "staff.state.published" : "staff.state.unpublished"),
  checkedOn: ({ organisation }) => organisation.checkedOn ?? "",
  updatedAt: ({ organisation }) => day(organisation.updatedAt),
  origin: ({ organisation }) => t(`staff.origin.${organisation.origin}`),
  address: ({ organisation, publicUrl }) =>
    isPublic(organisation) ? publicUrl + paths.profile.to({ slug: organisation.slug }) : "",
}

export const exportHeader = (): string[] => exportColumns.map(columnLabel)

/**
 * The row of an entry. With `everything` it is for the office; without, it is what everybody may see, and nothing at all of an entry
 * that is not public.
 */
export const exportRow = (
  organisation: Organisation,
  { everything, publicUrl }: { everything: boolean; publicUrl: string },
): string[] | undefined => {
  if (!everything && !isPublic(organisation)) return undefined
  const shown: Shown = everything ? organisation.profile : { ...visible(organisation.profile), mailLanguage: "" }
  return exportColumns.map((column) => writers[column]({ organisation, shown, publicUrl }))
}
