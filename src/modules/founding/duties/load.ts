/** The tasks of a project as they stand in the database. */
import type { Db } from "#platform/db"
import { isoDate } from "#platform/i18n"
import type { Answers } from "../answers/index.ts"
import type { Fact } from "../facts/kinds.ts"
import { listFacts } from "../facts/repository.ts"
import { loadAnswers } from "../path/store.ts"
import { withDated } from "./dated.ts"
import { charitable, datedDays, factsOf, foundedOn } from "./facts.ts"
import { listChanges, listRounds } from "./repository.ts"
import type { Change } from "./tables.ts"
import { type Task, numbersAreOld, tasksOf } from "./tasks.ts"

export type Duties = {
  answers: Answers
  /** What was noted at court and tax office. */
  dated: readonly Fact[]
  changes: readonly Change[]
  tasks: readonly Task[]
  foundedOn: string | undefined
  /** Nothing is due before the association exists. */
  founded: boolean
  charitable: boolean | undefined
  /** The year of the sums, when it is over. */
  oldYear: number | undefined
}

export const loadDuties = async (db: Db, projectId: string, now: Date): Promise<Duties> => {
  const answers = await loadAnswers(db, projectId)
  const changes = await listChanges(db, projectId)
  const dated = await listFacts(db, projectId)
  const rounds = withDated(await listRounds(db, projectId), dated)
  const today = isoDate(now)
  const begun = foundedOn(answers, today)
  const year = answers.duties?.year
  return {
    answers,
    dated,
    changes,
    tasks: tasksOf({ facts: factsOf(answers, dated, today), year, changes, rounds, today }),
    foundedOn: begun,
    founded: (begun ?? datedDays(dated).registeredOn ?? answers.duties?.registeredOn) !== undefined,
    charitable: charitable(answers),
    oldYear: numbersAreOld({ year, today }) ? year : undefined,
  }
}
