import { formatDate } from "#platform/i18n"
import { Button, ButtonLink } from "./button.tsx"
import { Card } from "./card.tsx"
import { exampleFrame, framed } from "./layout.preview.tsx"
import { LinkTabs } from "./link-tabs.tsx"
import { Pagination } from "./pagination.tsx"
import type { Preview } from "./preview.tsx"
import { StaffLayout } from "./staff-layout.tsx"
import { type Column, Table } from "./table.tsx"
import { Tag } from "./tag.tsx"

type Row = { id: string; who: string; what: string; place: string; since: Date; late: boolean }

const rows: Row[] = Array.from({ length: 14 }, (_, index) => ({
  id: String(index),
  who: ["Chor der Vielen (Beispiel)", "مبادرة الجسر (مثال)", "Elternkreis Nord (Beispiel)", "Клуб «Приклад»"][index % 4] ?? "",
  what: ["Vereinsgründung", "Förderung: kleine Projekte", "Raum gesucht", "Satzung prüfen"][index % 4] ?? "",
  place: ["Musterstadt", "Beispielhausen", "Neudorf"][index % 3] ?? "",
  since: new Date(Date.UTC(2026, 10, 22 - index)),
  late: index > 9,
}))
const columns: Column<Row>[] = [
  { label: "Wer", cell: (row) => <a href={`#${row.id}`}>{row.who}</a>, heading: true },
  { label: "Anliegen", cell: (row) => row.what },
  { label: "Ort", cell: (row) => row.place },
  { label: "Wartet seit", cell: (row) => formatDate(row.since), sort: { href: "#since", direction: "up" } },
  {
    label: "Stand",
    cell: (row) =>
      row.late ? (
        <Tag look="brick" icon="clock">
          überfällig
        </Tag>
      ) : (
        <Tag look="petrol">neu</Tag>
      ),
  },
]

const staffFrame = {
  ...exampleFrame,
  account: { name: "Jonas Beispiel", links: [{ href: "#konto", label: "Mein Konto" }], signOut: "#abmelden" },
  staff: { search: "#suche", inbox: "#eingang", newContact: "#kontakt-neu" },
  rail: [
    { href: "#eingang", label: "Eingang", icon: "inbox", count: 12, countLabel: "12 neue Anfragen", current: true },
    { href: "#faelle", label: "Fälle", icon: "folder", count: 3, countLabel: "3 warten auf Sie" },
    { href: "#organisationen", label: "Organisationen", icon: "building" },
    { href: "#weg", label: "Weg", icon: "route" },
    { href: "#termine", label: "Termine", icon: "calendar" },
    { href: "#foerderung", label: "Förderung", icon: "coins" },
    { href: "#qualifizierung", label: "Qualifizierung", icon: "graduation-cap" },
    { href: "#zahlen", label: "Zahlen und Berichte", icon: "chart-column" },
  ],
} as const

export const previews: Preview[] = [
  {
    name: "staff-layout/inbox",
    page: true,
    render: () =>
      framed(
        <StaffLayout title="Eingang" breadcrumbs={[{ href: "#buero", label: "Büro" }]}>
          <h1>Eingang</h1>
          <LinkTabs
            label="Eingang"
            links={[
              { href: "#alle", label: "Alle", count: 12, current: true },
              { href: "#meine", label: "Mir zugewiesen", count: 3 },
              { href: "#ueberfaellig", label: "Überfällig", count: 4 },
            ]}
          />
          <form method="get" action="#">
            <div class="toolbar">
              <Button small>Übernehmen</Button>
              <Button small look="second">
                Zusammenführen
              </Button>
              <ButtonLink href="#neu" small look="quiet" icon="plus">
                Neuer Kontakt
              </ButtonLink>
            </div>
            <Table
              caption="Anfragen"
              captionHidden
              columns={columns}
              rows={rows}
              select={{ name: "ids", value: (row) => row.id, label: (row) => row.who, selected: ["1"] }}
            />
          </form>
          <Pagination page={1} pages={3} total={38} hrefOf={(page) => `#${page}`} />
          <div class="columns">
            <Card level={2} title="Bescheide, die auslaufen">
              <p>Freistellungsbescheid der Initiative Neudorf (Beispiel): noch 41 Tage.</p>
            </Card>
            <Card level={2} title="Fristen">
              <p>Verwendungsnachweis, Chor der Vielen (Beispiel): 30. November.</p>
            </Card>
          </div>
        </StaffLayout>,
        staffFrame,
      ),
  },
]
