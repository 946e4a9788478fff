import { and, eq, inArray, isNotNull, lt, or, sql } from "drizzle-orm"
import type { Db } from "#platform/db"
import type { Person } from "#platform/privacy"
import type { Profile } from "../organisations/profile.ts"
import { changes, contacts, organisations, reports } from "../tables.ts"

/** "+49 221 123", "0049 221/123" and "0221 123" are one number. */
const digits = (phone: string) => phone.replace(/\D/g, "").replace(/^(00)?49/, "0")
const digitsOf = (column: typeof contacts.phone | typeof organisations.phone) =>
  sql`regexp_replace(regexp_replace(${column}, '\\D', '', 'g'), '^(00)?49', '0')`

const sameAs = (
  person: Person,
  email: typeof contacts.email | typeof organisations.email,
  phone: typeof contacts.phone | typeof organisations.phone,
) =>
  or(
    person.email === undefined ? sql`false` : sql`lower(${email}) = ${person.email.toLowerCase()}`,
    person.phone === undefined ? sql`false` : sql`${digitsOf(phone)} = ${digits(person.phone)}`,
  )

const ofPerson = (person: Person) => sameAs(person, contacts.email, contacts.phone)
const ofOrganisation = (person: Person) => sameAs(person, organisations.email, organisations.phone)

export const listContactsOf = (db: Db, person: Person) =>
  db
    .select({
      organisation: organisations.name,
      name: contacts.name,
      role: contacts.role,
      email: contacts.email,
      phone: contacts.phone,
      public: contacts.publicFields,
      consentAt: contacts.consentAt,
    })
    .from(contacts)
    .innerJoin(organisations, eq(organisations.id, contacts.organisationId))
    .where(ofPerson(person))

export const listEntriesReachedBy = (db: Db, person: Person) =>
  db
    .select({ organisation: organisations.name, email: organisations.email, phone: organisations.phone })
    .from(organisations)
    .where(ofOrganisation(person))

export const listReportsOf = (db: Db, person: Person) =>
  db
    .select({ text: reports.text, email: reports.email, reportedAt: reports.reportedAt })
    .from(reports)
    .where(person.email === undefined ? sql`false` : sql`lower(${reports.email}) = ${person.email.toLowerCase()}`)

export const deleteContactsOf = async (tx: Db, person: Person): Promise<number> =>
  (await tx.delete(contacts).where(ofPerson(person)).returning({ id: contacts.id })).length

export const clearEntriesReachedBy = async (tx: Db, person: Person): Promise<number> => {
  const email = person.email?.toLowerCase() ?? ""
  const phone = person.phone === undefined ? "" : digits(person.phone)
  const rows = await tx
    .update(organisations)
    .set({
      email: sql`case when lower(${organisations.email}) = ${email} then null else ${organisations.email} end`,
      phone: sql`case when ${digitsOf(organisations.phone)} = ${phone} and ${phone} <> '' then null else ${organisations.phone} end`,
      revision: sql`${organisations.revision} + 1`,
    })
    .where(ofOrganisation(person))
    .returning({ id: organisations.id })
  return rows.length
}

export const clearReportsOf = async (tx: Db, person: Person): Promise<number> => {
  if (person.email === undefined) return 0
  const rows = await tx
    .update(reports)
    .set({ email: null })
    .where(sql`lower(${reports.email}) = ${person.email.toLowerCase()}`)
    .returning({ id: reports.id })
  return rows.length
}

const without = (
  profile: Partial<Profile> | null,
  isPerson: (email: string | null, phone: string | null) => boolean,
): Partial<Profile> | null => {
  if (profile === null) return null
  return {
    ...profile,
    ...(profile.contacts ? { contacts: profile.contacts.filter(({ email, phone }) => !isPerson(email, phone)) } : {}),
    ...(profile.email !== undefined && isPerson(profile.email, null) ? { email: null } : {}),
    ...(profile.phone !== undefined && isPerson(null, profile.phone) ? { phone: null } : {}),
  }
}

/** Proposals, old and open, name people as well. */
export const clearProposalsOf = async (tx: Db, person: Person): Promise<number> => {
  const email = person.email?.toLowerCase()
  const phone = person.phone === undefined ? undefined : digits(person.phone)
  const isPerson = (address: string | null, number: string | null) =>
    (email !== undefined && address?.toLowerCase() === email) ||
    (phone !== undefined && number !== null && digits(number) === phone)
  const all = sql`lower(${changes.proposed}::text || coalesce(${changes.replaced}::text, ''))`
  const rows = await tx
    .select()
    .from(changes)
    .where(
      or(
        email === undefined ? sql`false` : sql`position(${email} in ${all}) > 0`,
        phone === undefined ? sql`false` : sql`position('phone' in ${all}) > 0`,
      ),
    )
    .for("update")
  let touched = 0
  for (const { id, proposed, replaced } of rows) {
    const [next, before] = [without(proposed, isPerson), without(replaced, isPerson)]
    if (JSON.stringify([next, before]) === JSON.stringify([proposed, replaced])) continue
    await tx
      .update(changes)
      .set({ proposed: next ?? {}, replaced: before })
      .where(eq(changes.id, id))
    touched += 1
  }
  return touched
}

/** People of entries that never became public and that nobody has touched for long. */
export const deleteContactsOfForgotten = async (tx: Db, before: Date): Promise<number> => {
  const forgotten = tx
    .select({ id: organisations.id })
    .from(organisations)
    .where(and(sql`${organisations.publishedAt} is null`, lt(organisations.updatedAt, before)))
  return (await tx.delete(contacts).where(inArray(contacts.organisationId, forgotten)).returning({ id: contacts.id })).length
}

export const forgetReporters = async (tx: Db, before: Date): Promise<number> => {
  const rows = await tx
    .update(reports)
    .set({ email: null })
    .where(and(lt(reports.doneAt, before), isNotNull(reports.email)))
    .returning({ id: reports.id })
  return rows.length
}
