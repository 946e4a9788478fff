/**
 * How bad a finding is. These are kept apart and never added up to one grade, because a register court may object to
 * illegality only, not to imprudence (OLG Hamm 12.08.2010, 15 W 377/09).
 * A: the court must reject (mandatory law). B: the court rejects in practice (Soll-rules, § 60 BGB). C: the tax office must
 * refuse (§§ 51-61 AO). D: risky, often objected to, or void. E: good practice. gate: decides whether others may run.
 * info: good to know. duty: a task outside the text, with a date.
 */
export type Severity = "gate" | "A" | "B" | "C" | "D" | "E" | "info" | "duty"

/** `unclear`: the text leaves it open, and a question would settle it. `inapplicable`: the provision is not about this case. */
export type Verdict = "met" | "unmet" | "unclear" | "inapplicable"

/** text: the wording of the law was read. secondary: a commentary, decision or authority's page says so. recalled: from memory; may hint, never block. */
export type Confidence = "text" | "secondary" | "recalled"

export type Source = {
  /** As it is cited: "§ 57 Abs. 1 BGB", "OLG Celle, 09.07.2010, 20 W 9/10". */
  citation: string
  /** The official text where there is one. */
  url?: `https://${string}`
  /** The day on which the wording was the one we read, YYYY-MM-DD. */
  asOf: string
  confidence: Confidence
}

/** Whether an unmet rule of this severity keeps an association from being registered or recognised as charitable. */
export const blocks = (severity: Severity): boolean => severity === "A" || severity === "B" || severity === "C"
