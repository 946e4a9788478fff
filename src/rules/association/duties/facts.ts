import { factRule } from "../../kit/index.ts"

/**
 * What decides which duties an association has, and when. Everything is optional: what is missing is asked. Days are YYYY-MM-DD, sums
 * cents of a calendar year. Nothing is kept per person: answers on citizenship are one answer for all, given by the group itself.
 */
export type DutyFacts = {
  /** Rules have no clock. */
  today: string
  foundedOn: string
  /** Day of the entry in the register. */
  registeredOn: string
  /** Day of the notice under § 60a AO, and of the last Freistellungsbescheid. */
  noticeOn: string
  exemptionOn: string
  charitable: boolean
  memberCount: number
  /** Days of the last changes that are not yet in the register. */
  boardChangedOn: string
  statutesChangedOn: string
  /** Whether most members, or most of those who lead, are citizens of states outside the EU. The group's own answer, about all. */
  mostlyFromOutsideTheEu: boolean
  /** Whether every board member lives in Germany and has German citizenship only. */
  boardOnlyGermanInGermany: boolean
  /** Whether it can no longer pay, or owes more than it has. */
  insolvent: boolean
  /** Whether it engages self-employed artists, for how much in the year, and for how many events. */
  engagesArtists: boolean
  artistFeesCents: number
  artistEventCount: number
  /** Whether it takes money for goods or services; turnover of last year and expected this year. */
  sells: boolean
  turnoverLastYearCents: number
  turnoverThisYearCents: number
  /** Income of the year from business that is no Zweckbetrieb, and from everything. */
  businessIncomeCents: number
  incomeCents: number
  /** Whether volunteers or trainers get lump sums, and the highest of each in a year. */
  paysLumpSums: boolean
  volunteerSumCents: number
  trainerSumCents: number
  worksWithChildren: boolean
  /** Whether the court has charged its fee. */
  courtFeeCharged: boolean
}

/** Who does it. */
export type DutyHolder = "board" | "treasurer" | "everybody"
/** once; yearly; each time something changes; all the time, without a date; three-yearly, as the tax return. */
export type Recurrence = "once" | "yearly" | "on-change" | "always" | "every-three-years"

/**
 * What is to be done: met (nothing now, or kept), unmet (do it; `dueOn` in `values` where there is a day), unclear (a fact is missing),
 * inapplicable (not for this association). `values.dueOn` is the last day, YYYY-MM-DD.
 */
export const dutyRule = factRule<DutyFacts>()
