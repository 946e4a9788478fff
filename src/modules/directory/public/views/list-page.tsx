import { ButtonLink } from "#ui/button"
import { LinkTabs } from "#ui/link-tabs"
import { PublicPage } from "#ui/page"
import { Pagination } from "#ui/pagination"
import { paths } from "../../paths.ts"
import { emptySearch, searchQuery } from "../../search/parameters.ts"
import type { SearchResult } from "../../search/search.ts"
import { T, t } from "../../texts.ts"
import type { EntryCard } from "../entry-card.ts"
import { EntryList } from "./entry-list.tsx"
import { Narrowed, SearchForm, type SearchPath } from "./search-form.tsx"
import { SearchNotes } from "./search-notes.tsx"

type Props = { result: SearchResult; entries: readonly EntryCard[] }

export const Views = ({ path, result }: { path: SearchPath; result: SearchResult }) => {
  const query = searchQuery({ ...result.search, page: 1 })
  return (
    <LinkTabs
      label={t("list.views")}
      links={[
        { href: paths.list.to({}, query), label: t("list.view.list"), current: path === paths.list },
        { href: paths.map.to({}, query), label: t("list.view.map"), current: path === paths.map },
      ]}
    />
  )
}

/** The heading of the results and the results themselves; the same below the map. */
export const Results = ({ path, result, entries }: Props & { path: SearchPath }) => (
  <section aria-labelledby="results">
    <h2 id="results">
      <T k="list.results" count={result.total} />
    </h2>
    <Narrowed path={path} result={result} />
    <EntryList entries={entries} clearHref={path.to({}, searchQuery(emptySearch))} />
    {result.total > 0 && (
      <Pagination
        page={result.search.page}
        pages={result.pages}
        total={result.total}
        hrefOf={(page) => `${path.to({}, searchQuery({ ...result.search, page }))}#results`}
      />
    )}
  </section>
)

export const AddYours = () => (
  <section class="add-yours">
    <h2>
      <T k="list.add" />
    </h2>
    <p>
      <T k="list.add.text" />
    </p>
    <p>
      <ButtonLink href={paths.register.to({})} look="second" icon="plus">
        <T k="list.add.button" />
      </ButtonLink>
    </p>
  </section>
)

export const ListPage = ({ result, entries }: Props) => (
  <PublicPage title={t("list.title")} description={t("list.intro")}>
    <h1>
      <T k="list.title" />
    </h1>
    <p class="lead">
      <T k="list.intro" />
    </p>
    <Views path={paths.list} result={result} />
    <div class="with-aside aside-first">
      <div>
        <SearchForm path={paths.list} result={result} />
      </div>
      <div>
        <SearchNotes path={paths.list} result={result} />
        <Results path={paths.list} result={result} entries={entries} />
      </div>
    </div>
    <AddYours />
  </PublicPage>
)
