import { type Visitor, permission } from "#platform/http"
import { type StaffRole, staffRoles } from "#platform/auth"

/** See the team, invite, sign people out for good. */
export const teamPermission = permission("accounts.team", ["administrator", "lead"])
/** Give and take roles. */
export const rolesPermission = permission("accounts.roles", ["administrator"])

/** The roles this person may give: a lead builds the team, but makes nobody mightier than the lead. */
export const grantableRoles = ({ roles }: Visitor): readonly StaffRole[] =>
  roles.includes("administrator") ? staffRoles : roles.includes("lead") ? ["adviser", "editor", "partner"] : []

/** A lead does not decide about administrators and other leads. */
export const mayManage = (visitor: Visitor, person: { roles: readonly StaffRole[] }): boolean =>
  person.roles.every((role) => grantableRoles(visitor).includes(role))
