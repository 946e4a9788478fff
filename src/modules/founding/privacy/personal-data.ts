/** What founding keeps about people, and for how long. */
import type { Db } from "#platform/db"
import type { Person, PersonalData, PersonalSection, RetentionRule } from "#platform/privacy"
import { deleteProject } from "../project/repository.ts"
import { typedShape } from "../path/store.ts"
import { mentions, withoutPerson } from "./person-in-answers.ts"
import * as repository from "./repository.ts"
import { SILENT_MONTHS, WARNED_DAYS, monthsBefore } from "./terms.ts"

const DAY = 24 * 60 * 60 * 1000
const EMPTY_DAYS = 30
const REVOKED_DAYS = 30
const LEFT_DAYS = 30

const daysBefore = (date: Date, days: number): Date => new Date(date.getTime() - days * DAY)

const personsLike = async (db: Db, person: Person) =>
  person.email === undefined ? [] : (await repository.listPersons(db)).filter(({ email }) => email === person.email)

const exportProjects = async (db: Db, person: Person): Promise<PersonalSection> => {
  const mine = await personsLike(db, person)
  const projects = await repository.listProjects(
    db,
    mine.map(({ projectId }) => projectId),
  )
  const titles = new Map(projects.map(({ id, title }) => [id, title]))
  const rows = mine.map(({ projectId, name, email, language, addedAt }) => {
    return { project: titles.get(projectId) ?? null, name, email, language, addedAt }
  })
  return { section: "founding-participants", rows }
}

const exportAnswers = async (db: Db, person: Person): Promise<PersonalSection> => {
  const rows = []
  for await (const { page, revision, answers } of repository.eachAnswer(db))
    if (mentions(person, JSON.parse(answers))) rows.push({ page, revision, answers })
  return { section: "founding-answers", rows }
}

const exportDuties = async (db: Db, person: Person): Promise<PersonalSection> => {
  const ids = (await personsLike(db, person)).map(({ id }) => id)
  return { section: "founding-duties", rows: await repository.listDutyTraces(db, ids) }
}

/** An office is named in free text: where it carries the person's address or number, it goes. */
const eraseFromOffices = async (tx: Db, person: Person): Promise<number> => {
  const found = (await repository.listOffices(tx)).filter(({ office }) => mentions(person, office))
  for (const one of found) await repository.forgetOffice(tx, one)
  return found.length
}

const eraseFromAnswers = async (tx: Db, person: Person): Promise<number> => {
  const found = []
  for await (const one of repository.eachAnswer(tx)) {
    const typed = typedShape.parse(JSON.parse(one.answers))
    if (mentions(person, typed)) found.push({ one, left: withoutPerson(person, typed) })
  }
  for (const { one, left } of found) await repository.rewriteAnswer(tx, one, JSON.stringify(left))
  return found.length
}

const deleteAll = async (tx: Db, ids: readonly string[], at: Date): Promise<number> => {
  for (const id of ids) await deleteProject(tx, id, at)
  return ids.length
}

const erase = async (tx: Db, person: Person): Promise<number> => {
  const now = new Date()
  const mine = await personsLike(tx, person)
  const persons = await repository.forgetPersons(
    tx,
    mine.map(({ id }) => id),
    now,
  )
  const answered =
    person.email === undefined && person.phone === undefined
      ? 0
      : (await eraseFromAnswers(tx, person)) + (await eraseFromOffices(tx, person))
  const abandoned = await deleteAll(tx, await repository.listAbandoned(tx), now)
  const staff = person.userId === undefined ? 0 : await repository.forgetStaff(tx, person.userId)
  return persons + answered + abandoned + staff
}

const rule = (name: string, run: RetentionRule["run"]): RetentionRule => ({ name, run })

export const personalData: PersonalData = {
  drawers: {
    founding_projects: "case",
    founding_participants: "case",
    founding_keys: "case",
    founding_answers: "case",
    founding_versions: "case",
    founding_review_steps: "case",
    founding_comments: "case",
    founding_duty_rounds: "case",
    founding_changes: "case",
    founding_reminder_wishes: "case",
    founding_reminders: "case",
    founding_calendar_links: "case",
    founding_deletion_letters: "case",
    founding_dated_facts: "case",
    founding_letters: "case",
    founding_court_corrections: "statistics",
  },
  export: async (db, person) => [
    await exportProjects(db, person),
    await exportAnswers(db, person),
    await exportDuties(db, person),
  ],
  erase,
  retention: [
    rule(`projects-after-${SILENT_MONTHS}-silent-months`, async (tx, now) =>
      deleteAll(tx, await repository.listSilentSince(tx, monthsBefore(now, SILENT_MONTHS), daysBefore(now, WARNED_DAYS)), now),
    ),
    rule(`empty-projects-after-${EMPTY_DAYS}-days`, async (tx, now) =>
      deleteAll(tx, await repository.listEmptySince(tx, daysBefore(now, EMPTY_DAYS)), now),
    ),
    rule(`ended-links-after-${REVOKED_DAYS}-days`, (tx, now) => repository.deleteRevokedKeys(tx, daysBefore(now, REVOKED_DAYS))),
    rule(`letters-and-calendars-of-people-who-left-after-${REVOKED_DAYS}-days`, (tx, now) =>
      repository.deleteEndedWishes(tx, daysBefore(now, REVOKED_DAYS)),
    ),
    rule(`answers-of-left-ways-after-${LEFT_DAYS}-days`, (tx, now) =>
      repository.deleteAbandonedAnswers(tx, daysBefore(now, LEFT_DAYS)),
    ),
    rule("projects-nobody-can-open", async (tx, now) => deleteAll(tx, await repository.listAbandoned(tx), now)),
  ],
}
