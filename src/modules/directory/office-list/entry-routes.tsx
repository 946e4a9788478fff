import { type Context, Hono } from "hono"
import { z } from "zod"
import { type AppEnv, type Form, type Services, leaveFlash, readForm, requirePermission, typedText } from "#platform/http"
import { findOpenChange } from "../moderation/repository.ts"
import { kinds } from "../organisations/profile.ts"
import { publishOrganisation, unpublishOrganisation } from "../organisations/publication.ts"
import { type Organisation, findOrganisation, listConsents } from "../organisations/repository.ts"
import { isPublic } from "../organisations/visible.ts"
import { directoryPermissions } from "../permissions.ts"
import { profileFrom, typedProfile } from "../profile-form/convert.ts"
import { type ProfileForm, organisationName, place, profileForm } from "../profile-form/schema.ts"
import { type Key, t } from "../texts.ts"
import { similarTo } from "../merge/candidates.ts"
import { addEntry } from "./create.ts"
import { type Edited, editOrganisation } from "./edit.ts"
import { historyOf } from "./history.ts"
import { isId } from "./ids.ts"
import { officePaths } from "./paths.ts"
import { resolveOrganisation } from "./repository-locks.ts"
import { listConsentNotes } from "./repository-notes.ts"
import { CreatePage } from "./views/create-page.tsx"
import { type EntryView, OrganisationPage } from "./views/organisation-page.tsx"

const SHOWN_NOTES = 50
const LONGEST_NOTE = 500
const read = requirePermission(directoryPermissions.readAll)
const edit = requirePermission(directoryPermissions.edit)

type C = Context<AppEnv>

const createForm = z.object({
  name: organisationName,
  kind: z.enum(kinds, { error: "error.choice" satisfies Key }),
  place,
  isNew: z.literal("yes").optional().catch(undefined),
})

const viewOf = async ({ db }: Services, organisation: Organisation): Promise<EntryView> => {
  const { id, slug, profile, origin, revision, checkedOn, createdAt } = organisation
  return {
    id,
    slug,
    name: profile.name,
    ags: profile.ags,
    origin,
    revision,
    published: isPublic(organisation),
    agreed: profile.public.includes("entry"),
    change: (await findOpenChange(db, id))?.id,
    checkedOn,
    createdAt,
    consents: await listConsents(db, id),
    notes: await listConsentNotes(db, id, SHOWN_NOTES),
    similar: await similarTo(db, organisation),
    history: await historyOf(db, id),
  }
}

const creating = (services: Services) =>
  new Hono<AppEnv>()
    .get(officePaths.create.pattern, edit, (c) => c.html(<CreatePage />))
    .post(officePaths.create.pattern, edit, async (c) => {
      const posted = await readForm(c, createForm)
      const form = { typed: posted.form.typed, errors: posted.form.errors }
      if (!posted.ok) return c.html(<CreatePage form={form} />, posted.status)
      const { name, kind, place: ags, isNew } = posted.value
      const outcome = await addEntry(services, c.var.visitor, { name, kind, ags: ags ?? null, isNew: isNew !== undefined })
      if (!outcome.ok) return c.html(<CreatePage form={form} similar={outcome.similar} />, 409)
      leaveFlash(c, services.config, t("staff.create.done"))
      return c.redirect(officePaths.organisation.to({ id: outcome.id }), 303)
    })

const noteOf = (form: Form<ProfileForm>): string | undefined =>
  typedText(form, "consentNote").trim().slice(0, LONGEST_NOTE) || undefined

const editing = (services: Services) => {
  const { db, config } = services
  const find = async (c: C) => {
    const id = c.req.param("id") ?? ""
    return isId(id) ? findOrganisation(db, id) : undefined
  }
  const refused = async (
    c: C,
    found: Organisation,
    form: Form<ProfileForm>,
    problem: Extract<Edited, { ok: false }>["problem"],
  ) => {
    if (problem === "note") {
      const errors = { ...form.errors, consentNote: "staff.edit.error.note" satisfies Key }
      return c.html(<OrganisationPage entry={await viewOf(services, found)} form={{ ...form, errors }} />, 422)
    }
    const latest = await findOrganisation(db, found.id)
    if (problem === "missing" || !latest) return c.notFound()
    return c.html(<OrganisationPage entry={await viewOf(services, latest)} form={form} problem="changed" />, 409)
  }
  return new Hono<AppEnv>()
    .get(officePaths.organisation.pattern, read, async (c) => {
      const found = await find(c)
      if (!found) return c.notFound()
      const target = found.mergedInto === null ? undefined : await resolveOrganisation(db, found.id)
      if (target) return c.redirect(officePaths.organisation.to({ id: target }), 302)
      return c.html(
        <OrganisationPage entry={await viewOf(services, found)} form={{ typed: typedProfile(found.profile), errors: {} }} />,
      )
    })
    .post(officePaths.organisation.pattern, edit, async (c) => {
      const found = await find(c)
      if (!found) return c.notFound()
      const posted = await readForm(c, profileForm)
      if (!posted.ok) return c.html(<OrganisationPage entry={await viewOf(services, found)} form={posted.form} />, posted.status)
      const next = profileFrom(posted.value, found.profile)
      const revision = Number(typedText(posted.form, "revision"))
      const outcome = await editOrganisation(services, c.var.visitor, found.id, { next, revision, note: noteOf(posted.form) })
      if (!outcome.ok) return refused(c, found, posted.form, outcome.problem)
      leaveFlash(c, config, t(outcome.changed ? "staff.edit.saved" : "staff.edit.unchanged"))
      return c.redirect(officePaths.organisation.to({ id: found.id }), 303)
    })
    .post(officePaths.publish.pattern, edit, async (c) => {
      const found = await find(c)
      if (!found) return c.notFound()
      const outcome = await publishOrganisation(services, c.var.visitor, found.id)
      leaveFlash(c, config, t(outcome.ok ? "staff.edit.published" : "staff.edit.no-consent"))
      return c.redirect(officePaths.organisation.to({ id: found.id }), 303)
    })
    .post(officePaths.unpublish.pattern, edit, async (c) => {
      const found = await find(c)
      if (!found) return c.notFound()
      await unpublishOrganisation(services, c.var.visitor, found.id)
      leaveFlash(c, config, t("staff.edit.unpublished"))
      return c.redirect(officePaths.organisation.to({ id: found.id }), 303)
    })
}

/** One entry for the office: add, look at, change. Stands after every fixed address below /buero/organisationen. */
export const entryRoutes = (services: Services) => new Hono<AppEnv>().route("/", creating(services)).route("/", editing(services))
