import type { Source } from "./rule.ts"
import type { DatedValue } from "./values.ts"

const law = (file: string, citation: string): Source => ({
  citation,
  url: `https://www.gesetze-im-internet.de/${file}.html`,
  asOf: "2026-04-29",
  confidence: "text",
})
const known = (citation: string): Source => ({ citation, asOf: "2026-11-23", confidence: "secondary" })
const remembered = (citation: string): Source => ({ citation, asOf: "2026-11-23", confidence: "recalled" })

/** Ehrenamtspauschale: what a volunteer may receive in a year without tax. */
export const VOLUNTEER_ALLOWANCE: readonly DatedValue[] = [
  { from: "2007-01-01", valueCents: 50_000, source: remembered("§ 3 Nr. 26a EStG a. F.") },
  { from: "2013-01-01", valueCents: 72_000, source: remembered("§ 3 Nr. 26a EStG a. F.") },
  { from: "2021-01-01", valueCents: 84_000, source: remembered("§ 3 Nr. 26a EStG a. F.") },
  { from: "2026-01-01", valueCents: 96_000, source: known("§ 3 Nr. 26a EStG (StÄndG 2025)") },
]

/** Übungsleiterpauschale: the same for trainers, teachers, carers. */
export const TRAINER_ALLOWANCE: readonly DatedValue[] = [
  { from: "2007-01-01", valueCents: 210_000, source: remembered("§ 3 Nr. 26 EStG a. F.") },
  { from: "2013-01-01", valueCents: 240_000, source: remembered("§ 3 Nr. 26 EStG a. F.") },
  { from: "2021-01-01", valueCents: 300_000, source: remembered("§ 3 Nr. 26 EStG a. F.") },
  { from: "2026-01-01", valueCents: 330_000, source: known("§ 3 Nr. 26 EStG (StÄndG 2025)") },
]

/** Income from business (Umsatzsteuer included) up to which a charitable association pays no corporation or trade tax on it. */
export const BUSINESS_INCOME_LIMIT: readonly DatedValue[] = [
  { from: "2007-01-01", valueCents: 3_500_000, source: remembered("§ 64 Abs. 3 AO a. F.") },
  { from: "2020-01-01", valueCents: 4_500_000, source: remembered("§ 64 Abs. 3 AO a. F.") },
  { from: "2026-01-01", valueCents: 5_000_000, source: law("ao_1977/__64", "§ 64 Abs. 3 AO") },
]

/** Yearly income up to which money need not be spent within two years. */
export const TIMELY_USE_LIMIT: readonly DatedValue[] = [
  { from: "2020-12-29", valueCents: 4_500_000, source: remembered("§ 55 Abs. 1 Nr. 5 AO a. F.") },
  { from: "2026-01-01", valueCents: 10_000_000, source: law("ao_1977/__55", "§ 55 Abs. 1 Nr. 5 Satz 4 AO") },
]

/** Kleinunternehmer: turnover of the year before, and of the running year. */
export const SMALL_TRADER_LAST_YEAR: readonly DatedValue[] = [
  { from: "2025-01-01", valueCents: 2_500_000, source: known("§ 19 Abs. 1 UStG") },
]
export const SMALL_TRADER_THIS_YEAR: readonly DatedValue[] = [
  { from: "2025-01-01", valueCents: 10_000_000, source: known("§ 19 Abs. 1 UStG") },
]

/** Fees to self-employed artists in a year up to which no Künstlersozialabgabe is due. */
export const ARTIST_FEES_LIMIT: readonly DatedValue[] = [{ from: "2026-01-01", valueCents: 100_000, source: known("§ 24 KSVG") }]

/** What members may pay on average where the association serves mainly its members; sums of the AEAO, unchanged for years. */
export const FEE_LIMITS = {
  yearly: [{ from: "2002-01-01", valueCents: 102_300, source: known("AEAO Nr. 1.1 zu § 52") }],
  admission: [{ from: "2002-01-01", valueCents: 153_400, source: known("AEAO Nr. 1.1 zu § 52") }],
  investment: [{ from: "2002-01-01", valueCents: 511_300, source: known("AEAO Nr. 1.2 zu § 52") }],
} as const satisfies Record<string, readonly DatedValue[]>
