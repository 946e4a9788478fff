import { ErrorSummary } from "./error-summary.tsx"
import type { Preview } from "./preview.tsx"

const errors = [
  { name: "name", text: "Bitte geben Sie einen Namen an" },
  { name: "email", text: "Bitte geben Sie eine vollständige E-Mail-Adresse an" },
  { name: "form", text: "Dieser Kurs ist inzwischen voll" },
]

export const previews: Preview[] = [
  { name: "error-summary/one", render: () => <ErrorSummary errors={errors.slice(0, 1)} /> },
  { name: "error-summary/several", render: () => <ErrorSummary errors={errors} /> },
]
