import { boolean, customType, date, integer, jsonb, pgTable, smallint, text, timestamp, uuid } from "drizzle-orm/pg-core"
import type {
  CheckedBy,
  ConsentField,
  ContactField,
  Cost,
  Grantor,
  Kind,
  LegalForm,
  Localized,
  Origin,
  Profile,
} from "./organisations/profile.ts"

const moment = () => timestamp({ withTimezone: true })
const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" })

export const organisations = pgTable("directory_organisations", {
  id: uuid().primaryKey(),
  slug: text().notNull(),
  kind: text().$type<Kind>().notNull(),
  name: text().notNull(),
  otherNames: text().array().notNull().default([]),
  legalForm: text().$type<LegalForm>(),
  types: text().array().notNull().default([]),
  ags: text(),
  street: text(),
  postcode: text(),
  foundedOn: date({ mode: "string" }),
  paritaetMember: boolean(),
  website: text(),
  email: text(),
  phone: text(),
  description: jsonb().$type<Localized>().notNull().default({}),
  languages: text().array().notNull().default([]),
  fields: text().array().notNull().default([]),
  mailLanguage: text().notNull().default("de"),
  sourceUrl: text(),
  checkedOn: date({ mode: "string" }),
  checkedBy: text().$type<CheckedBy>(),
  confirmStep: smallint().notNull().default(0),
  confirmStepAt: moment(),
  unconfirmedSince: date({ mode: "string" }),
  publishedAt: moment(),
  unpublishedAt: moment(),
  mergedInto: uuid(),
  baseKey: text(),
  origin: text().$type<Origin>().notNull(),
  revision: integer().notNull().default(1),
  createdAt: moment().notNull(),
  createdBy: text().notNull(),
  updatedAt: moment().notNull(),
  updatedBy: text().notNull(),
})

export const consents = pgTable("directory_consents", {
  id: uuid().primaryKey(),
  organisationId: uuid().notNull(),
  field: text().$type<ConsentField>().notNull(),
  grantedAt: moment().notNull(),
  grantedBy: text().$type<Grantor>().notNull(),
  actor: text().notNull(),
  withdrawnAt: moment(),
  withdrawnBy: text(),
})

export const offers = pgTable("directory_offers", {
  id: uuid().primaryKey(),
  organisationId: uuid().notNull(),
  position: smallint().notNull(),
  field: text(),
  title: jsonb().$type<Localized>().notNull(),
  text: jsonb().$type<Localized>().notNull().default({}),
  audiences: text().array().notNull().default([]),
  languages: text().array().notNull().default([]),
  cost: text().$type<Cost>(),
  place: text(),
  times: text(),
})

export const contacts = pgTable("directory_contacts", {
  id: uuid().primaryKey(),
  organisationId: uuid().notNull(),
  position: smallint().notNull(),
  name: text().notNull(),
  role: text(),
  email: text(),
  phone: text(),
  publicFields: text().array().$type<ContactField[]>().notNull().default([]),
  consentAt: moment(),
})

export const changes = pgTable("directory_changes", {
  id: uuid().primaryKey(),
  organisationId: uuid().notNull(),
  proposed: jsonb().$type<Partial<Profile>>().notNull(),
  replaced: jsonb().$type<Partial<Profile>>(),
  revision: integer().notNull().default(1),
  submittedBy: text().$type<"group" | "staff" | "registration">().notNull(),
  actor: text().notNull(),
  submittedAt: moment().notNull(),
  decidedAt: moment(),
  decidedBy: text(),
  decision: text().$type<"approved" | "partly" | "rejected" | "withdrawn">(),
  acceptedFields: text().array(),
  reason: text(),
})

export const profileKeys = pgTable("directory_profile_keys", {
  hash: text().primaryKey(),
  organisationId: uuid().notNull(),
  createdAt: moment().notNull(),
  expiresAt: moment().notNull(),
  revokedAt: moment(),
})

export const reports = pgTable("directory_reports", {
  id: uuid().primaryKey(),
  organisationId: uuid().notNull(),
  text: text().notNull(),
  email: text(),
  reportedAt: moment().notNull(),
  doneAt: moment(),
  doneBy: text(),
})

export const searchRows = pgTable("directory_search", {
  organisationId: uuid().primaryKey(),
  published: boolean().notNull(),
  kind: text().$type<Kind>().notNull(),
  sortName: text().notNull(),
  names: text().notNull(),
  skeletons: text().array().notNull(),
  abjadSkeletons: text().array().notNull(),
  tsv: tsvector().notNull(),
  ags: text(),
  fields: text().array().notNull(),
  languages: text().array().notNull(),
  audiences: text().array().notNull(),
})
