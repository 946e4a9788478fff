export type { Database, Db } from "./db.ts"
export { newId } from "./ids.ts"
export { type Lock, lockDataFolder } from "./lock.ts"
export { migrate } from "./migrate.ts"
export { type OpenOptions, openDatabase } from "./open.ts"
export {
  type DatabaseFault,
  DatabaseProblem,
  type DatabaseTrouble,
  databaseFault,
  databaseTrouble,
  isUniqueViolation,
} from "./problem.ts"
