/** The tasks of a project as they stand in the database. */
import type { Db } from "#platform/db"
import { isoDate } from "#platform/i18n"
import type { Answers } from "../answers/index.ts"
import { loadAnswers } from "../path/store.ts"
import { charitable, factsOf, foundedOn } from "./facts.ts"
import { listChanges, listRounds } from "./repository.ts"
import type { Change } from "./tables.ts"
import { type Task, numbersAreOld, tasksOf } from "./tasks.ts"

export type Duties = {
  answers: Answers
  changes: readonly Change[]
  tasks: readonly Task[]
  /** Nothing is due before the association exists. */
  founded: boolean
  charitable: boolean | undefined
  /** The year of the sums, when it is over. */
  oldYear: number | undefined
}

export const loadDuties = async (db: Db, projectId: string, now: Date): Promise<Duties> => {
  const answers = await loadAnswers(db, projectId)
  const changes = await listChanges(db, projectId)
  const rounds = await listRounds(db, projectId)
  const today = isoDate(now)
  const year = answers.duties?.year
  return {
    answers,
    changes,
    tasks: tasksOf({ facts: factsOf(answers), year, changes, rounds, today }),
    founded: foundedOn(answers) !== undefined || answers.duties?.registeredOn !== undefined,
    charitable: charitable(answers),
    oldYear: numbersAreOld({ year, today }) ? year : undefined,
  }
}
