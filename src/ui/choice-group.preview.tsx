import { Checkbox } from "./checkbox.tsx"
import { ChoiceGroup, type Option } from "./choice-group.tsx"
import type { Preview } from "./preview.tsx"

const kinds: Option[] = [
  {
    value: "group",
    label: "Wir sind eine Gruppe ohne Verein",
    hint: "Auch wenn Sie noch gar nicht wissen, ob Sie einen Verein wollen.",
  },
  { value: "founding", label: "Wir gründen gerade einen Verein" },
  { value: "association", label: "Wir sind ein eingetragener Verein (e. V.)" },
]
const topics: Option[] = ["Bildung", "Familie", "Jugend", "Kultur", "Sport", "Antidiskriminierung", "Arbeitsmarkt"].map(
  (label) => ({ value: label, label }),
)

export const previews: Preview[] = [
  {
    name: "choice-group/radio",
    render: () => (
      <ChoiceGroup
        large
        name="kind"
        legend="Was trifft auf Sie zu?"
        type="radio"
        options={kinds}
        selected="founding"
        why="Danach richtet sich, welche Schritte wir Ihnen zeigen."
      />
    ),
  },
  {
    name: "choice-group/radio-error",
    render: () => (
      <ChoiceGroup
        name="kind"
        legend="Was trifft auf Sie zu?"
        type="radio"
        options={kinds}
        error="Bitte wählen Sie eine Antwort"
      />
    ),
  },
  {
    name: "choice-group/columns",
    render: () => (
      <ChoiceGroup
        name="topics"
        legend="Ihre Themen"
        hint="Mehrere Antworten sind möglich."
        optional
        type="checkbox"
        layout="columns"
        options={topics}
        selected={["Kultur", "Sport"]}
      />
    ),
  },
  {
    name: "choice-group/inline-arabic",
    language: "ar",
    render: () => (
      <ChoiceGroup
        name="answer"
        legend="هل لديكم جمعية مسجلة؟"
        type="radio"
        layout="inline"
        options={[
          { value: "yes", label: "نعم" },
          { value: "no", label: "لا" },
        ]}
        selected="yes"
      />
    ),
  },
  {
    name: "checkbox/consent",
    render: () => (
      <Checkbox
        name="consent"
        label="Ich bin einverstanden, dass unser Name im Verzeichnis steht."
        hint="Sie können das jederzeit ändern."
        why="Ohne Ihr Ja veröffentlichen wir nichts."
      />
    ),
  },
  {
    name: "checkbox/error",
    render: () => (
      <Checkbox
        name="terms"
        label="Ich habe die Hinweise gelesen."
        error="Bitte bestätigen Sie, dass Sie die Hinweise gelesen haben"
      />
    ),
  },
]
