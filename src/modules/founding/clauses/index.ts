export { CLAUSES, type Draft, type DraftParagraph, type DraftSection, draftMarkdown, draftStatutes, draftText } from "./draft.ts"
export { type PurposeRow, purposeRows } from "./purpose-clauses.ts"
export { seatOf } from "./name-clauses.ts"
export { explainClause } from "./texts.ts"
