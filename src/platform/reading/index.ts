export type { ReadingProblem } from "./problem.ts"
export { readDocument } from "./reading.ts"
export type { DocumentKind, ReadDocument, ReadingLimits } from "./reading.ts"
export { readSource } from "./source.ts"
