import { formatCents } from "#platform/i18n"
import type { Preview } from "./preview.tsx"
import { type Column, Table } from "./table.tsx"

type Cost = { id: string; item: string; planned: number; paid: number; note: string }

const costs: Cost[] = [
  { id: "1", item: "Honorare", planned: 420_000, paid: 180_000, note: "drei Kurse" },
  { id: "2", item: "Raummiete einschließlich Nebenkostenvorauszahlungen", planned: 96_000, paid: 48_000, note: "Saal und Küche" },
  { id: "3", item: "مواد", planned: 12_550, paid: 0, note: "" },
]
const columns: Column<Cost>[] = [
  { label: "Posten", cell: (row) => row.item, heading: true },
  { label: "Bemerkung", cell: (row) => row.note },
  { label: "Geplant", cell: (row) => formatCents(row.planned), numeric: true, sort: { href: "#geplant", direction: "down" } },
  { label: "Bezahlt", cell: (row) => formatCents(row.paid), numeric: true, sort: { href: "#bezahlt" } },
]

export const previews: Preview[] = [
  {
    name: "table/cards-on-phones",
    render: () => (
      <Table
        caption="Kostenplan"
        columns={columns}
        rows={costs}
        foot={["Summe", "", formatCents(528_550), formatCents(228_000)]}
      />
    ),
  },
  { name: "table/scroll", render: () => <Table caption="Kostenplan" columns={columns} rows={costs} phone="scroll" /> },
  {
    name: "table/selection",
    render: () => (
      <Table
        caption="Anfragen"
        columns={columns}
        rows={costs}
        select={{ name: "ids", value: (row) => row.id, label: (row) => row.item, selected: ["2"] }}
      />
    ),
  },
]
