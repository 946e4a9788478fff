import type { FactRule } from "../../kit/index.ts"
import { d01 } from "./d-01-head-of-the-minutes.ts"
import { d02 } from "./d-02-three-resolutions.ts"
import { d03 } from "./d-03-election-of-the-board.ts"
import { d04 } from "./d-04-signatures-of-the-minutes.ts"
import { d05 } from "./d-05-date-of-the-statutes.ts"
import { d06 } from "./d-06-list-of-founders.ts"
import { d07 } from "./d-07-seven-different-members.ts"
import { d08 } from "./d-08-founders-under-age.ts"
import { d09 } from "./d-09-content-of-the-application.ts"
import { d10 } from "./d-10-who-applies.ts"
import { d11 } from "./d-11-certification.ts"
import { d12 } from "./d-12-enclosures.ts"
import { d13 } from "./d-13-competent-court.ts"
import { d14 } from "./d-14-exemption-from-court-fees.ts"
import { d15 } from "./d-15-same-in-all-papers.ts"
import type { FoundingFacts } from "./facts.ts"
import ar from "./locales/ar.json" with { type: "json" }
import de from "./locales/de.json" with { type: "json" }
import deSimple from "./locales/de-simple.json" with { type: "json" }
import en from "./locales/en.json" with { type: "json" }
import tr from "./locales/tr.json" with { type: "json" }
import uk from "./locales/uk.json" with { type: "json" }

/** D-01 – D-15: minutes, list, statutes and application of a founding against each other. */
export const papersRules: readonly FactRule<FoundingFacts>[] = [
  d01,
  d02,
  d03,
  d04,
  d05,
  d06,
  d07,
  d08,
  d09,
  d10,
  d11,
  d12,
  d13,
  d14,
  d15,
]

/** What these rules say, by language. */
export const papersTexts = { ar, de, "de-simple": deSimple, en, tr, uk }

export type { Application, Election, Founder, FoundingFacts, Resolution, Votes } from "./facts.ts"
