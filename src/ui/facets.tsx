import type { Child } from "hono/jsx"
import { formatNumber } from "#platform/i18n"
import { Button } from "./button.tsx"
import { Icon } from "./icon.tsx"
import { T } from "./texts.ts"

export type FacetOption = { value: string; label: string; count?: number | undefined; lang?: string | undefined }
export type Facet = {
  name: string
  label: string
  options: readonly FacetOption[]
  selected: readonly string[]
  /** Radio buttons instead of checkboxes. */
  single?: boolean | undefined
  open?: boolean | undefined
}
type ActiveFilter = { label: string; removeHref: string }

const FacetGroup = ({ name, label, options, selected, single, open }: Facet) => (
  <details class="facet" open={open ?? selected.length > 0}>
    <summary>
      {label}
      <Icon name="chevron-down" />
    </summary>
    <fieldset>
      <legend class="visually-hidden">{label}</legend>
      {options.map(({ value, label: text, count, lang }, index) => (
        <div class="choice">
          <input
            type={single ? "radio" : "checkbox"}
            id={`${name}-${index + 1}`}
            name={name}
            value={value}
            checked={selected.includes(value)}
          />
          <label for={`${name}-${index + 1}`}>
            <span lang={lang}>{text}</span>
            {count !== undefined && <span class="soft number">{formatNumber(count)}</span>}
          </label>
        </div>
      ))}
    </fieldset>
  </details>
)

/** Filters beside a list: a plain GET form, so every result has an address. Children: the search field above them. */
export const Facets = ({ action, facets, children }: { action: string; facets: readonly Facet[]; children?: Child }) => (
  <form class="facets" method="get" action={action} role="search">
    {children}
    <div>
      {facets.map((facet) => (
        <FacetGroup {...facet} />
      ))}
    </div>
    <p>
      <Button icon="search">
        <T k="facets.apply" />
      </Button>
    </p>
  </form>
)

/** What the list is narrowed to; each filter can be taken away by itself. */
export const ActiveFilters = ({ filters, clearHref }: { filters: readonly ActiveFilter[]; clearHref: string }) =>
  filters.length === 0 ? null : (
    <ul class="tags active-filters">
      {filters.map(({ label, removeHref }) => (
        <li>
          <a class="tag tag-petrol" href={removeHref}>
            <span class="visually-hidden">
              <T k="facets.remove" />{" "}
            </span>
            {label}
            <Icon name="x" />
          </a>
        </li>
      ))}
      {filters.length > 1 && (
        <li>
          <a class="tag tag-outline" href={clearHref}>
            <T k="facets.clear" />
          </a>
        </li>
      )}
    </ul>
  )
