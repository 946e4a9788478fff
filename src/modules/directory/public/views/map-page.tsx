import { districts, findDistrict, findMunicipality, mapAttribution, mapViewBox, project } from "#platform/places"
import { DistrictMap, type MapDot } from "#ui/map"
import { PublicPage } from "#ui/page"
import { paths } from "../../paths.ts"
import { searchQuery } from "../../search/parameters.ts"
import type { SearchResult } from "../../search/search.ts"
import { T, t } from "../../texts.ts"
import type { EntryCard } from "../entry-card.ts"
import { Results, Views } from "./list-page.tsx"
import { SearchForm } from "./search-form.tsx"
import { SearchNotes } from "./search-notes.tsx"

/** One dot for each town that has entries, at the town, never at somebody's door. */
const dotsOf = ({ places, search }: SearchResult): MapDot[] =>
  Object.entries(places).flatMap(([ags, count]) => {
    const town = findMunicipality(ags)
    if (!town) return []
    const href = paths.map.to({}, searchQuery({ ...search, place: ags, radius: 0, district: "", page: 1 }))
    return [{ ...project(town.lat, town.lon), label: t("map.count", { place: town.name, count }), href: `${href}#results` }]
  })

const districtsOf = ({ districts: counts, search }: SearchResult) =>
  districts.map((district) => {
    const count = counts[district.ags] ?? 0
    const chosen = search.district === district.ags
    const { ags, name, path, x, y } = district
    return {
      ags,
      name,
      path,
      x,
      y,
      count,
      href: `${paths.map.to({}, searchQuery({ ...search, district: chosen ? "" : district.ags, page: 1 }))}#results`,
      label: t("map.count", { place: district.name, count }),
    }
  })

export const MapPage = ({ result, entries }: { result: SearchResult; entries: readonly EntryCard[] }) => {
  const nowhere = result.places[""] ?? 0
  const chosen = findDistrict(result.search.district)
  return (
    <PublicPage title={t("map.title")} description={t("list.intro")}>
      <h1>
        <T k="map.title" />
      </h1>
      <p class="lead">
        <T k="map.intro" />
      </p>
      <Views path={paths.map} result={result} />
      <div class="with-aside aside-first">
        <div>
          <SearchForm path={paths.map} result={result} />
        </div>
        <div>
          <SearchNotes path={paths.map} result={result} />
          <DistrictMap
            label={t("map.label", { count: result.total })}
            viewBox={mapViewBox}
            districts={districtsOf(result)}
            dots={dotsOf(result)}
            selected={chosen?.ags}
            attribution={mapAttribution}
            unit={t("map.unit")}
          />
          {nowhere > 0 && (
            <p>
              <T k="map.nowhere" count={nowhere} />
            </p>
          )}
          <Results path={paths.map} result={result} entries={entries} />
        </div>
      </div>
    </PublicPage>
  )
}
