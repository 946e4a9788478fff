import { eq, sql } from "drizzle-orm"
import type { Db } from "#platform/db"
import { type Organisation, findOrganisation } from "../organisations/repository.ts"
import { searchRows } from "../tables.ts"
import { latinText, searchDocument } from "./document.ts"

const weighted = (text: string, weight: "A" | "B" | "C" | "D") =>
  sql`setweight(to_tsvector('german', ${text.toLowerCase()}) || to_tsvector('simple', ${latinText(text)}), ${weight}::"char")`

/** What the search keeps of an entry, ready to be inserted. */
export const searchRow = (organisation: Organisation) => {
  const { texts, ...document } = searchDocument(organisation)
  const tsv = sql<string>`${weighted(texts.names, "A")} || ${weighted(texts.topics, "B")} || ${weighted(texts.place, "C")} || ${weighted(texts.rest, "D")}`
  const { kind, ags } = organisation.profile
  return { organisationId: organisation.id, ...document, kind, ags, tsv }
}

/** Brings the search up to date with an entry. Part of every write, in the same transaction; the database raises the public state. */
export const refreshSearch = async (tx: Db, organisationId: string): Promise<void> => {
  const organisation = await findOrganisation(tx, organisationId)
  if (!organisation) return
  const row = searchRow(organisation)
  await tx.insert(searchRows).values(row).onConflictDoUpdate({ target: searchRows.organisationId, set: row })
}

export const removeFromSearch = async (tx: Db, organisationId: string): Promise<void> => {
  await tx.delete(searchRows).where(eq(searchRows.organisationId, organisationId))
}
