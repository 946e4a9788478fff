import type { Preview } from "./preview.tsx"
import { type Station, Stations, Steps } from "./stations.tsx"
import { Timeline } from "./timeline.tsx"

const path: Station[] = [
  { label: "Idee", state: "past", note: "März 2026" },
  { label: "Gruppe", state: "past", note: "Mai 2026" },
  { label: "Gegründet", state: "present", note: "Es fehlt: Protokoll mit sieben Unterschriften", href: "#protokoll" },
  { label: "Eingetragen (e. V.)", state: "future" },
  { label: "Gemeinnützig", state: "future" },
  { label: "Gefördert", state: "future" },
]
const steps: Station[] = Array.from({ length: 9 }, (_, index) => ({
  label:
    [
      "Name",
      "Zweck",
      "Mitglieder",
      "Vorstand",
      "Beiträge",
      "Versammlung",
      "Satzungszweckverwirklichungsmaßnahmen",
      "Auflösung",
      "Prüfen",
    ][index] ?? "",
  state: index < 3 ? "past" : index === 3 ? "present" : "future",
  ...(index < 3 ? { href: `#${index}` } : {}),
}))

export const previews: Preview[] = [
  { name: "stations/across", render: () => <Stations label="Weg der Organisation" stations={path} /> },
  { name: "stations/down", render: () => <Stations label="Weg der Organisation" stations={path} look="down" /> },
  { name: "stations/steps-of-a-long-form", render: () => <Steps label="Satzung" stations={steps} /> },
  {
    name: "stations/arabic",
    language: "ar",
    render: () => (
      <Stations
        label="الطريق"
        stations={[
          { label: "فكرة", state: "past" },
          { label: "مجموعة", state: "present", note: "أنتم هنا" },
          { label: "جمعية مسجلة (e. V.)", state: "future" },
        ]}
      />
    ),
  },
  {
    name: "timeline/mixed",
    render: () => (
      <Timeline
        label="Verlauf"
        entries={[
          {
            date: new Date("2026-11-20T09:30:00Z"),
            title: "Anfrage über die Website",
            withTime: true,
            children: "Wir möchten einen Chor gründen 🎶",
          },
          { date: new Date("2026-11-21T13:00:00Z"), title: "Rückruf", withTime: true, children: "تحدثنا عن التأسيس" },
          { date: new Date("2026-12-01T00:00:00Z"), title: "Termin im Büro", state: "present", href: "#termin" },
          { date: new Date("2027-01-15T00:00:00Z"), title: "Frist beim Registergericht", state: "future" },
        ]}
      />
    ),
  },
]
