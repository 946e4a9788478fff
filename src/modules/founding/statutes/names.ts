/** Who did something, as the page may say it. */
import { listStaff } from "#platform/auth"
import type { Db } from "#platform/db"
import { listParticipants } from "../project/repository.ts"
import { t } from "../texts.ts"

type Doer = { byParticipant: string | null; byStaff: string | null }
export type NameOf = (doer: Doer) => string

/** Names of the people of a project and of the office; those who are gone or gave no name are called by what they are. */
export const namesIn = async (db: Db, projectId: string): Promise<NameOf> => {
  const people = new Map((await listParticipants(db, projectId)).map(({ id, name }) => [id, name]))
  const staff = new Map((await listStaff(db)).map(({ id, name }) => [id, name]))
  return ({ byParticipant, byStaff }) => {
    if (byStaff !== null) return t("by.staff-name", { name: staff.get(byStaff) ?? t("by.staff") })
    return (byParticipant === null ? undefined : people.get(byParticipant)) ?? t("by.group")
  }
}
