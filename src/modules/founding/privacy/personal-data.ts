/** What founding keeps about people, and for how long. */
import type { Db } from "#platform/db"
import type { Person, PersonalData, PersonalSection, RetentionRule } from "#platform/privacy"
import { deleteProject } from "../project/repository.ts"
import { typedShape } from "../path/store.ts"
import { mentions, withoutPerson } from "./person-in-answers.ts"
import * as repository from "./repository.ts"

const DAY = 24 * 60 * 60 * 1000
/** Founding and the first years of duties: as long as somebody of the group looks in from time to time. */
const SILENT_MONTHS = 24
const EMPTY_DAYS = 30
const REVOKED_DAYS = 30
const LEFT_DAYS = 30

const monthsBefore = (date: Date, months: number): Date => {
  const moved = new Date(date)
  moved.setUTCMonth(moved.getUTCMonth() - months)
  return moved
}

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
  const answered = person.email === undefined && person.phone === undefined ? 0 : await eraseFromAnswers(tx, person)
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
    founding_dated_facts: "case",
    founding_letters: "case",
    founding_court_corrections: "statistics",
  },
  export: async (db, person) => [await exportProjects(db, person), await exportAnswers(db, person)],
  erase,
  retention: [
    rule(`projects-after-${SILENT_MONTHS}-silent-months`, async (tx, now) =>
      deleteAll(tx, await repository.listSilentSince(tx, monthsBefore(now, SILENT_MONTHS)), now),
    ),
    rule(`empty-projects-after-${EMPTY_DAYS}-days`, async (tx, now) =>
      deleteAll(tx, await repository.listEmptySince(tx, new Date(now.getTime() - EMPTY_DAYS * DAY)), now),
    ),
    rule(`ended-links-after-${REVOKED_DAYS}-days`, (tx, now) =>
      repository.deleteRevokedKeys(tx, new Date(now.getTime() - REVOKED_DAYS * DAY)),
    ),
    rule(`answers-of-left-ways-after-${LEFT_DAYS}-days`, (tx, now) =>
      repository.deleteAbandonedAnswers(tx, new Date(now.getTime() - LEFT_DAYS * DAY)),
    ),
    rule("projects-nobody-can-open", async (tx, now) => deleteAll(tx, await repository.listAbandoned(tx), now)),
  ],
}
