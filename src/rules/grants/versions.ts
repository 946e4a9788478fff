import { type Source, recalled, secondary } from "../kit/index.ts"

/** The Nebenbestimmungen for project grants that may be attached to an award notice, by the decree that set their text. */
export const anbestVersions = ["NRW-2003", "NRW-2020", "NRW-2022", "NRW-2023", "NRW-2024", "NRW-2025", "BUND"] as const
export type DonationRule = "EIGENMITTEL_AB_2025-06-07" | "EINNAHME_BIS_2025-06-06"
export type AnbestVersion = (typeof anbestVersions)[number]

type Terms = {
  source: Source
  /** Undefined: we have not seen how that version treats donations. */
  donationRule?: DonationRule
  /** How long money may lie after it was paid out. */
  useWithin: { count: number; unit: "months" | "weeks" }
  /** Percentage points over the base rate; undefined where the sources leave it open. */
  spreadPp?: bigint
}

const two = { count: 2, unit: "months" } as const
const income = "EINNAHME_BIS_2025-06-06"

const terms: Readonly<Record<AnbestVersion, Terms>> = {
  "NRW-2003": { source: secondary("VV zu § 44 LHO NRW, RdErl. 30.09.2003"), donationRule: income, useWithin: two, spreadPp: 5n },
  "NRW-2020": { source: recalled("VV zu § 44 LHO NRW, RdErl. 10.06.2020 (MBl. S. 309)"), donationRule: income, useWithin: two },
  "NRW-2022": { source: recalled("VV zu § 44 LHO NRW, RdErl. 06.06.2022 (MBl. S. 445)"), donationRule: income, useWithin: two },
  "NRW-2023": {
    source: secondary("RdErl. 20.06.2023 (MBl. S. 675), Nr. 8.5 und 8.6"),
    donationRule: income,
    useWithin: two,
    spreadPp: 3n,
  },
  "NRW-2024": { source: secondary("RdErl. 29.02.2024 (MBl. S. 429)"), donationRule: income, useWithin: two, spreadPp: 3n },
  "NRW-2025": {
    source: secondary("RdErl. 25.05.2025 (MBl. Nr. 25 S. 731), in Kraft seit 07.06.2025"),
    donationRule: "EIGENMITTEL_AB_2025-06-07",
    useWithin: two,
    spreadPp: 3n,
  },
  BUND: { source: recalled("ANBest-P Bund, VV zu § 44 BHO"), useWithin: { count: 6, unit: "weeks" }, spreadPp: 5n },
}

/** What the ANBest of an award notice say. Undefined where the notice was not named: then both readings are shown. */
export const termsOf = (version: AnbestVersion | undefined): Terms | undefined =>
  version === undefined ? undefined : terms[version]
