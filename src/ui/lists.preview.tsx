import { Card } from "./card.tsx"
import { ActiveFilters, Facets } from "./facets.tsx"
import { Field } from "./field.tsx"
import { LinkTabs } from "./link-tabs.tsx"
import { Pagination } from "./pagination.tsx"
import type { Preview } from "./preview.tsx"

const facets = [
  {
    name: "topic",
    label: "Themen",
    selected: ["family"],
    options: [
      { value: "family", label: "Familie und Elternarbeit", count: 41 },
      { value: "culture", label: "Kultur", count: 1203 },
    ],
  },
  {
    name: "language",
    label: "Sprachen",
    selected: [],
    options: [
      { value: "ar", label: "العربية", lang: "ar", count: 12 },
      { value: "tr", label: "Türkçe", lang: "tr", count: 30 },
    ],
  },
]

export const previews: Preview[] = [
  {
    name: "facets/beside-a-list",
    render: () => (
      <div class="with-aside aside-first">
        <Facets action="#" facets={facets}>
          <Field name="q" type="search" label="Wen oder was suchen Sie?" value="Chor" />
        </Facets>
        <div>
          <ActiveFilters
            clearHref="#alle"
            filters={[
              { label: "Familie und Elternarbeit", removeHref: "#1" },
              { label: "im Umkreis von 20 km", removeHref: "#2" },
            ]}
          />
          <p>
            <strong>41 Organisationen</strong>
          </p>
          <Card level={2} title="Brücke e. V. (Beispiel)" href="#bruecke" eyebrow="Musterstadt">
            <p>Elterncafé und Chor.</p>
          </Card>
        </div>
      </div>
    ),
  },
  {
    name: "pagination/middle",
    render: () => <Pagination page={6} pages={24} total={1203} hrefOf={(page) => `#seite-${page}`} />,
  },
  { name: "pagination/single", render: () => <Pagination page={1} pages={1} total={1} hrefOf={(page) => `#seite-${page}`} /> },
  { name: "pagination/none", render: () => <Pagination page={1} pages={0} total={0} hrefOf={(page) => `#seite-${page}`} /> },
  {
    name: "link-tabs/with-counts",
    render: () => (
      <LinkTabs
        label="Organisation"
        links={[
          { href: "#profil", label: "Profil", current: true },
          { href: "#kontakte", label: "Kontakte", count: 14 },
          { href: "#weg", label: "Weg" },
          { href: "#unterlagen", label: "Unterlagen", count: 3 },
          { href: "#verlauf", label: "Verlauf" },
        ]}
      />
    ),
  },
]
