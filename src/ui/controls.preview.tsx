import { FileInput } from "./file-input.tsx"
import type { Preview } from "./preview.tsx"
import { Select } from "./select.tsx"
import { Textarea } from "./textarea.tsx"
import { Why } from "./why.tsx"

const languages = [
  { value: "de", label: "Deutsch", lang: "de" },
  { value: "ar", label: "العربية", lang: "ar" },
  { value: "uk", label: "Українська", lang: "uk" },
]

export const previews: Preview[] = [
  {
    name: "select/empty",
    render: () => <Select name="language" label="Sprache der Beratung" options={languages} empty="Bitte wählen" width="medium" />,
  },
  {
    name: "select/error",
    render: () => (
      <Select
        name="language"
        label="Sprache der Beratung"
        options={languages}
        value="ar"
        error="Diese Sprache können wir gerade nicht anbieten"
      />
    ),
  },
  {
    name: "textarea/limit",
    render: () => (
      <Textarea
        name="message"
        label="Worum geht es?"
        hint="Schreiben Sie in Ihrer Sprache."
        limit={2000}
        value={"Guten Tag,\nwir sind neun Frauen und möchten einen Chor gründen. 🎶"}
      />
    ),
  },
  {
    name: "textarea/error",
    render: () => <Textarea name="message" label="Worum geht es?" error="Bitte schreiben Sie ein paar Worte" optional />,
  },
  {
    name: "file-input/plain",
    render: () => (
      <FileInput name="statutes" label="Ihre Satzung" hint="PDF, Word oder Text, höchstens 10 MB" accept=".pdf,.docx,.txt" />
    ),
  },
  {
    name: "file-input/error",
    render: () => <FileInput name="statutes" label="Ihre Satzung" error="Diese Datei konnten wir nicht lesen" />,
  },
  { name: "why/open-on-demand", render: () => <Why>Damit wir Ihnen die Person nennen, die für Ihren Ort zuständig ist.</Why> },
]
