import type { Child } from "hono/jsx"
import type { Language } from "#platform/i18n"

/** A component in one named state: shown at /_preview, checked by tests, photographed by `npm run look`. */
export type Preview = {
  /** "component/state" */
  name: string
  /** Shown in this language only; without it in every language. */
  language?: Language
  /** The state is a whole page with its own <html>. */
  page?: true
  render: () => Child
}
