export { damagedFiles } from "./files.ts"
export { type Health, countTrouble, readHealth } from "./health.ts"
