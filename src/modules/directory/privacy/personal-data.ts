import type { PersonalData, PersonalSection } from "#platform/privacy"
import { deleteKeysExpiredBefore } from "../keys/repository.ts"
import { forgetDecidedProposals } from "../moderation/repository.ts"
import {
  clearEntriesReachedBy,
  clearProposalsOf,
  clearReportsOf,
  deleteContactsOf,
  deleteContactsOfForgotten,
  forgetReporters,
  listContactsOf,
  listEntriesReachedBy,
  listReportsOf,
} from "./repository.ts"

const monthsBefore = (now: Date, months: number) => {
  const date = new Date(now)
  date.setUTCMonth(date.getUTCMonth() - months)
  return date
}

const sections = (found: Record<string, Record<string, unknown>[]>): PersonalSection[] =>
  Object.entries(found).flatMap(([section, rows]) => (rows.length > 0 ? [{ section, rows }] : []))

/** The people in the directory: contact persons of entries, addresses of groups, and who told us about a mistake. */
export const directoryPersonalData: PersonalData = {
  drawers: {
    directory_organisations: "case",
    directory_consents: "case",
    directory_offers: "case",
    directory_contacts: "case",
    directory_changes: "case",
    directory_profile_keys: "case",
    directory_reports: "case",
    directory_search: "case",
    directory_state: "statistics",
  },
  export: async (db, person) =>
    sections({
      contacts: await listContactsOf(db, person),
      entries: await listEntriesReachedBy(db, person),
      reports: await listReportsOf(db, person),
    }),
  erase: async (tx, person) =>
    (await deleteContactsOf(tx, person)) +
    (await clearEntriesReachedBy(tx, person)) +
    (await clearReportsOf(tx, person)) +
    (await clearProposalsOf(tx, person)),
  retention: [
    { name: "directory.expired-links", run: (tx, now) => deleteKeysExpiredBefore(tx, monthsBefore(now, 3)) },
    { name: "directory.decided-proposals", run: (tx, now) => forgetDecidedProposals(tx, monthsBefore(now, 24)) },
    { name: "directory.reporters", run: (tx, now) => forgetReporters(tx, monthsBefore(now, 6)) },
    { name: "directory.contacts-of-forgotten-entries", run: (tx, now) => deleteContactsOfForgotten(tx, monthsBefore(now, 24)) },
  ],
}
