import type { ReviewFact } from "../tables.ts"
import { type ReviewState, reviewSteps } from "../words.ts"

/** How far a version has come, from what happened to it. */
export const stateOf = (facts: readonly Pick<ReviewFact, "step">[]): ReviewState =>
  reviewSteps.findLast((step) => facts.some((fact) => fact.step === step)) ?? "draft"

/** The facts of each version. */
export const factsByVersion = (facts: readonly ReviewFact[]): ReadonlyMap<string, readonly ReviewFact[]> => {
  const byVersion = new Map<string, ReviewFact[]>()
  for (const fact of facts) byVersion.set(fact.versionId, [...(byVersion.get(fact.versionId) ?? []), fact])
  return byVersion
}
