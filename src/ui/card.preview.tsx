import { Card } from "./card.tsx"
import type { Preview } from "./preview.tsx"
import { Tag } from "./tag.tsx"

export const previews: Preview[] = [
  {
    name: "card/grid",
    render: () => (
      <div class="grid">
        <Card
          level={2}
          title="Brücke e. V. (Beispiel)"
          href="#bruecke"
          eyebrow="Verein in Musterstadt"
          icon="building"
          foot="Angaben bestätigt am 3. Mai 2026"
        >
          <p>Hausaufgabenhilfe, Elterncafé und ein Chor. Dienstags offen für alle.</p>
          <p class="tags">
            <Tag>Bildung</Tag> <Tag>Familie</Tag>
          </p>
        </Card>
        <Card level={2} title="مبادرة الجسر (مثال)" href="#initiative" eyebrow="Initiative" icon="users" lang="ar">
          <p>لقاء أسبوعي للعائلات الجديدة.</p>
        </Card>
        <Card level={2} title="🎉🎉🎉" href="#emoji">
          <p>Ein Name nur aus Emoji darf nichts zerstören.</p>
        </Card>
      </div>
    ),
  },
  {
    name: "card/next-step",
    render: () => (
      <Card level={2} next title="Gründungsversammlung vorbereiten" href="#naechster" eyebrow="Ihr nächster Schritt" icon="flag">
        <p>Sie haben sieben Personen und eine Satzung. Jetzt fehlt der Termin.</p>
      </Card>
    ),
  },
]
