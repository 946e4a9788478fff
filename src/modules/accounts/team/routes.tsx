import { type Context, Hono } from "hono"
import { z } from "zod"
import {
  type TeamAnswer,
  type TeamMember,
  changeRoles,
  deactivate,
  listInvitations,
  listTeam,
  reactivate,
  revokeInvitation,
} from "#platform/auth"
import { type AppEnv, type Form, type Services, leaveFlash, may, readForm, requirePermission } from "#platform/http"
import { paths } from "../paths.ts"
import { grantableRoles, mayManage, rolesPermission, teamPermission } from "../permissions.ts"
import { t } from "../texts.ts"
import { type InviteForm, inviteForm, rolesForm } from "./schema.ts"
import { invitePerson } from "./service.ts"
import { InvitePage } from "./views/invite-page.tsx"
import { PersonPage } from "./views/person-page.tsx"
import { TeamPage } from "./views/team-page.tsx"

const findMember = async (services: Services, c: Context): Promise<TeamMember | undefined> =>
  (await listTeam(services.db)).find(({ id }) => id === c.req.param("id"))

const inviteRoutes = (services: Services) => {
  const page = (c: Context<AppEnv>, form?: Form<InviteForm>, problem?: string) => (
    <InvitePage roles={grantableRoles(c.var.visitor)} form={form} problem={problem} />
  )
  return new Hono<AppEnv>()
    .get(paths.invite.pattern, requirePermission(teamPermission), (c) => c.html(page(c)))
    .post(paths.invite.pattern, requirePermission(teamPermission), async (c) => {
      const read = await readForm(c, inviteForm)
      if (!read.ok) return c.html(page(c, read.form), read.status)
      const { visitor } = c.var
      if (!mayManage(visitor, read.value)) return c.html(page(c, read.form, t("staff.error.not-yours")), 403)
      const invited = await invitePerson(services, visitor, read.value)
      if (invited === "already-staff") return c.html(page(c, read.form, t("staff.invite.already")), 409)
      leaveFlash(c, services.config, t("staff.invite.sent", { email: read.value.email }))
      return c.redirect(paths.team.to({}), 303)
    })
    .post(paths.invitationRevoke.pattern, requirePermission(teamPermission), async (c) => {
      const id = z.uuid().safeParse(c.req.param("id"))
      const invitation = (await listInvitations(services.db)).find((one) => one.id === id.data)
      if (!invitation || !mayManage(c.var.visitor, invitation)) return c.notFound()
      await revokeInvitation(services, c.var.visitor.id, invitation.id)
      leaveFlash(c, services.config, t("staff.invite.revoked"))
      return c.redirect(paths.team.to({}), 303)
    })
}

const personRoutes = (services: Services) => {
  const page = (c: Context<AppEnv>, member: TeamMember, problem?: string) => {
    const { visitor } = c.var
    const allowed = { roles: may(visitor, rolesPermission), active: mayManage(visitor, member) && visitor.id !== member.id }
    return <PersonPage member={member} allowed={allowed} now={services.now()} problem={problem} />
  }
  const finish = (c: Context<AppEnv>, member: TeamMember, answer: TeamAnswer) => {
    if (answer === "missing") return c.notFound()
    if (answer !== "done") return c.html(page(c, member, t(`staff.person.${answer}`)), 409)
    leaveFlash(c, services.config, t("staff.person.saved"))
    return c.redirect(paths.team.to({}), 303)
  }

  return new Hono<AppEnv>()
    .get(paths.person.pattern, requirePermission(teamPermission), async (c) => {
      const member = await findMember(services, c)
      return member ? c.html(page(c, member)) : c.notFound()
    })
    .post(paths.person.pattern, requirePermission(rolesPermission), async (c) => {
      const member = await findMember(services, c)
      if (!member) return c.notFound()
      const read = await readForm(c, rolesForm)
      if (!read.ok) return c.html(page(c, member), read.status)
      return finish(c, member, await changeRoles(services, { actor: c.var.visitor.id, userId: member.id }, read.value.roles))
    })
    .get(paths.personActive.pattern, (c) => c.redirect(paths.person.to({ id: c.req.param("id") }), 303))
    .post(paths.personActive.pattern, requirePermission(teamPermission), async (c) => {
      const member = await findMember(services, c)
      if (!member || !mayManage(c.var.visitor, member)) return c.notFound()
      const change = { actor: c.var.visitor.id, userId: member.id }
      const active = (await c.req.parseBody())["active"] === "yes"
      return finish(c, member, await (active ? reactivate(services, change) : deactivate(services, change)))
    })
}

/** Who works here: list, invitations, roles, leaving. */
export const teamRoutes = (services: Services) =>
  new Hono<AppEnv>()
    .get(paths.team.pattern, requirePermission(teamPermission), async (c) => {
      const [team, invitations] = [await listTeam(services.db), await listInvitations(services.db)]
      const manageable = invitations.filter((one) => mayManage(c.var.visitor, one)).map(({ id }) => id)
      return c.html(<TeamPage team={team} invitations={invitations} manageable={manageable} now={services.now()} />)
    })
    .route("/", inviteRoutes(services))
    .route("/", personRoutes(services))
