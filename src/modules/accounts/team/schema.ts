import { z } from "zod"
import { isStaffRole } from "#platform/auth"
import { list } from "#platform/http"
import { email, message, personName } from "../schema.ts"

const roles = list(z.string().refine(isStaffRole, message("staff.error.roles")), 10)
const someRoles = roles.refine((chosen) => chosen.length > 0, message("staff.error.roles"))

export const inviteForm = z.object({
  name: personName,
  email,
  roles: someRoles,
  language: z.enum(["de", "en"], message("error.language")),
})
export type InviteForm = z.infer<typeof inviteForm>

/** No role at all is possible: the person stays as a member. */
export const rolesForm = z.object({ roles })
export type RolesForm = z.infer<typeof rolesForm>
