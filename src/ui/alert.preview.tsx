import { Alert } from "./alert.tsx"
import type { Preview } from "./preview.tsx"

export const previews: Preview[] = [
  { name: "alert/info", render: () => <Alert>Wir antworten in der Regel innerhalb von drei Werktagen.</Alert> },
  { name: "alert/success", render: () => <Alert kind="success">Gespeichert. Sie können jederzeit weitermachen.</Alert> },
  {
    name: "alert/warning",
    render: () => (
      <Alert kind="warning" title="Diese Angaben wurden seit 14 Monaten nicht geprüft">
        <p>
          Bitte prüfen Sie Frist und Betrag auf der <a href="#foerderer">Seite des Förderers</a>.
        </p>
      </Alert>
    ),
  },
  {
    name: "alert/error",
    render: () => (
      <Alert kind="error" title="Die Datei ist zu groß">
        Höchstens 10 MB. Ihre anderen Angaben sind gespeichert.
      </Alert>
    ),
  },
]
