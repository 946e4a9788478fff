import { type Context, Hono } from "hono"
import { recordAudit } from "#platform/audit"
import { type AppEnv, type Services, leaveFlash, may, readForm, requirePermission } from "#platform/http"
import type { AnyForm } from "../form.ts"
import { paths } from "../paths.ts"
import { permissions } from "../permissions.ts"
import { type StaffMember, listAdvisers, namesOf } from "../staff.ts"
import { t } from "../texts.ts"
import { listSpokenLanguages, listTopics, spokenLabel } from "../topics.ts"
import type { Responsibility } from "./match.ts"
import { deleteResponsibility, listResponsibilities, saveResponsibility } from "./repository.ts"
import { responsibilityForm, toResponsibility } from "./schema.ts"
import { ResponsibilitiesPage } from "./views/responsibilities-page.tsx"
import { ResponsibilityPage } from "./views/responsibility-page.tsx"

type C = Context<AppEnv>

const toForm = (one: Responsibility | undefined): AnyForm => ({
  typed: one
    ? {
        ...(one.allPlaces ? { allPlaces: "yes" } : {}),
        ...(one.allTopics ? { allTopics: "yes" } : {}),
        regions: [...one.regions],
        districts: [...one.districts],
        topics: [...one.topics],
        languages: [...one.languages],
        priority: String(one.priority),
        deputyId: one.deputyId ?? "",
        awayFrom: one.awayFrom ?? "",
        awayUntil: one.awayUntil ?? "",
      }
    : {},
  errors: {},
})

const isEmpty = ({ allPlaces, regions, districts, languages, deputyId, awayFrom }: Responsibility) =>
  !allPlaces &&
  [regions, districts, languages].every((list) => list.length === 0) &&
  deputyId === undefined &&
  awayFrom === undefined

const overview = async (c: C, { db }: Services) => {
  const staff = await listAdvisers(db)
  const all = await listResponsibilities(db)
  const rows = staff.map((member) => ({ member, responsibility: all.find(({ userId }) => userId === member.id) }))
  const gap = !all.some(({ userId, allPlaces, allTopics }) => allPlaces && allTopics && staff.some(({ id }) => id === userId))
  return c.html(<ResponsibilitiesPage rows={rows} names={namesOf(staff)} gap={gap} />)
}

const page = (member: StaffMember, staff: readonly StaffMember[], form: AnyForm) => (
  <ResponsibilityPage
    member={member}
    colleagues={staff.filter(({ id }) => id !== member.id)}
    form={form}
    topics={listTopics()}
    languages={listSpokenLanguages().map(({ value }) => ({ value, label: spokenLabel(value) }))}
  />
)

const save = async (c: C, services: Services, member: StaffMember, staff: readonly StaffMember[]) => {
  const read = await readForm(c, responsibilityForm)
  if (!read.ok) return c.html(page(member, staff, read.form), read.status)
  const one = toResponsibility(member.id, read.value)
  await services.db.transaction(async (tx) => {
    if (isEmpty(one)) await deleteResponsibility(tx, member.id)
    else await saveResponsibility(tx, one, { at: services.now(), by: c.var.visitor.id })
    await recordAudit(tx, { actor: c.var.visitor.id, action: "advice.responsibility.changed", subject: member.id })
  })
  leaveFlash(c, services.config, t("staff.saved"))
  return c.redirect(paths.responsibilities.to({}), 303)
}

/** Advisers keep their own responsibilities and absences; leads everybody's. */
export const responsibilityRoutes = (services: Services) => {
  const find = async (c: C, userId: string) => {
    const staff = await listAdvisers(services.db)
    const member = staff.find(({ id }) => id === userId)
    const mayEdit = userId === c.var.visitor.id || may(c.var.visitor, permissions.lead)
    return member && mayEdit ? { member, staff } : undefined
  }
  return new Hono<AppEnv>()
    .use(`${paths.responsibilities.pattern}/*`, requirePermission(permissions.work))
    .get(paths.responsibilities.pattern, requirePermission(permissions.work), (c) => overview(c, services))
    .get(paths.responsibility.pattern, async (c) => {
      const found = await find(c, c.req.param("user"))
      if (!found) return c.notFound()
      const own = (await listResponsibilities(services.db)).find(({ userId }) => userId === found.member.id)
      return c.html(page(found.member, found.staff, toForm(own)))
    })
    .post(paths.responsibility.pattern, async (c) => {
      const found = await find(c, c.req.param("user"))
      return found ? save(c, services, found.member, found.staff) : c.notFound()
    })
}
