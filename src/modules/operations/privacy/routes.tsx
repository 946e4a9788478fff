import { type Context, Hono } from "hono"
import { recordAudit } from "#platform/audit"
import { type User, findUserByEmail } from "#platform/auth"
import { newId } from "#platform/db"
import { type AppEnv, type Form, type Services, leaveFlash, readForm, requirePermission, typedText } from "#platform/http"
import { type PersonalDataSource, erasePerson, exportPerson, listDeletions } from "#platform/privacy"
import { paths } from "../paths.ts"
import { oversight } from "../permissions.ts"
import { t } from "../texts.ts"
import { type PersonForm, eraseForm, personFrom, searchForm } from "./person.ts"
import { PrivacyPage } from "./views/privacy-page.tsx"

type C = Context<AppEnv>

const LATEST = 50

/** Who works here signs in and may be the only administrator: access ends under "Team" first, which has its own safeguards. */
const isActiveStaff = ({ roles, deactivatedAt }: User) => roles.length > 0 && deactivatedAt === null

/** Access and erasure over what all modules declare. Posts only: an address in a URL would end up in logs. */
export const privacyRoutes = (sources: readonly PersonalDataSource[]) => (services: Services) => {
  const { db, config } = services

  /** An address may belong to an account, which other modules know by its id only. */
  const personOf = async (contact: string) => {
    const person = personFrom(contact) ?? {}
    const user = person.email === undefined ? undefined : await findUserByEmail(db, person.email.toLowerCase())
    return { person: user ? { ...person, userId: user.id } : person, worksHere: user !== undefined && isActiveStaff(user) }
  }

  /** What is stored about somebody; looking is noted, without saying about whom. */
  const look = async (c: C, contact: string) => {
    const { person } = await personOf(contact)
    const sections = await exportPerson(db, sources, person)
    await recordAudit(db, {
      actor: c.var.visitor.id,
      action: "privacy.person.read",
      subject: newId(),
      details: { sections: sections.length },
    })
    return sections
  }

  /** The page with what was typed; what belongs to a contact that can be understood is shown again. */
  const page = async (c: C, form: Form<PersonForm>, status: 200 | 422) => {
    const contact = typedText(form, "contact").trim()
    const found = form.errors.contact === undefined && personFrom(contact) ? await look(c, contact) : undefined
    return c.html(<PrivacyPage deletions={await listDeletions(db, LATEST)} form={form} found={found} />, status)
  }

  return new Hono<AppEnv>()
    .use(`${paths.privacy.pattern}/*`, requirePermission(oversight))
    .get(paths.privacy.pattern, requirePermission(oversight), async (c) =>
      c.html(<PrivacyPage deletions={await listDeletions(db, LATEST)} />),
    )
    .post(paths.privacy.pattern, requirePermission(oversight), async (c) => {
      const read = await readForm(c, searchForm)
      return page(c, read.form, read.ok ? 200 : read.status)
    })
    .post(paths.privacyExport.pattern, async (c) => {
      const read = await readForm(c, searchForm)
      if (!read.ok) return page(c, read.form, read.status)
      c.header("Content-Disposition", 'attachment; filename="auskunft.json"')
      c.header("Content-Type", "application/json; charset=utf-8")
      return c.body(`${JSON.stringify(await look(c, read.value.contact), undefined, 2)}\n`)
    })
    .post(paths.privacyErase.pattern, async (c) => {
      const read = await readForm(c, eraseForm)
      if (!read.ok) return page(c, read.form, read.status)
      const { person, worksHere } = await personOf(read.value.contact)
      if (worksHere) return page(c, { ...read.form, errors: { confirm: "staff.privacy.erase.staff-error" } }, 422)
      const erased = await erasePerson(services, { sources, person, actor: c.var.visitor.id })
      const count = Object.values(erased.rows).reduce((sum, rows) => sum + rows, 0)
      leaveFlash(c, config, t("staff.privacy.erased", { count }))
      return c.redirect(paths.privacy.to({}), 303)
    })
}
