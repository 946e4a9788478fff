import { recordAudit } from "#platform/audit"
import { type Db, newId } from "#platform/db"
import { declared, type Person, type PersonalDataSource, type PersonalSection, recognisable } from "./personal-data.ts"
import { logDeletion } from "./retention.ts"

export type ExportedSection = PersonalSection & { module: string }

/** Everything all modules keep about a person, as of one moment. The caller records who asked for it. */
export const exportPerson = async (
  db: Db,
  sources: readonly PersonalDataSource[],
  person: Person,
): Promise<ExportedSection[]> => {
  const known = recognisable(person)
  return db.transaction(
    async (tx) => {
      const found: ExportedSection[] = []
      for (const { id, personalData } of declared(sources)) {
        const sections = await personalData.export(tx, known)
        for (const { section, rows } of sections) if (rows.length > 0) found.push({ module: id, section, rows })
      }
      return found
    },
    { isolationLevel: "repeatable read", accessMode: "read only" },
  )
}

export type Erasure = { sources: readonly PersonalDataSource[]; person: Person; actor: string }
export type Erased = { id: string; rows: Record<string, number> }

/**
 * Erases a person from all modules or, if one of them fails, from none. The audit entry says who did it and how many rows
 * were touched where; its subject is the id of the erasure, not of the person.
 */
export const erasePerson = async (
  { db, now }: { db: Db; now: () => Date },
  { sources, person, actor }: Erasure,
): Promise<Erased> => {
  const known = recognisable(person)
  return db.transaction(async (tx) => {
    const id = newId()
    const rows: Record<string, number> = {}
    for (const source of declared(sources)) {
      const count = await source.personalData.erase(tx, known)
      rows[source.id] = count
      if (count > 0) await logDeletion(tx, { at: now(), module: source.id, rule: "person", count })
    }
    await recordAudit(tx, { actor, action: "privacy.person.erased", subject: id, details: rows })
    return { id, rows }
  })
}
