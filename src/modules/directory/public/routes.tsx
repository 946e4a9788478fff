import { Hono } from "hono"
import { type AppEnv, type Services, leaveFlash, rateLimit, readForm } from "#platform/http"
import { searchPlaces } from "#platform/places"
import { type Organisation, findOrganisation, findOrganisationBySlug } from "../organisations/repository.ts"
import { isPublic, visible } from "../organisations/visible.ts"
import { paths } from "../paths.ts"
import { placeName } from "../place-names.ts"
import { reportMistake } from "../reports/report.ts"
import { reportForm } from "../reports/schema.ts"
import { ReportPage } from "../reports/views/report-page.tsx"
import { readSearch } from "../search/parameters.ts"
import { searchDirectory } from "../search/search.ts"
import { t } from "../texts.ts"
import { pageMemory } from "./page-memory.ts"
import { listCards } from "./repository.ts"
import { ListPage } from "./views/list-page.tsx"
import { MapPage } from "./views/map-page.tsx"
import { type ProfileView, ProfilePage } from "./views/profile-page.tsx"

const MOST_SUGGESTIONS = 8
const SLUG = /^[a-z0-9-]{1,80}$/

/** The entry of this address if everybody may see it; one that was merged leads to the entry it became part of. */
const findPublic = async ({ db }: Services, slug: string): Promise<{ organisation?: Organisation; movedTo?: string }> => {
  const organisation = SLUG.test(slug) ? await findOrganisationBySlug(db, slug) : undefined
  if (!organisation) return {}
  if (organisation.mergedInto !== null) {
    const target = await findOrganisation(db, organisation.mergedInto)
    return target && isPublic(target) ? { movedTo: target.slug } : {}
  }
  return isPublic(organisation) ? { organisation } : {}
}

const viewOf = ({ slug, profile, checkedOn, checkedBy, unconfirmedSince, sourceUrl }: Organisation): ProfileView => ({
  slug,
  profile: visible(profile),
  checkedOn,
  checkedBy,
  unconfirmedSince,
  sourceUrl,
})

export const publicRoutes = (services: Services) => {
  const search = async (typed: Record<string, string[]>) => {
    const result = await searchDirectory(services.db, readSearch(typed))
    return { result, entries: await listCards(services.db, result.hits) }
  }
  const remembered = pageMemory(services)
  return new Hono<AppEnv>()
    .get(paths.list.pattern, remembered, async (c) => c.html(<ListPage {...await search(c.req.queries())} />))
    .get(paths.map.pattern, remembered, async (c) => c.html(<MapPage {...await search(c.req.queries())} />))
    .get(paths.places.pattern, (c) => {
      const found = searchPlaces(c.req.query("q") ?? "", MOST_SUGGESTIONS)
      return c.json(found.map(({ municipality: { ags, name } }) => ({ label: name, value: ags, hint: placeName(ags) })))
    })
    .get(paths.profile.pattern, remembered, async (c) => {
      const { organisation, movedTo } = await findPublic(services, c.req.param("slug"))
      if (movedTo) return c.redirect(paths.profile.to({ slug: movedTo }), 301)
      return organisation ? c.html(<ProfilePage entry={viewOf(organisation)} />) : c.notFound()
    })
    .get(paths.report.pattern, async (c) => {
      const { organisation } = await findPublic(services, c.req.param("slug"))
      return organisation
        ? c.html(<ReportPage entry={{ slug: organisation.slug, name: organisation.profile.name }} />)
        : c.notFound()
    })
    .post(paths.report.pattern, rateLimit(services.config, { points: 20, seconds: 600 }), async (c) => {
      const { organisation } = await findPublic(services, c.req.param("slug"))
      if (!organisation) return c.notFound()
      const { slug, profile } = organisation
      const read = await readForm(c, reportForm)
      if (!read.ok) return c.html(<ReportPage entry={{ slug, name: profile.name }} form={read.form} />, read.status)
      await reportMistake(services, c.var.visitor, organisation.id, read.value)
      leaveFlash(c, services.config, t("report.thanks"))
      return c.redirect(paths.profile.to({ slug }), 303)
    })
}
