import type { StatuteRule } from "../../statutes/index.ts"
import ar from "./locales/ar.json" with { type: "json" }
import de from "./locales/de.json" with { type: "json" }
import deSimple from "./locales/de-simple.json" with { type: "json" }
import en from "./locales/en.json" with { type: "json" }
import tr from "./locales/tr.json" with { type: "json" }
import uk from "./locales/uk.json" with { type: "json" }
import { r67 } from "./r-67-courts.ts"
import { r68 } from "./r-68-arbitration.ts"
import { r69 } from "./r-69-others-statutes.ts"
import { r70 } from "./r-70-autonomy.ts"
import { r71 } from "./r-71-bylaws.ts"
import { r72 } from "./r-72-formal-changes.ts"
import { r73 } from "./r-73-entry-into-force.ts"
import { r74 } from "./r-74-day-of-adoption.ts"
import { r75 } from "./r-75-seven-signatures.ts"
import { r76 } from "./r-76-fiscal-year.ts"
import { r77 } from "./r-77-audit.ts"
import { r78 } from "./r-78-liquidators.ts"
import { r79 } from "./r-79-assets-without-tax-status.ts"
import { r80 } from "./r-80-gazette.ts"
import { r81 } from "./r-81-data-protection.ts"
import { r82 } from "./r-82-numbers-agree.ts"
import { r83 } from "./r-83-one-body-decides.ts"
import { r84 } from "./r-84-severability.ts"

/** The order of the association: courts, bylaws, taking effect, audit, liquidation, contradictions; sorted by id. */
export const orderRules: readonly StatuteRule[] = [
  r67,
  r68,
  r69,
  r70,
  r71,
  r72,
  r73,
  r74,
  r75,
  r76,
  r77,
  r78,
  r79,
  r80,
  r81,
  r82,
  r83,
  r84,
]

/** What the rules of this folder say, by language. */
export const orderTexts = { ar, de, "de-simple": deSimple, en, tr, uk }
