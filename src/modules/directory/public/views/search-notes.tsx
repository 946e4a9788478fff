import { placeName } from "../../place-names.ts"
import { searchQuery } from "../../search/parameters.ts"
import type { SearchResult } from "../../search/search.ts"
import { T, t } from "../../texts.ts"
import { Alert } from "#ui/alert"
import type { SearchPath } from "./search-form.tsx"

const Guesses = ({ path, result }: { path: SearchPath; result: SearchResult }) => (
  <ul>
    {result.placeGuesses.map(({ ags }) => (
      <li>
        <a href={path.to({}, searchQuery({ ...result.search, place: ags, page: 1 }))}>{placeName(ags)}</a>
      </li>
    ))}
  </ul>
)

/** What people should know about the result: a place we did not understand, words we could not find. */
export const SearchNotes = ({ path, result }: { path: SearchPath; result: SearchResult }) => (
  <>
    {result.placeUnknown && (
      <Alert kind="warning" title={t("search.place-unknown", { place: result.search.place })}>
        <p>
          <T k={result.placeGuesses.length > 0 ? "search.place-guesses" : "search.place-help"} />
        </p>
        <Guesses path={path} result={result} />
      </Alert>
    )}
    {!result.placeUnknown && result.placeGuesses.length > 0 && (
      <Alert title={t("search.place-other", { place: result.place?.name ?? "" })}>
        <Guesses path={path} result={result} />
      </Alert>
    )}
    {result.unreadable && <Alert>{t("search.unreadable")}</Alert>}
    {result.nearly && <Alert>{t("search.nearly", { text: result.search.text })}</Alert>}
  </>
)
