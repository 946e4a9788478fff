import type { Services } from "#platform/http"
import { namesIn } from "./names.ts"
import { listReviewFacts, listVersionFacts } from "./repository.ts"
import { factsByVersion, stateOf } from "./state.ts"
import type { VersionRow } from "./views/statutes-page.tsx"

/** Every version with its state and who made it, newest first. */
export const versionRows = async ({ db }: Services, projectId: string): Promise<VersionRow[]> => {
  const versions = await listVersionFacts(db, projectId)
  if (versions.length === 0) return []
  const facts = factsByVersion(
    await listReviewFacts(
      db,
      versions.map(({ id }) => id),
    ),
  )
  const nameOf = await namesIn(db, projectId)
  return versions.map(({ id, number, origin, rule, madeAt, madeBy }) => ({
    number,
    origin,
    rule,
    madeAt,
    by: madeBy === null ? undefined : nameOf({ byParticipant: madeBy, byStaff: null }),
    state: stateOf(facts.get(id) ?? []),
  }))
}
