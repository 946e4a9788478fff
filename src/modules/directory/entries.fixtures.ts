/** Entries for tests: clearly fictional, published with the consents they are given. */
import type { Db } from "#platform/db"
import { type Profile, consentFields, emptyProfile } from "./organisations/profile.ts"
import { createOrganisation } from "./organisations/create.ts"
import { updateMarks } from "./organisations/repository.ts"
import { refreshSearch } from "./search-index/repository.ts"

export const someDay = new Date("2026-03-02T10:00:00Z")

export const profileOf = (given: Partial<Profile>): Profile => ({ ...emptyProfile, public: [...consentFields], ...given })

export const addEntry = (db: Db, given: Partial<Profile>, { published = true } = {}): Promise<string> =>
  db.transaction(async (tx) => {
    const id = await createOrganisation(tx, profileOf(given), { origin: "demo" }, { actor: "test", at: someDay, grantor: "demo" })
    if (published) await updateMarks(tx, id, { publishedAt: someDay })
    await refreshSearch(tx, id)
    return id
  })
