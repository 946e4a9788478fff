/** The way through the tax office: its steps, how far each is, and the days that follow. Pure. Days are YYYY-MM-DD. */
import { law, recalled, secondary } from "#rules/kit"
import type { Source } from "#rules/kit"
import { type Fact, type FactKind, latestOf } from "../facts/kinds.ts"
import { addMonth } from "../papers/days.ts"

export const TAX_STEPS = ["draft", "notice", "application", "questionnaire", "receipts", "return"] as const
export type TaxStepId = (typeof TAX_STEPS)[number]
/** later: nothing to do yet. open: to do. sent: the office has it. asked: it wants to know something. done: it answered. */
export type TaxStepState = "later" | "open" | "sent" | "asked" | "refused" | "done"

type Description = {
  /** Only for associations that want to be charitable. */
  charitable: boolean
  /** What can be dated here, in its order. */
  kinds: readonly FactKind[]
  papers: readonly string[]
  sources: readonly Source[]
}

export const taxSteps: Record<TaxStepId, Description> = {
  draft: {
    charitable: true,
    kinds: ["draft-sent", "draft-answered"],
    papers: ["tax-draft-letter", "purpose-matrix", "statutes"],
    sources: [
      secondary("finanzamt.nrw.de, Vereine und Steuern"),
      recalled("§ 89 AO: Auskünfte dieser Art binden das Finanzamt nicht"),
    ],
  },
  notice: {
    charitable: false,
    kinds: ["notice-sent", "municipality-sent"],
    papers: ["tax-notice"],
    sources: [law("ao_1977", "137", "§ 137 AO")],
  },
  application: {
    charitable: true,
    kinds: ["application-sent", "tax-asked", "notice-60a", "refused-60a"],
    papers: ["charitable-application", "statutes", "minutes", "purpose-matrix"],
    sources: [law("ao_1977", "60a", "§ 60a AO"), secondary("finanzamt.nrw.de: formloser Antrag mit Satzung und Protokoll")],
  },
  questionnaire: {
    charitable: false,
    kinds: ["questionnaire-sent"],
    papers: ["tax-data"],
    sources: [law("ao_1977", "138", "§ 138 Abs. 1b AO")],
  },
  receipts: {
    charitable: true,
    kinds: [],
    papers: [],
    sources: [law("ao_1977", "63", "§ 63 Abs. 5 AO"), law("ao_1977", "60b", "§ 60b AO")],
  },
  return: {
    charitable: true,
    kinds: ["return-sent", "exemption"],
    papers: [],
    sources: [law("ao_1977", "63", "§ 63 Abs. 5 AO"), recalled("Prüfung in der Regel alle drei Jahre")],
  },
}

/** The same day some years later; 29 February becomes the 28th. */
export const yearsLater = (day: string, years: number): string => {
  const [year = 0, month = 0, date = 0] = day.split("-").map(Number)
  const last = new Date(Date.UTC(year + years, month, 0)).getUTCDate()
  return new Date(Date.UTC(year + years, month - 1, Math.min(date, last))).toISOString().slice(0, 10)
}

const RECEIPT_YEARS = { "notice-60a": 3, exemption: 5 } as const

/** Until when donation receipts may be written, and on which notice that rests (§ 63 Abs. 5 AO). Undefined without a notice. */
export const receiptsUntil = (
  facts: readonly Fact[],
): { on: string; until: string; by: keyof typeof RECEIPT_YEARS } | undefined => {
  const exemption = latestOf(facts, "exemption")
  const first = latestOf(facts, "notice-60a")
  // As soon as there is a Freistellungsbescheid, the notice under § 60a counts no more.
  const by = exemption === undefined ? "notice-60a" : "exemption"
  const notice = exemption ?? first
  return notice && { on: notice.on, until: yearsLater(notice.on, RECEIPT_YEARS[by]), by }
}

/** One month after the founding (§ 137 Abs. 2 AO); undefined while it is not known or sent already. */
export const noticeDue = (facts: readonly Fact[], founded: string | undefined): string | undefined =>
  founded === undefined || latestOf(facts, "notice-sent") !== undefined ? undefined : addMonth(founded)

const isSince = (facts: readonly Fact[], kind: FactKind, than: FactKind): boolean => {
  const [one, other] = [latestOf(facts, kind), latestOf(facts, than)]
  return one !== undefined && (other === undefined || one.on >= other.on)
}

const applicationState = (facts: readonly Fact[], founded: boolean): TaxStepState => {
  if (latestOf(facts, "notice-60a") !== undefined && isSince(facts, "notice-60a", "refused-60a")) return "done"
  if (latestOf(facts, "refused-60a") !== undefined) return "refused"
  if (isSince(facts, "tax-asked", "application-sent")) return "asked"
  if (latestOf(facts, "application-sent") !== undefined) return "sent"
  return founded ? "open" : "later"
}

const simple = (facts: readonly Fact[], sent: FactKind, done: FactKind, ready: boolean): TaxStepState => {
  if (latestOf(facts, done) !== undefined) return "done"
  if (latestOf(facts, sent) !== undefined) return "sent"
  return ready ? "open" : "later"
}

/** How far a step is. The check of the draft comes before the founding meeting, everything else after it. */
export const taxState = (step: TaxStepId, facts: readonly Fact[], founded: boolean): TaxStepState => {
  if (step === "draft") return simple(facts, "draft-sent", "draft-answered", !founded)
  if (step === "notice") return simple(facts, "notice-sent", "notice-sent", founded)
  if (step === "application") return applicationState(facts, founded)
  if (step === "questionnaire") return simple(facts, "questionnaire-sent", "questionnaire-sent", founded)
  if (step === "receipts") return receiptsUntil(facts) === undefined ? "later" : "done"
  return simple(facts, "return-sent", "exemption", receiptsUntil(facts) !== undefined)
}

/** The steps of this group, in their order. */
export const stepsFor = (charitable: boolean | undefined): readonly TaxStepId[] =>
  TAX_STEPS.filter((step) => charitable !== false || !taxSteps[step].charitable)
