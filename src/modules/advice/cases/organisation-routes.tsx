import { type Context, Hono } from "hono"
import { z } from "zod"
import {
  type AppEnv,
  type Services,
  hasLetters,
  leaveFlash,
  optionalText,
  readForm,
  requirePermission,
  typedText,
} from "#platform/http"
import { findMunicipality } from "#platform/places"
import { type AnyForm, withErrors } from "../form.ts"
import { searchEntries } from "../organisation.ts"
import { paths } from "../paths.ts"
import { permissions } from "../permissions.ts"
import { understandPlace } from "../place.ts"
import { readPlace, typedPlace } from "../request/schema.ts"
import type { Case } from "../tables.ts"
import { type Key, t } from "../texts.ts"
import type { Outcome } from "./act.ts"
import { createFromCase, linkOrganisation } from "./organisation.ts"
import { findByReference } from "./repository.ts"
import { linkForm } from "./schema.ts"
import { OrganisationPage } from "./views/organisation-page.tsx"

type C = Context<AppEnv>
const key = (name: Key): Key => name
const createForm = z.object({
  create: z.literal("yes"),
  name: z
    .string(key("staff.error.name"))
    .trim()
    .min(1, key("staff.error.name"))
    .max(200, key("error.name-long"))
    .refine(hasLetters, key("error.letters")),
  withContact: optionalText(10),
  ...typedPlace,
})

/** The new entry begins with what the group said about itself. */
const prefilled = ({ groupName, place }: Case): AnyForm => {
  const municipality = findMunicipality(place ?? "")
  const known = municipality ? { place: municipality.name, placeAgs: municipality.ags } : { place: "", wide: "yes" }
  return { typed: { name: groupName ?? "", ...known }, errors: {} }
}

const placesFor = (form: AnyForm) => {
  const found = form.errors["place"] === undefined ? undefined : understandPlace(typedText(form, "place"))
  return found && "suggestions" in found ? found.suggestions : []
}

const page = async (c: C, services: Services, theCase: Case, form: AnyForm = prefilled(theCase)) => {
  const search = (c.req.query("suche") ?? theCase.groupName ?? "").slice(0, 200)
  const found = await searchEntries(services.db, search)
  return (
    <OrganisationPage
      reference={theCase.reference}
      search={search}
      found={found}
      linked={theCase.organisationId !== null}
      form={form}
      suggestions={placesFor(form)}
    />
  )
}

const done = (c: C, { config }: Services, theCase: Case, outcome: Outcome) => {
  if (!outcome.ok) return c.notFound()
  leaveFlash(c, config, t("staff.organisation.done"))
  return c.redirect(paths.case.to({ reference: theCase.reference }), 303)
}

const create = async (c: C, services: Services, theCase: Case) => {
  const read = await readForm(c, createForm)
  if (!read.ok) return c.html(await page(c, services, theCase, read.form), read.status)
  const where = readPlace(read.value)
  if ("wrong" in where)
    return c.html(await page(c, services, theCase, withErrors(read.form, [{ field: "place", error: where.wrong }])), 422)
  const { name, withContact } = read.value
  return done(
    c,
    services,
    theCase,
    await createFromCase(services, c.var.visitor, theCase.reference, {
      name,
      ags: where.ags,
      withContact: withContact !== undefined,
    }),
  )
}

const save = async (c: C, services: Services, theCase: Case) => {
  const read = await readForm(c, linkForm)
  if (typedText(read.form, "create") !== "") return create(c, services, theCase)
  if (!read.ok) return c.html(await page(c, services, theCase), read.status)
  return done(c, services, theCase, await linkOrganisation(services, c.var.visitor, theCase.reference, read.value.organisationId))
}

export const caseOrganisationRoutes = (services: Services) =>
  new Hono<AppEnv>()
    .use(paths.organisation.pattern, requirePermission(permissions.work))
    .get(paths.organisation.pattern, async (c) => {
      const theCase = await findByReference(services.db, c.req.param("reference"))
      return theCase ? c.html(await page(c, services, theCase)) : c.notFound()
    })
    .post(paths.organisation.pattern, async (c) => {
      const theCase = await findByReference(services.db, c.req.param("reference"))
      return theCase ? save(c, services, theCase) : c.notFound()
    })
