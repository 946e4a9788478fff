import { and, asc, desc, eq, inArray, isNull, like, or, sql } from "drizzle-orm"
import { type Db, newId } from "#platform/db"
import { consents, contacts, offers, organisations } from "../tables.ts"
import { type ContactPerson, type Grantor, type Offer, type Profile, pick } from "./profile.ts"

export type OrganisationRow = typeof organisations.$inferSelect
/** An entry with everything in it, public or not. Pages for everybody take it through `visible`. */
export type Organisation = Omit<OrganisationRow, keyof Profile> & { profile: Profile }
export type Writing = { actor: string; at: Date; grantor: Grantor }

const columns = [
  "kind",
  "name",
  "otherNames",
  "legalForm",
  "types",
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
] as const satisfies readonly (keyof Profile & keyof OrganisationRow)[]

const toOffer = ({ title, text, field, audiences, languages, cost, place, times }: typeof offers.$inferSelect): Offer => ({
  title,
  text,
  field,
  audiences,
  languages,
  cost,
  place,
  times,
})
const toContact = ({ name, role, email, phone, publicFields }: typeof contacts.$inferSelect): ContactPerson => ({
  name,
  role,
  email,
  phone,
  publicFields,
})

const complete = async (db: Db, rows: OrganisationRow[]): Promise<Organisation[]> => {
  if (rows.length === 0) return []
  const ids = rows.map(({ id }) => id)
  const allOffers = await db.select().from(offers).where(inArray(offers.organisationId, ids)).orderBy(asc(offers.position))
  const allContacts = await db
    .select()
    .from(contacts)
    .where(inArray(contacts.organisationId, ids))
    .orderBy(asc(contacts.position))
  const granted = await db
    .select({ organisationId: consents.organisationId, field: consents.field })
    .from(consents)
    .where(and(inArray(consents.organisationId, ids), isNull(consents.withdrawnAt)))
    .orderBy(asc(consents.field))
  return rows.map((row) => {
    const own = <T extends { organisationId: string }>(list: T[]) =>
      list.filter(({ organisationId }) => organisationId === row.id)
    const profile: Profile = {
      kind: row.kind,
      name: row.name,
      otherNames: row.otherNames,
      legalForm: row.legalForm,
      types: row.types,
      ags: row.ags,
      street: row.street,
      postcode: row.postcode,
      foundedOn: row.foundedOn,
      paritaetMember: row.paritaetMember,
      website: row.website,
      email: row.email,
      phone: row.phone,
      description: row.description,
      languages: row.languages,
      fields: row.fields,
      mailLanguage: row.mailLanguage,
      offers: own(allOffers).map(toOffer),
      contacts: own(allContacts).map(toContact),
      public: own(granted).map(({ field }) => field),
    }
    return { ...row, profile }
  })
}

export const listOrganisationsById = async (db: Db, ids: readonly string[]): Promise<Organisation[]> =>
  ids.length === 0
    ? []
    : complete(
        db,
        await db
          .select()
          .from(organisations)
          .where(inArray(organisations.id, [...ids])),
      )

export const findOrganisation = async (db: Db, id: string): Promise<Organisation | undefined> =>
  (await listOrganisationsById(db, [id]))[0]

export const findOrganisationBySlug = async (db: Db, slug: string): Promise<Organisation | undefined> =>
  (await complete(db, await db.select().from(organisations).where(eq(organisations.slug, slug))))[0]

/** Locks the entry until the transaction ends: what is read now is what will be written on. */
export const lockOrganisation = async (tx: Db, id: string): Promise<Organisation | undefined> =>
  (await complete(tx, await tx.select().from(organisations).where(eq(organisations.id, id)).for("update")))[0]

const replaceOffers = async (tx: Db, organisationId: string, list: Offer[]) => {
  await tx.delete(offers).where(eq(offers.organisationId, organisationId))
  if (list.length > 0)
    await tx.insert(offers).values(list.map((offer, position) => ({ id: newId(), organisationId, position, ...offer })))
}

const replaceContacts = async (tx: Db, organisationId: string, list: ContactPerson[], at: Date) => {
  await tx.delete(contacts).where(eq(contacts.organisationId, organisationId))
  const rows = list.map((contact, position) => ({
    id: newId(),
    organisationId,
    position,
    ...contact,
    consentAt: contact.publicFields.length > 0 ? at : null,
  }))
  if (rows.length > 0) await tx.insert(contacts).values(rows)
}

const replaceConsents = async (tx: Db, organisationId: string, wanted: Profile["public"], { actor, at, grantor }: Writing) => {
  const open = await tx
    .select()
    .from(consents)
    .where(and(eq(consents.organisationId, organisationId), isNull(consents.withdrawnAt)))
  const gone = open.filter(({ field }) => !wanted.includes(field)).map(({ id }) => id)
  if (gone.length > 0) await tx.update(consents).set({ withdrawnAt: at, withdrawnBy: actor }).where(inArray(consents.id, gone))
  const fresh = wanted.filter((field) => !open.some((one) => one.field === field))
  if (fresh.length === 0) return
  await tx
    .insert(consents)
    .values(fresh.map((field) => ({ id: newId(), organisationId, field, grantedAt: at, grantedBy: grantor, actor })))
}

/** Writes the given fields of a profile; the others stay. Lock the entry before, and refresh the search afterwards. */
export const updateProfile = async (tx: Db, id: string, fields: Partial<Profile>, writing: Writing): Promise<void> => {
  await tx
    .update(organisations)
    .set({
      ...pick(fields, columns),
      updatedAt: writing.at,
      updatedBy: writing.actor,
      revision: sql`${organisations.revision} + 1`,
    })
    .where(eq(organisations.id, id))
  if (fields.offers) await replaceOffers(tx, id, fields.offers)
  if (fields.contacts) await replaceContacts(tx, id, fields.contacts, writing.at)
  if (fields.public) await replaceConsents(tx, id, fields.public, writing)
}

type NewOrganisation = { id: string; slug: string; profile: Profile } & Pick<OrganisationRow, "origin"> &
  Partial<Pick<OrganisationRow, "baseKey" | "sourceUrl">>

/** False when the slug is taken: try another one. */
export const insertOrganisation = async (
  tx: Db,
  { id, slug, profile, ...rest }: NewOrganisation,
  writing: Writing,
): Promise<boolean> => {
  const { offers: itsOffers, contacts: itsContacts, public: agreed, ...values } = profile
  const inserted = await tx
    .insert(organisations)
    .values({
      id,
      slug,
      ...values,
      ...rest,
      createdAt: writing.at,
      createdBy: writing.actor,
      updatedAt: writing.at,
      updatedBy: writing.actor,
    })
    .onConflictDoNothing({ target: organisations.slug })
    .returning({ id: organisations.id })
  if (inserted.length === 0) return false
  await replaceOffers(tx, id, itsOffers)
  await replaceContacts(tx, id, itsContacts, writing.at)
  await replaceConsents(tx, id, agreed, writing)
  return true
}

/** What is not part of the profile: publication, checks, the yearly question, merging. */
type Marks = Partial<
  Pick<
    OrganisationRow,
    | "publishedAt"
    | "unpublishedAt"
    | "checkedOn"
    | "checkedBy"
    | "confirmStep"
    | "confirmStepAt"
    | "unconfirmedSince"
    | "mergedInto"
    | "sourceUrl"
  >
>
export const updateMarks = async (tx: Db, id: string, marks: Marks): Promise<void> => {
  await tx.update(organisations).set(marks).where(eq(organisations.id, id))
}

/** The slugs that begin like this, to find a free one. */
export const listSlugsLike = async (db: Db, beginning: string): Promise<string[]> => {
  const rows = await db
    .select({ slug: organisations.slug })
    .from(organisations)
    .where(or(eq(organisations.slug, beginning), like(organisations.slug, `${beginning}-%`)))
    .orderBy(desc(organisations.slug))
  return rows.map(({ slug }) => slug)
}

/** The latest moment an open consent was given, by field; shown to staff and to the group. */
export const listConsents = (db: Db, organisationId: string) =>
  db.select().from(consents).where(eq(consents.organisationId, organisationId)).orderBy(desc(consents.grantedAt))

export const countDemoEntries = (db: Db): Promise<number> => db.$count(organisations, eq(organisations.origin, "demo"))
