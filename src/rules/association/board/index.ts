import type { StatuteRule } from "../../statutes/index.ts"
import ar from "./locales/ar.json" with { type: "json" }
import de from "./locales/de.json" with { type: "json" }
import deSimple from "./locales/de-simple.json" with { type: "json" }
import en from "./locales/en.json" with { type: "json" }
import tr from "./locales/tr.json" with { type: "json" }
import uk from "./locales/uk.json" with { type: "json" }
import { r30 } from "./r-30-board-as-body.ts"
import { r31 } from "./r-31-board-composition.ts"
import { r32 } from "./r-32-legal-representatives.ts"
import { r33 } from "./r-33-representation.ts"
import { r34 } from "./r-34-conditional-representation.ts"
import { r35 } from "./r-35-mutual-representation.ts"
import { r36 } from "./r-36-representation-by-amount.ts"
import { r37 } from "./r-37-limited-powers.ts"
import { r38 } from "./r-38-two-offices-one-person.ts"
import { r39 } from "./r-39-appointed-by-others.ts"
import { r40 } from "./r-40-term-of-office.ts"
import { r41 } from "./r-41-until-the-next-election.ts"
import { r42 } from "./r-42-co-opting.ts"
import { r43 } from "./r-43-recall.ts"
import { r44 } from "./r-44-board-pay.ts"
import { r45 } from "./r-45-dealing-with-oneself.ts"
import { r46 } from "./r-46-liability.ts"
import { r47 } from "./r-47-special-representative.ts"
import { r48 } from "./r-48-board-resolutions.ts"
import { r49 } from "./r-49-undefined-offices.ts"

/** The board, sorted by id. */
export const boardRules: readonly StatuteRule[] = [
  r30,
  r31,
  r32,
  r33,
  r34,
  r35,
  r36,
  r37,
  r38,
  r39,
  r40,
  r41,
  r42,
  r43,
  r44,
  r45,
  r46,
  r47,
  r48,
  r49,
]

/** What the rules of this folder say, by language. */
export const boardTexts = { ar, de, "de-simple": deSimple, en, tr, uk }
