import type { Child } from "hono/jsx"
import { SummaryList, type SummaryRow } from "./summary-list.tsx"

type Part = { title: string; rows: readonly SummaryRow[] }

/** Everything that was answered, before it is sent; each answer can be changed. Children: the form that sends it. */
export const CheckAnswers = ({ parts, children }: { parts: readonly Part[]; children?: Child }) => (
  <>
    {parts.map(({ title, rows }) => (
      <section>
        <h2>{title}</h2>
        <SummaryList rows={rows} />
      </section>
    ))}
    {children}
  </>
)
