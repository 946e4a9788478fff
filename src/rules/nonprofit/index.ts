import type { StatuteRule } from "../statutes/index.ts"
import { g01 } from "./g-01-exclusively-and-directly.ts"
import { g02 } from "./g-02-right-kind.ts"
import { g03 } from "./g-03-section-of-the-tax-code.ts"
import { g04 } from "./g-04-purpose-of-the-catalogue.ts"
import { g05 } from "./g-05-purpose-outside-the-catalogue.ts"
import { g06 } from "./g-06-benevolent-purposes-underpinned.ts"
import { g07 } from "./g-07-activities-for-each-purpose.ts"
import { g08 } from "./g-08-understandable-by-itself.ts"
import { g09 } from "./g-09-selfless.ts"
import { g10 } from "./g-10-not-primarily-own-economic-aims.ts"
import { g11 } from "./g-11-means-for-the-purposes.ts"
import { g12 } from "./g-12-no-gifts-to-members.ts"
import { g13 } from "./g-13-nobody-is-favoured.ts"
import { g14 } from "./g-14-assets-on-dissolution.ts"
import { g15 } from "./g-15-assets-when-the-purpose-falls-away.ts"
import { g16 } from "./g-16-recipient-or-purpose-of-the-assets.ts"
import { g17 } from "./g-17-duty-of-the-recipient.ts"
import { g18 } from "./g-18-recipient-exists.ts"
import { g19 } from "./g-19-assets-not-to-members.ts"
import { g20 } from "./g-20-not-left-to-a-resolution.ts"
import { g21 } from "./g-21-no-reference-outside.ts"
import { g22 } from "./g-22-the-word-aufhebung.ts"
import { g23 } from "./g-23-nothing-on-leaving.ts"
import { g24 } from "./g-24-no-party-politics.ts"
import { g25 } from "./g-25-constitutional-order.ts"
import { g26 } from "./g-26-open-to-the-public.ts"
import { g27 } from "./g-27-not-for-the-members.ts"
import { g28 } from "./g-28-limits-of-fees.ts"
import { g29 } from "./g-29-work-abroad.ts"
import { g30 } from "./g-30-passing-on-money.ts"
import { g31 } from "./g-31-planned-cooperation.ts"
import { g32 } from "./g-32-no-business-as-purpose.ts"
import { g33 } from "./g-33-leisure-is-secondary.ts"
import { g34 } from "./g-34-pay-without-contradiction.ts"
import { g35 } from "./g-35-claim-to-expenses.ts"
import { g36 } from "./g-36-changing-the-tax-clauses.ts"
import { g37 } from "./g-37-fees-not-deductible.ts"
import { g38 } from "./g-38-when-it-counts.ts"
import ar from "./locales/ar.json" with { type: "json" }
import de from "./locales/de.json" with { type: "json" }
import deSimple from "./locales/de-simple.json" with { type: "json" }
import en from "./locales/en.json" with { type: "json" }
import tr from "./locales/tr.json" with { type: "json" }
import uk from "./locales/uk.json" with { type: "json" }

/** G-01 – G-38: what the tax office reads in the statutes of an association that wants to be tax-privileged. */
export const nonprofitRules: readonly StatuteRule[] = [
  g01,
  g02,
  g03,
  g04,
  g05,
  g06,
  g07,
  g08,
  g09,
  g10,
  g11,
  g12,
  g13,
  g14,
  g15,
  g16,
  g17,
  g18,
  g19,
  g20,
  g21,
  g22,
  g23,
  g24,
  g25,
  g26,
  g27,
  g28,
  g29,
  g30,
  g31,
  g32,
  g33,
  g34,
  g35,
  g36,
  g37,
  g38,
]

/** What these rules say, by language. */
export const nonprofitTexts = { ar, de, "de-simple": deSimple, en, tr, uk }

export { type Purpose, purposeByNumber, purposePhrase } from "./catalogue.ts"
export { MODEL, type ModelSentence, modelSentence } from "./model-sentences.ts"
