import { Button, ButtonLink } from "./button.tsx"
import type { Preview } from "./preview.tsx"

export const previews: Preview[] = [
  {
    name: "button/all",
    render: () => (
      <p class="row">
        <Button type="button">Weiter</Button>
        <Button type="button" look="second" icon="save">
          Speichern und später weitermachen
        </Button>
        <Button type="button" look="danger" icon="trash" more="der Anfrage vom 3. Mai">
          Endgültig löschen
        </Button>
        <Button type="button" look="quiet">
          Abbrechen
        </Button>
        <ButtonLink href="#" small look="second" icon="download">
          Als PDF
        </ButtonLink>
      </p>
    ),
  },
  {
    name: "button/long-words",
    render: () => <Button type="button">Gemeinnützigkeitsanerkennungsantragsunterlagen zusammenstellen und herunterladen</Button>,
  },
]
