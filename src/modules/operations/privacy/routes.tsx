import { type Context, Hono } from "hono"
import { recordAudit } from "#platform/audit"
import { newId } from "#platform/db"
import { type AppEnv, type Form, type Services, leaveFlash, readForm, requirePermission } from "#platform/http"
import { type PersonalDataSource, erasePerson, exportPerson, listDeletions } from "#platform/privacy"
import { paths } from "../paths.ts"
import { oversight } from "../permissions.ts"
import { t } from "../texts.ts"
import { type PersonForm, eraseForm, personFrom, searchForm } from "./person.ts"
import { PrivacyPage } from "./views/privacy-page.tsx"

/** Access and erasure over what all modules declare. Posts only: an address in a URL would end up in logs. */
export const privacyRoutes = (sources: readonly PersonalDataSource[]) => (services: Services) => {
  const { db, config } = services

  const record = async (c: Context<AppEnv>, contact: string) => {
    const sections = await exportPerson(db, sources, personFrom(contact) ?? {})
    await recordAudit(db, {
      actor: c.var.visitor.id,
      action: "privacy.person.read",
      subject: newId(),
      details: { sections: sections.length },
    })
    return sections
  }
  const page = async (c: Context<AppEnv>, form: Form<PersonForm>, status: 200 | 422) =>
    c.html(<PrivacyPage deletions={await listDeletions(db, 50)} form={form} found={undefined} />, status)

  return new Hono<AppEnv>()
    .get(paths.privacy.pattern, requirePermission(oversight), async (c) =>
      c.html(<PrivacyPage deletions={await listDeletions(db, 50)} />),
    )
    .post(paths.privacy.pattern, requirePermission(oversight), async (c) => {
      const read = await readForm(c, searchForm)
      if (!read.ok) return page(c, read.form, read.status)
      const found = await record(c, read.value.contact)
      return c.html(<PrivacyPage deletions={await listDeletions(db, 50)} form={read.form} found={found} />)
    })
    .post(paths.privacyExport.pattern, requirePermission(oversight), async (c) => {
      const read = await readForm(c, searchForm)
      if (!read.ok) return page(c, read.form, read.status)
      c.header("Content-Disposition", 'attachment; filename="auskunft.json"')
      return c.json(await record(c, read.value.contact))
    })
    .post(paths.privacyErase.pattern, requirePermission(oversight), async (c) => {
      const read = await readForm(c, eraseForm)
      if (!read.ok) return page(c, read.form, read.status)
      const erased = await erasePerson(services, {
        sources,
        person: personFrom(read.value.contact) ?? {},
        actor: c.var.visitor.id,
      })
      const count = Object.values(erased.rows).reduce((sum, rows) => sum + rows, 0)
      leaveFlash(c, config, t("staff.privacy.erased", { count }))
      return c.redirect(paths.privacy.to({}), 303)
    })
}
