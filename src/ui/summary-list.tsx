import type { Child } from "hono/jsx"
import { T } from "./texts.ts"

export type SummaryRow = {
  label: string
  /** Nothing (undefined, null, "") shows as "not given". */
  value: Child
  /** Where this answer can be changed. */
  change?: string | undefined
}

const isGiven = (value: Child) => value !== undefined && value !== null && value !== "" && value !== false

const Value = ({ value }: { value: Child }) => {
  if (!isGiven(value))
    return (
      <span class="missing">
        <T k="summary-list.missing" />
      </span>
    )
  return typeof value === "string" ? (
    <div class="typed" dir="auto">
      {value}
    </div>
  ) : (
    <>{value}</>
  )
}

/** Terms and their values; with `change`, each answer leads back to its question. */
export const SummaryList = ({ rows }: { rows: readonly SummaryRow[] }) => (
  <dl class={rows.some(({ change }) => change !== undefined) ? "summary-list summary-list-changeable" : "summary-list"}>
    {rows.map(({ label, value, change }) => (
      <div>
        <dt>{label}</dt>
        <dd>
          <Value value={value} />
        </dd>
        {change !== undefined && (
          <dd class="change">
            <a href={change}>
              <T k="summary-list.change" />
              <span class="visually-hidden">: {label}</span>
            </a>
          </dd>
        )}
      </div>
    ))}
  </dl>
)
