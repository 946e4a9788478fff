import { BarChart } from "./bar-chart.tsx"
import { ButtonLink } from "./button.tsx"
import { CheckAnswers } from "./check-answers.tsx"
import { Diff } from "./diff.tsx"
import { EmptyState } from "./empty-state.tsx"
import { ErrorContent } from "./error-page.tsx"
import { LanguageBadge } from "./language-badge.tsx"
import { NoticeMachineDraft } from "./notice-machine-draft.tsx"
import type { Preview } from "./preview.tsx"
import { ProgressBar } from "./progress-bar.tsx"
import { Qr } from "./qr.tsx"
import { SummaryList } from "./summary-list.tsx"
import { Tag, Tags } from "./tag.tsx"
import { WebLink } from "./web-link.tsx"

const answers = [
  { label: "Name", value: "Brücke e. V. i. G. (Beispiel)", change: "#name" },
  { label: "Nachricht", value: "Guten Tag,\nwir sind neun Frauen.\n\nحياكم الله", change: "#nachricht" },
  { label: "Telefon", value: undefined, change: "#telefon" },
]

export const previews: Preview[] = [
  {
    name: "summary-list/plain",
    render: () => (
      <SummaryList
        rows={[
          { label: "Gegründet", value: "2019" },
          { label: "Themen", value: <Tags words={["Bildung", "Kultur"]} /> },
          { label: "Website", value: "" },
        ]}
      />
    ),
  },
  { name: "check-answers/one-part", render: () => <CheckAnswers parts={[{ title: "Ihre Anfrage", rows: answers }]} /> },
  {
    name: "diff/changed-added-removed",
    render: () => (
      <Diff
        changes={[
          { label: "Name", before: "Brücke", after: "Brücke e. V. (Beispiel)" },
          { label: "Website", before: undefined, after: "https://bruecke.example" },
          { label: "Öffnungszeiten", before: "dienstags\n16–18 Uhr", after: undefined },
        ]}
      />
    ),
  },
  {
    name: "progress-bar/known",
    render: () => <ProgressBar label="Datei wird gelesen" value={12} max={40} text="12 von 40 Zeilen" />,
  },
  { name: "progress-bar/unknown", render: () => <ProgressBar label="Dokument wird erstellt" text="Satz der Seiten" /> },
  {
    name: "empty-state/with-action",
    render: () => (
      <EmptyState
        title="Hier stehen bald Ihre Unterlagen"
        action={<ButtonLink href="#neu">Erste Unterlage hochladen</ButtonLink>}
      >
        Satzung, Protokoll und Bescheide an einem Ort. Nur Sie und Ihre Beraterin sehen sie.
      </EmptyState>
    ),
  },
  {
    name: "error-page/with-reference",
    render: () => (
      <ErrorContent
        title="Bei uns ist etwas schiefgegangen"
        kept="Ihre Eingaben sind gespeichert."
        reference="K7Q2MX"
        actions={
          <>
            <ButtonLink href="#nochmal">Noch einmal versuchen</ButtonLink>
            <ButtonLink href="#start" look="quiet">
              Zur Startseite
            </ButtonLink>
          </>
        }
      >
        Die Seite konnte nicht geladen werden.
      </ErrorContent>
    ),
  },
  { name: "notice-machine-draft/plain", render: () => <NoticeMachineDraft germanHref="#de" /> },
  {
    name: "language-badge/several",
    render: () => (
      <p class="tags">
        <LanguageBadge tag="ar" /> <LanguageBadge tag="kmr" /> <LanguageBadge tag="uk" />
      </p>
    ),
  },
  {
    name: "tag/all",
    render: () => (
      <p class="tags">
        <Tag>Kultur</Tag> <Tag look="petrol">neu</Tag>{" "}
        <Tag look="moss" icon="check">
          bestätigt
        </Tag>{" "}
        <Tag look="saffron" icon="clock">
          wartet auf Sie
        </Tag>{" "}
        <Tag look="brick" icon="circle-alert">
          Frist vorbei
        </Tag>{" "}
        <Tag look="outline">Entwurf</Tag> <Tag>Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz</Tag>
      </p>
    ),
  },
  {
    name: "bar-chart/with-suppressed",
    render: () => (
      <BarChart
        caption="Beratungen nach Thema, 2026 (erfundene Zahlen)"
        rows="Thema"
        measure="Beratungen"
        bars={[
          { label: "Vereinsgründung", value: 1240, href: "#gruendung" },
          { label: "Förderung", value: 830 },
          { label: "Gemeinnützigkeitsrechtliche Einzelfragen", value: 12 },
          { label: "Räume", value: 0 },
          { label: "Antidiskriminierung", value: undefined, note: "unter 5" },
        ]}
      />
    ),
  },
  {
    name: "qr/address",
    render: () => <Qr text="https://tragwerk.example/de/verzeichnis/bruecke" label="QR-Code: Eintrag im Verzeichnis" />,
  },
  { name: "web-link/address", render: () => <WebLink url="https://bruecke.example/" /> },
  { name: "web-link/not-an-address", render: () => <WebLink url="javascript:alert(1)" /> },
]
