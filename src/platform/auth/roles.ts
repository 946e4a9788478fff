import type { Role } from "#platform/http"

/** Roles that need a second factor. `member` is what everybody else with an account is. */
export const staffRoles = ["administrator", "lead", "adviser", "editor", "partner"] as const satisfies readonly Role[]
export type StaffRole = (typeof staffRoles)[number]

export const isStaffRole = (role: string): role is StaffRole => staffRoles.some((known) => known === role)
export const isStaff = ({ roles }: { roles: readonly string[] }): boolean => roles.length > 0
