import { type Context, Hono } from "hono"
import { listStaff } from "#platform/auth"
import { type AppEnv, type Services, leaveFlash, readForm, requirePermission } from "#platform/http"
import { isoDate } from "#platform/i18n"
import { findMunicipality, searchPlaces } from "#platform/places"
import { type AnyForm, emptyForm } from "../form.ts"
import { seatOption } from "../path/seat.ts"
import { paths } from "../paths.ts"
import { permissions } from "../permissions.ts"
import { confirmAt, courtHistory, findCourt, registerCourts } from "./court.ts"
import { listLatestCorrections } from "./repository.ts"
import { correctionForm } from "./schema.ts"
import { correctCourt } from "./service.ts"
import { t } from "./texts.ts"
import { type CourtRow, DeskCourtsPage } from "./views/desk-courts-page.tsx"
import { DeskCourtPage } from "./views/desk-court-page.tsx"

type C = Context<AppEnv>
const MOST = 20

const placeName = (ags: string): string => {
  const municipality = findMunicipality(ags)
  return municipality === undefined ? ags : seatOption(municipality).label
}

const namesOfStaff = async ({ db }: Services): Promise<(id: string | null) => string> => {
  const staff = new Map((await listStaff(db)).map(({ id, name }) => [id, name]))
  return (id) => (id === null ? undefined : staff.get(id)) ?? t("staff.courts.somebody")
}

const list = async (c: C, services: Services) => {
  const query = (c.req.query("ort") ?? "").trim().slice(0, 100)
  const found: CourtRow[] = []
  for (const { municipality } of query === "" ? [] : searchPlaces(query, MOST)) {
    const court = await findCourt(services, municipality.ags)
    if (court) found.push({ ags: municipality.ags, place: seatOption(municipality).label, court })
  }
  const nameOf = await namesOfStaff(services)
  const corrected = (await listLatestCorrections(services.db)).map(({ ags, court, correctedBy, correctedAt, source }) => ({
    ags,
    place: placeName(ags),
    court,
    source,
    by: nameOf(correctedBy),
    at: correctedAt,
  }))
  return c.html(<DeskCourtsPage query={query} found={found} corrected={corrected} />)
}

const show = async (c: C, services: Services, form: AnyForm = emptyForm, status: 200 | 422 = 200) => {
  const ags = c.req.param("ags") ?? ""
  const history = await courtHistory(services, ags)
  if (!history) return c.notFound()
  const nameOf = await namesOfStaff(services)
  return c.html(
    <DeskCourtPage
      ags={ags}
      place={placeName(ags)}
      court={history.now}
      catalogue={history.catalogue}
      corrections={history.corrections.map(({ court, source, asOf, correctedBy, correctedAt }) => {
        return { court, source, asOf, by: nameOf(correctedBy), at: correctedAt }
      })}
      courts={registerCourts(services)}
      confirmAt={confirmAt(services)}
      form={form}
    />,
    status,
  )
}

const correct = async (c: C, services: Services) => {
  const ags = c.req.param("ags") ?? ""
  if (findMunicipality(ags) === undefined) return c.notFound()
  const read = await readForm(c, correctionForm(registerCourts(services), isoDate(services.now())))
  if (!read.ok) return show(c, services, { typed: read.form.typed, errors: { ...read.form.errors } }, read.status)
  await correctCourt(services, c.var.visitor, { ags, ...read.value })
  leaveFlash(c, services.config, t("staff.courts.saved"))
  return c.redirect(paths.courtOf.to({ ags }), 303)
}

/** The office looks courts up and corrects them; every founding shows the new one at once. */
export const courtDeskRoutes = (services: Services) =>
  new Hono<AppEnv>()
    .use(paths.courts.pattern, requirePermission(permissions.review))
    .use(`${paths.courts.pattern}/*`, requirePermission(permissions.review))
    .get(paths.courts.pattern, (c) => list(c, services))
    .get(paths.courtOf.pattern, (c) => show(c, services))
    .post(paths.courtOf.pattern, (c) => correct(c, services))
