import { Field } from "./field.tsx"
import type { Preview } from "./preview.tsx"

export const previews: Preview[] = [
  { name: "field/empty", render: () => <Field name="name" label="Name Ihrer Gruppe" hint="So, wie Sie sich selbst nennen." /> },
  {
    name: "field/error",
    render: () => (
      <Field
        name="email"
        type="email"
        label="E-Mail-Adresse"
        value="amina@"
        error="Bitte eine vollständige E-Mail-Adresse eingeben, zum Beispiel name@beispiel.de"
        autocomplete="email"
      />
    ),
  },
  {
    name: "field/optional",
    render: () => (
      <Field
        name="phone"
        type="tel"
        label="Telefon"
        optional
        why="Nur, damit wir Sie bei kurzfristigen Änderungen erreichen."
        width="medium"
      />
    ),
  },
  { name: "field/number", render: () => <Field name="members" type="number" label="Mitglieder" value="12" width="short" /> },
  { name: "field/iban", render: () => <Field name="iban" label="IBAN" value="DE02 1203 0000 0000 2020 51" ltr width="medium" /> },
  {
    name: "field/date",
    render: () => <Field name="founded" type="date" label="Gründungsdatum" value="2026-11-23" width="medium" />,
  },
  {
    name: "field/arabic-text",
    language: "ar",
    render: () => <Field name="title" label="اسم المجموعة" value="جمعية الجسر e. V." hint="كما تسمّون أنفسكم" />,
  },
  {
    name: "field/long-words",
    render: () => (
      <Field
        large
        name="court"
        label="Registergerichtszuständigkeitsfeststellungsanfrage für die Vereinsregisterersteintragung"
        value="Donaudampfschifffahrtsgesellschaftskapitänswitwenrentenauszahlungsstelle 👩🏽‍🚀🎉"
      />
    ),
  },
]
