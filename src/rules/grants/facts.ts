import type { AnbestVersion, DonationRule } from "./versions.ts"

export type FinancingKind = "ANTEIL" | "FEHLBEDARF" | "FESTBETRAG" | "FESTBETRAG_EINHEIT" | "VOLL"
/** What the cap on volunteer hours is a share of: all expenditure with the hours in it, or the cash alone. Both: not known. */
export type CapBase = "INCL" | "CASH" | "INCL|CASH"

/** Names of whole cents, basis points and counts; all of them zero or more. */
export const amountNames = [
  "actualCents",
  "actualUnits",
  "amountCents",
  "annualGrantCents",
  "approvedCents",
  "approvedUnits",
  "capCents",
  "cashCents",
  "correctGrantCents",
  "discountBp",
  "donationsCents",
  "eligibleActualCents",
  "fixedCents",
  "grossCents",
  "ineligibleCents",
  "invoiceCents",
  "itemOverrunBp",
  "minEligibleCents",
  "next2MonthsCents",
  "otherDeficitFunderCents",
  "outsidePeriodCents",
  "ownCents",
  "paidCents",
  "planCents",
  "planOwnCents",
  "planTotalCents",
  "publicGrantsCents",
  "publicOtherCents",
  "quoteBp",
  "rateCentsPerHour",
  "receivedCents",
  "reserveTwelfths",
  "spentCents",
  "spreadPp",
  "thirdPartyCents",
  "thirdPartyReceivedCents",
  "totalActualCents",
  "totalExpenditureCents",
  "unitCents",
  "unspentCents",
  "vatBp",
  "volunteerCapBp",
] as const
export type AmountName = (typeof amountNames)[number]

export type Amounts = Readonly<Record<string, bigint>>
/** Money that came or went on a day, YYYY-MM-DD. */
export type Movement = { on: string; cents: bigint }

type Others = {
  type: FinancingKind
  /** The ANBest attached to the award notice: they decide which version of a rule holds, not today's date. */
  anbest: AnbestVersion
  donationRule: DonationRule
  volunteerCapBase: CapBase
  /** Decimal text, "187.5". */
  hours: string
  funders: Amounts
  planItems: Amounts
  actualItems: Amounts
  /** Items whose overrun the authority has agreed to. */
  consentedItems: readonly string[]
  discountTaken: boolean
  vatDeductible: boolean
  usedOrRepaid: string
  /** The day from which the award has no effect any more, where that is known. */
  ineffectiveFrom: string
  dayCount: string
  /** Base rates that we do not know yet, in basis points by their first day. */
  baseRatesBp: Amounts
  payouts: readonly Movement[]
  payments: readonly Movement[]
  /** Today, as a fact of the case. */
  asOf: string
}

/** Everything a case may say. Which of it is needed depends on the question; see `settle`. */
export type GrantFacts = { readonly [Name in AmountName]?: bigint | undefined } & {
  readonly [Name in keyof Others]?: Others[Name] | undefined
} & {
  /** One sum, the amounts by funder, or the day on which it was paid. */
  readonly paid?: Amounts | string | undefined
}
