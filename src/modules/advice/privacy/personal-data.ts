/** What advice keeps about people, in three drawers, and for how long. */
import type { Db } from "#platform/db"
import type { Person, PersonalData, PersonalSection, RetentionRule } from "#platform/privacy"
import { CASE_MONTHS, INACTIVE_MONTHS, NOTE_DAYS, addDays, addMonths, dayOf } from "../cases/calendar.ts"
import { eraseCase } from "../cases/erase.ts"
import { eachContactDetails, listContacts, listMessages, updateCase } from "../cases/repository.ts"
import { closing } from "../cases/state.ts"
import { deleteDigestsBefore } from "../ladder/repository.ts"
import { readPhone } from "../request/schema.ts"
import type { Case } from "../tables.ts"
import * as repository from "./repository.ts"

const isThem = (person: Person, email: string | null | undefined, phone: string | null | undefined): boolean => {
  const number = person.phone === undefined ? undefined : (readPhone(person.phone) ?? person.phone)
  return (person.email !== undefined && email?.toLowerCase() === person.email) || (number !== undefined && phone === number)
}

const casesOf = async (db: Db, person: Person): Promise<string[]> => {
  if (person.email === undefined && person.phone === undefined) return []
  const ids: string[] = []
  for await (const { id, email, phone } of eachContactDetails(db)) if (isThem(person, email, phone)) ids.push(id)
  return ids
}

/** Drafts keep what was typed: addresses as the person wrote them. */
const draftsOf = async (db: Db, person: Person) => {
  const all = await repository.listDrafts(db)
  return all.filter(({ answers }) => {
    const text = answers.toLowerCase()
    return [person.email, person.phone].some((one) => one !== undefined && text.includes(one))
  })
}

const readable = ({ reference, receivedAt, state, closedAt, place, topics, spokenLanguage, ...sealed }: Case) => {
  const { need, groupName, contactName, email, phone, bestTime } = sealed
  const facts = { reference, receivedAt, state, closedAt, place, topics, spokenLanguage }
  return Object.assign(facts, { need, groupName, contactName, email, phone, bestTime })
}

const exportCases = async (db: Db, person: Person): Promise<PersonalSection> => {
  const rows = []
  for (const theCase of await repository.listCases(db, await casesOf(db, person))) {
    const messages = await listMessages(db, theCase.id)
    const contacts = await listContacts(db, theCase.id)
    const written = {
      messages: messages.map(({ direction, sentAt, body }) => ({ direction, sentAt, body })),
      contacts: contacts.map(({ happenedOn, mode, note }) => ({ happenedOn, mode, note })),
    }
    rows.push(Object.assign(readable(theCase), written))
  }
  return { section: "advice-requests", rows }
}

const exportStaff = async (db: Db, userId: string): Promise<PersonalSection[]> => [
  { section: "advice-responsibility", rows: await repository.findOwnResponsibility(db, userId) },
  { section: "advice-contacts-logged", rows: await repository.listOwnContacts(db, userId) },
  { section: "advice-own-notes", rows: await repository.listOwnNotes(db, userId) },
]

const erase = async (tx: Db, person: Person): Promise<number> => {
  const ids = await casesOf(tx, person)
  for (const id of ids) await eraseCase(tx, id, new Date())
  const drafts = await draftsOf(tx, person)
  for (const { id } of drafts) await repository.deleteDraftById(tx, id)
  const asked = (await repository.listLinkRequests(tx)).filter(({ email }) => email === person.email)
  for (const { id } of asked) await repository.deleteLinkRequestById(tx, id)
  const staff = person.userId === undefined ? 0 : await repository.forgetStaff(tx, person.userId)
  return ids.length + drafts.length + asked.length + staff
}

const rule = (name: string, run: RetentionRule["run"]): RetentionRule => ({ name, run })

const closeForgotten: RetentionRule["run"] = async (tx, now) => {
  const forgotten = await repository.listForgotten(tx, addMonths(now, -INACTIVE_MONTHS), dayOf(now))
  for (const { id } of forgotten) await updateCase(tx, id, closing(now, null))
  return forgotten.length
}
const deleteClosed: RetentionRule["run"] = async (tx, now) => {
  const due = await repository.listClosedBefore(tx, addMonths(now, -CASE_MONTHS))
  for (const id of due) await eraseCase(tx, id, now)
  return due.length
}
/** Everything before the year before last. */
const sealYears: RetentionRule["run"] = (tx, now) =>
  repository.sealStatisticsBefore(tx, `${Number(dayOf(now).slice(0, 4)) - 1}-01-01`)

export const personalData: PersonalData = {
  drawers: {
    advice_cases: "case",
    advice_drafts: "case",
    advice_messages: "case",
    advice_contacts: "case",
    advice_offers: "case",
    advice_link_requests: "case",
    advice_responsibilities: "case",
    advice_digests: "case",
    advice_notes: "notes",
    advice_statistics: "statistics",
    advice_unmet_needs: "statistics",
  },
  export: async (db, person) => [
    await exportCases(db, person),
    { section: "advice-drafts", rows: (await draftsOf(db, person)).map(({ answers, updatedAt }) => ({ answers, updatedAt })) },
    ...(person.userId === undefined ? [] : await exportStaff(db, person.userId)),
  ],
  erase,
  retention: [
    rule("drafts-after-14-days", (tx, now) => repository.deleteDraftsBefore(tx, now)),
    rule(`notes-${NOTE_DAYS}-days-after-closing`, (tx, now) => repository.destroyNotesOfClosed(tx, addDays(now, -NOTE_DAYS))),
    rule("close-after-12-months-of-silence", closeForgotten),
    rule("cases-12-months-after-closing", deleteClosed),
    rule("link-requests-after-a-day", (tx, now) => repository.deleteLinkRequestsBefore(tx, addDays(now, -1))),
    rule("digests-after-30-days", (tx, now) => deleteDigestsBefore(tx, dayOf(addDays(now, -30)))),
    rule("statistics-keys-of-past-years", sealYears),
  ],
}
