import { type Context, Hono } from "hono"
import { newId } from "#platform/db"
import { type AppEnv, type Services, leaveFlash, readForm, requirePermission, typedText } from "#platform/http"
import type { Municipality } from "#platform/places"
import { type AnyForm, withErrors } from "../form.ts"
import { type OrganisationHit, findEntry, searchEntries } from "../organisation.ts"
import { paths } from "../paths.ts"
import { permissions } from "../permissions.ts"
import { placeLabel, understandPlace } from "../place.ts"
import { readPlace } from "../request/schema.ts"
import { type Key, t } from "../texts.ts"
import { contactDefaults, choices } from "./routes.tsx"
import { type TypedQuick, quickForm, readContact } from "./schema.ts"
import { type QuickContact, logQuickContact } from "./quick.ts"
import { NEW_GROUP, QuickPage } from "./views/quick-page.tsx"

type C = Context<AppEnv>
type Wrong = { field: string; error: Key }
type Chosen = { organisation: OrganisationHit | undefined } | { unclear: OrganisationHit[] }

const option = ({ id, name, ags }: OrganisationHit) => ({
  value: id,
  label: ags === null ? name : `${name} (${placeLabel(ags)})`,
})
const saysSo = (typed: string, hit: OrganisationHit) =>
  [hit.name, option(hit).label].some((text) => text.toLowerCase() === typed.toLowerCase())

/** The organisation that is meant: taken from the suggestions, chosen from "which one", or typed exactly. */
const chooseOrganisation = async ({ db }: Services, typed: TypedQuick): Promise<Chosen> => {
  const text = typed.organisation
  if (text === undefined) return { organisation: undefined }
  const suggested = typed.organisationId === undefined ? undefined : await findEntry(db, typed.organisationId)
  if (suggested && saysSo(text, suggested)) return { organisation: suggested }
  const choice = typed.organisationFor === text ? typed.organisationChoice : undefined
  if (choice === NEW_GROUP) return { organisation: undefined }
  const chosen = choice === undefined ? undefined : await findEntry(db, choice)
  if (chosen) return { organisation: chosen }
  const found = await searchEntries(db, text)
  const exact = found.filter((hit) => saysSo(text, hit))
  return exact.length === 1 ? { organisation: exact[0] } : { unclear: found }
}

/** Place and organisation are asked for together: an organisation brings its place along. */
const readWhere = (typed: TypedQuick, chosen: Chosen): { place: string | null } | { wrong: Wrong[] } => {
  if ("unclear" in chosen) {
    const error: Key = chosen.unclear.length > 0 ? "staff.error.which" : "staff.error.no-such"
    return { wrong: [{ field: "organisation", error }] }
  }
  if (chosen.organisation && typed.place === undefined) return { place: chosen.organisation.ags }
  const read = readPlace(typed)
  return "wrong" in read ? { wrong: [{ field: "place", error: read.wrong }] } : { place: read.ags }
}

const placesFor = (form: AnyForm): Municipality[] => {
  if (form.errors["place"] === undefined) return []
  const found = understandPlace(typedText(form, "place"))
  return "suggestions" in found ? found.suggestions : []
}

const page = (form: AnyForm, unclear: readonly OrganisationHit[] = []) => (
  <QuickPage
    form={form}
    choices={choices()}
    submission={newId()}
    suggestions={placesFor(form)}
    organisations={unclear.map(option)}
  />
)

const wrongIn = (...read: readonly ({ wrong: Wrong[] } | object)[]): Wrong[] =>
  read.flatMap((one) => ("wrong" in one ? one.wrong : []))

/** The whole form understood, or every mistake in it. */
const readQuick = (typed: TypedQuick, chosen: Chosen, now: Date): QuickContact | { wrong: Wrong[] } => {
  const where = readWhere(typed, chosen)
  const checked = readContact(typed, now)
  if ("wrong" in where || "wrong" in checked) return { wrong: wrongIn(checked, where) }
  const organisation = "organisation" in chosen ? chosen.organisation : undefined
  return {
    values: checked.values,
    organisationId: organisation?.id ?? null,
    groupName: typed.groupName ?? (organisation ? undefined : typed.organisation),
    place: where.place,
    keepOpen: typed.keepOpen !== undefined,
  }
}

const save = async (c: C, services: Services) => {
  const read = await readForm(c, quickForm)
  if (!read.ok) return c.html(page(read.form), read.status)
  const chosen = await chooseOrganisation(services, read.value)
  const quick = readQuick(read.value, chosen, services.now())
  if ("wrong" in quick) return c.html(page(withErrors(read.form, quick.wrong), "unclear" in chosen ? chosen.unclear : []), 422)
  const logged = await logQuickContact(services, c.var.visitor, quick)
  leaveFlash(c, services.config, t(logged.joined ? "staff.quick.joined" : "staff.contact.saved"))
  return c.redirect(paths.case.to({ reference: logged.reference }), 303)
}

export const quickRoutes = (services: Services) =>
  new Hono<AppEnv>()
    .use("/buero/kontakte/*", requirePermission(permissions.work))
    .get(paths.organisations.pattern, async (c) =>
      c.json((await searchEntries(services.db, (c.req.query("q") ?? "").slice(0, 100))).map(option)),
    )
    .get(paths.newContact.pattern, (c) => c.html(page(contactDefaults(services.now()))))
    .post(paths.newContact.pattern, (c) => save(c, services))
