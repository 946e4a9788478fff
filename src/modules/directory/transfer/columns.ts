/** The columns of a table of organisations: what an import understands and an export writes. */

export const importColumns = [
  "id",
  "name",
  "otherNames",
  "kind",
  "legalForm",
  "types",
  "place",
  "ags",
  "street",
  "postcode",
  "foundedOn",
  "paritaetMember",
  "website",
  "email",
  "phone",
  "description",
  "languages",
  "fields",
  "mailLanguage",
  "contactName",
  "contactRole",
  "contactEmail",
  "contactPhone",
] as const
export type ImportColumn = (typeof importColumns)[number]

/** What an export says in addition. An import has no use for it. */
export const furtherColumns = [
  "district",
  "otherDescriptions",
  "offers",
  "otherContacts",
  "state",
  "checkedOn",
  "updatedAt",
  "origin",
  "address",
] as const
export const exportColumns = [...importColumns, ...furtherColumns] as const
export type ExportColumn = (typeof exportColumns)[number]

export const isImportColumn = (name: string): name is ImportColumn => importColumns.some((one) => one === name)

/** Between the values of one cell. Our labels contain commas, so a semicolon it is. */
export const LIST_SEPARATOR = "; "
