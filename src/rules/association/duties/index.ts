import type { FactRule, Source } from "../../kit/index.ts"
import { f01 } from "./f-01-notice-to-the-tax-office.ts"
import { f02 } from "./f-02-application-for-the-notice.ts"
import { f03 } from "./f-03-register-of-recipients.ts"
import { f04 } from "./f-04-transparency-register.ts"
import { f05 } from "./f-05-changes-to-the-register.ts"
import { f06 } from "./f-06-number-of-members.ts"
import { f07 } from "./f-07-insolvency.ts"
import { f08 } from "./f-08-levy-on-artists-fees.ts"
import { f09 } from "./f-09-value-added-tax.ts"
import { f10 } from "./f-10-business-income.ts"
import { f11 } from "./f-11-timely-use-of-means.ts"
import { f12 } from "./f-12-lump-sums.ts"
import { f13 } from "./f-13-records.ts"
import { f14 } from "./f-14-protection-of-children.ts"
import { f15 } from "./f-15-bill-of-the-court.ts"
import { m07 } from "./m-07-notice-of-the-association.ts"
import { m08 } from "./m-08-notice-to-the-transparency-register.ts"
import type { DutyFacts, DutyHolder, Recurrence } from "./facts.ts"
import ar from "./locales/ar.json" with { type: "json" }
import de from "./locales/de.json" with { type: "json" }
import deSimple from "./locales/de-simple.json" with { type: "json" }
import en from "./locales/en.json" with { type: "json" }
import tr from "./locales/tr.json" with { type: "json" }
import uk from "./locales/uk.json" with { type: "json" }
import { PLANS } from "./plans.ts"

/** F-01 – F-15, M-07, M-08: what is to be done outside the statutes, and until when. */
export const dutiesRules: readonly FactRule<DutyFacts>[] = [
  f01,
  f02,
  f03,
  f04,
  f05,
  f06,
  f07,
  f08,
  f09,
  f10,
  f11,
  f12,
  f13,
  f14,
  f15,
  m07,
  m08,
]

/** What these rules say, by language. */
export const dutiesTexts = { ar, de, "de-simple": deSimple, en, tr, uk }

/** One duty of an association, for a list or a calendar. */
export type Duty = {
  id: string
  /** to-do, also without a day; kept: nothing now; question: a fact is missing. */
  state: "to-do" | "kept" | "question"
  /** Last day, YYYY-MM-DD; undefined where the law names none. */
  dueOn: string | undefined
  overdue: boolean
  who: DutyHolder
  recurrence: Recurrence
  /** Key of the text ("F-01.unmet") and what fills it; title and reason are `${id}.title`, `${id}.why`. */
  message: { key: string; values: Readonly<Record<string, string>> }
  sources: readonly [Source, ...Source[]]
}

const STATES = { unmet: "to-do", met: "kept", unclear: "question" } as const

/** Every duty that concerns the association, dated ones first by day. Never fails; what is not known becomes a question. */
export const dutiesOf = (facts: Partial<DutyFacts>): readonly Duty[] =>
  dutiesRules
    .flatMap((rule): readonly Duty[] => {
      const { verdict, because, values = {} } = rule.check(facts)
      const plan = PLANS[rule.id]
      if (verdict === "inapplicable" || plan === undefined) return []
      const day = verdict === "unmet" ? values["dueOn"] : undefined
      return [
        {
          id: rule.id,
          state: STATES[verdict],
          dueOn: day,
          overdue: day !== undefined && facts.today !== undefined && day < facts.today,
          ...plan,
          message: { key: [rule.id, verdict, because].filter((part) => part !== undefined).join("."), values },
          sources: rule.sources,
        },
      ]
    })
    .sort((a, b) => (a.dueOn ?? "9999").localeCompare(b.dueOn ?? "9999"))

export type { DutyFacts, DutyHolder, Recurrence } from "./facts.ts"
