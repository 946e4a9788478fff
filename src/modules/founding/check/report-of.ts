import { checkStatutes } from "#rules/check"
import { findingViews, metTitles } from "./finding-view.ts"
import type { ReportView } from "./views/report.tsx"

/** The check of a text, in the running language. `mode` is guessed from the text when left out. */
export const reportOf = (text: string, mode?: "founding" | "existing"): ReportView => {
  const report = checkStatutes(text, mode === undefined ? {} : { mode })
  const { document, refused, verdicts } = report
  return { document, refused, verdicts, findings: findingViews(report), met: metTitles(report) }
}
