import type { StatuteRule } from "../statutes/index.ts"

/** Every rule of tax law on a statute. */
export const nonprofitRules: readonly StatuteRule[] = []

export { likelyPurposes, PURPOSES, purposeByNumber, type Purpose, purposePhrase, TRANSLATIONS } from "./catalogue.ts"
export { MODEL, modelSentence, type ModelSentence } from "./model-sentences.ts"
