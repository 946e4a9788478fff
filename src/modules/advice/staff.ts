import { type StaffMember, listStaff } from "#platform/auth"
import type { Db } from "#platform/db"
import { permissions } from "./permissions.ts"

export type { StaffMember } from "#platform/auth"

const hasOne = (member: StaffMember, roles: readonly string[]) => member.roles.some((role) => roles.includes(role))

/** Everybody who may work on requests. */
export const listAdvisers = async (db: Db): Promise<StaffMember[]> =>
  (await listStaff(db)).filter((member) => hasOne(member, permissions.work.roles))

/** Who answers for requests nobody is responsible for: the leads, or the administrators where there is no lead. */
export const leadsOf = (staff: readonly StaffMember[]): string[] => {
  const leads = staff.filter((member) => hasOne(member, ["lead"]))
  const answering = leads.length > 0 ? leads : staff.filter((member) => hasOne(member, ["administrator"]))
  return answering.map(({ id }) => id)
}

export type Names = ReadonlyMap<string, string>
export const namesOf = (staff: readonly StaffMember[]): Names => new Map(staff.map(({ id, name }) => [id, name]))
