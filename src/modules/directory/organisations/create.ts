import { type Db, newId } from "#platform/db"
import { refreshSearch } from "../search-index/repository.ts"
import type { Profile } from "./profile.ts"
import { type OrganisationRow, type Writing, insertOrganisation } from "./repository.ts"
import { freeSlug } from "./slug.ts"

type Origin = Pick<OrganisationRow, "origin"> & Partial<Pick<OrganisationRow, "baseKey" | "sourceUrl">>

const MOST_ATTEMPTS = 20

/** Adds an unpublished entry with a slug of its own and makes it known to the search. The caller records who did it. */
export const createOrganisation = async (tx: Db, profile: Profile, origin: Origin, writing: Writing): Promise<string> => {
  const id = newId()
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
    const slug = await freeSlug(tx, profile.name)
    if (await insertOrganisation(tx, { id, slug, profile, ...origin }, writing)) {
      await refreshSearch(tx, id)
      return id
    }
  }
  throw new Error("No free address was found for a new entry")
}
