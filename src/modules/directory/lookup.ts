/** What other modules may look up: entries by id or by name, for linking; staff view, unpublished entries included. */
import type { Db } from "#platform/db"
import { type Organisation, findOrganisation, listOrganisationsById } from "./organisations/repository.ts"
import { placeName } from "./place-names.ts"
import { emptySearch } from "./search/parameters.ts"
import { searchDirectory } from "./search/search.ts"

export type FoundOrganisation = {
  id: string
  slug: string
  name: string
  kind: "organisation" | "initiative" | "partner"
  ags: string | null
  place: string | undefined
  published: boolean
}

const toFound = ({ id, slug, profile, publishedAt }: Organisation): FoundOrganisation => ({
  id,
  slug,
  name: profile.name,
  kind: profile.kind,
  ags: profile.ags,
  place: placeName(profile.ags),
  published: publishedAt !== null,
})

export const organisationName = async (db: Db, id: string): Promise<string | undefined> =>
  (await findOrganisation(db, id))?.profile.name

/** By name with typing errors, in any script. */
export const searchOrganisations = async (db: Db, text: string, limit: number): Promise<FoundOrganisation[]> => {
  const { hits } = await searchDirectory(db, { ...emptySearch, text }, { pageSize: limit, staff: true })
  const found = new Map(
    (
      await listOrganisationsById(
        db,
        hits.map(({ id }) => id),
      )
    ).map((one) => [one.id, one]),
  )
  return hits.flatMap(({ id }) => {
    const organisation = found.get(id)
    return organisation ? [toFound(organisation)] : []
  })
}
