import type { Severity, Source, Verdict } from "../kit/index.ts"
import type { DocumentType, Mode, Reading } from "../statutes/index.ts"

/**
 * What one of the two offices would probably do. Never "valid": a court and a tax office decide for themselves.
 * objections-likely: something they refuse for is missing or wrong. questions-open: only a question would show.
 */
export type OfficeVerdict = "objections-likely" | "questions-open" | "nothing-found" | "not-asked"

/** A passage of the original; offsets are UTF-16 units into the text as it was handed in, the end is exclusive. */
export type Passage = { section: string; start: number; end: number; quote: string }

export type Finding = {
  rule: string
  /** As it counts: a rule that rests on memory alone is at most D, whatever it says of itself. */
  severity: Severity
  verdict: Exclude<Verdict, "inapplicable">
  /** "§ 4 Abs. 2" of the quoted passage; where something is missing the section it belongs into, or "". */
  section: string
  /** Of the quoted passage; both 0 where something is missing. */
  start: number
  end: number
  quote: string
  /** All passages it is about, the quoted one first. */
  passages: readonly Passage[]
  /** Key of the text in the rule's folder, "R-36.unmet.amount", and what fills it. */
  message: { key: string; values: Readonly<Record<string, string>> }
  because: string | undefined
  sources: readonly [Source, ...Source[]]
  /** German wording that would cure it, with the text's own terms. */
  proposal: string | undefined
  /** The known template whose wording the quoted Absatz is. */
  family: string | undefined
}

export type SectionOverview = {
  number: string | undefined
  heading: string
  start: number
  end: number
  family: string | undefined
}

export type Report = {
  document: { type: DocumentType; language: "de" | "other"; charitable: Reading["charitable"]; mode: Mode }
  /** Set when the document gate refused: then it is the only finding. */
  refused: boolean
  verdicts: { register: OfficeVerdict; tax: OfficeVerdict }
  findings: readonly Finding[]
  /** How many rules found nothing to look at. */
  inapplicable: number
  sections: readonly SectionOverview[]
}
