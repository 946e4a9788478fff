import { formatCents } from "#platform/i18n"
import { Table } from "#ui/table"
import { LegalSources } from "../../views/legal-source.tsx"
import { COURT_ITEMS, type CostItem, type CostTotal, EXEMPTION, NOTARY_ITEMS, OTHER_ITEMS, costTotal } from "../costs.ts"
import { T, t } from "../texts.ts"

const range = ({ fromCents, toCents }: CostTotal): string =>
  fromCents === toCents ? formatCents(fromCents) : t("costs.range", { from: formatCents(fromCents), to: formatCents(toCents) })

const ITEMS: readonly CostItem[] = [...COURT_ITEMS, NOTARY_ITEMS.certification, NOTARY_ITEMS.draft, ...OTHER_ITEMS]

const Totals = ({ exemption }: { exemption: "nrw" | "other" | "none" }) => (
  <ul>
    {exemption === "nrw" && (
      <li>
        <T k="costs.total.exempt" sum={range(costTotal("certification", true))} />
      </li>
    )}
    <li>
      <T k="costs.total.own" sum={range(costTotal("certification", false))} />
    </li>
    <li>
      <T k="costs.total.draft" sum={range(costTotal("draft", false))} />
    </li>
  </ul>
)

/** What it costs, item by item with its basis, and both sums. `exemption`: whether the law of NRW, another land's, or none helps. */
export const Costs = ({ exemption }: { exemption: "nrw" | "other" | "none" }) => (
  <section>
    <h2 id="kosten">
      <T k="costs.title" />
    </h2>
    <p>
      <T k="costs.estimate" />
    </p>
    <Totals exemption={exemption} />
    {exemption === "nrw" && (
      <>
        <p>
          <T k="costs.exempt" />
        </p>
        <LegalSources sources={[EXEMPTION]} />
      </>
    )}
    {exemption === "other" && (
      <p>
        <T k="costs.elsewhere" />
      </p>
    )}
    <details class="why">
      <summary>
        <T k="costs.items" />
      </summary>
      <Table
        caption={t("costs.items")}
        captionHidden
        rows={ITEMS}
        columns={[
          { label: t("costs.item"), heading: true, cell: ({ id }: CostItem) => t(`cost.${id}`) },
          { label: t("costs.amount"), numeric: true, cell: (item: CostItem) => range(item) },
          { label: t("costs.basis"), cell: ({ sources }: CostItem) => <LegalSources sources={sources} /> },
        ]}
      />
    </details>
  </section>
)
