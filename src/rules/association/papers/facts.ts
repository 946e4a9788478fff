import { factRule } from "../../kit/index.ts"

/**
 * What the papers of a founding say, for checking them against each other. Everywhere `undefined` (or a missing key) means "not asked
 * yet" and `null` means "the paper does not say it". Persons are ids of the project, never names.
 */
export type FoundingFacts = {
  /** Minutes, head: town or address, day YYYY-MM-DD, time "18:30", ids, how many were there. */
  meetingPlace: string | null
  meetingOn: string | null
  meetingBeganAt: string | null
  chair: string | null
  minuteTaker: string | null
  presentCount: number | null
  /** Minutes: the three resolutions with their result; null where the minutes do not show one. */
  resolutions: Readonly<Record<Resolution, Votes | null>>
  /** Minutes: everybody elected to the board, in the order of the minutes. */
  elections: readonly Election[]
  /** Whether several offices were filled in one ballot, and whether the statutes allow it. */
  electedInOneBallot: boolean
  statutesAllowOneBallot: boolean
  /** Offices of the board that the statutes create and that must be filled, as they are called there. */
  statutesOffices: readonly string[]
  /** Whose signatures the statutes demand under minutes, and whose are there, by role ("chair", "minute-taker", or an office). */
  minutesSigners: readonly string[]
  minutesSignedBy: readonly string[]
  /** Statutes: day of adoption, and how many members signed. */
  statutesAdoptedOn: string | null
  statutesSignatures: number
  /** The list of those who founded. */
  founders: readonly Founder[]
  /** The application to the register. */
  application: Application
  /** How many board members must act together to represent; from the statutes. */
  signersNeeded: number
  /** The register court the application is sent to, and the competent one for the seat; null when that is not known. */
  applicationCourt: string | null
  competentCourt: string | null
  /** Whether the association wants to be tax-privileged. */
  charitable: boolean
  feeExemption: "notice-attached" | "announced" | "none"
  /** How the same things are written in the papers, one entry per paper that has them. */
  associationNames: readonly string[]
  seats: readonly string[]
  /** Per person the spellings of the name found in the papers. */
  personSpellings: readonly (readonly string[])[]
}

export type Resolution = "founding" | "statutes" | "registration"
export type Votes = { yes: number; no: number; abstain: number }

export type Election = {
  office: string
  person: string
  votes: Votes | null
  /** null: the minutes do not say whether the person accepted. */
  accepted: boolean | null
  /** Whether full name, birth date and place of residence stand in the minutes. */
  particulars: boolean
}

export type Founder = {
  id: string
  address: boolean
  signed: boolean
  minor: boolean
  /** Of a minor: whether the legal representatives agreed; undefined is not asked yet. */
  consent?: boolean
  /** Of a legal person: the id of the natural person who stands behind it and also counts among the founders. */
  behind?: string
}

export type Application = {
  name: boolean
  seat: boolean
  postalAddress: boolean
  /** Whether every board member stands there with birth date and residence. */
  boardParticulars: boolean
  /** How the board represents at large, and each deviation for single members where there is one. */
  generalRepresentation: boolean
  specialRepresentation: boolean
  /** How many board members sign, and whether anybody else signs for them. */
  boardSigners: number
  certification: "notary-paper" | "notary-electronic" | "notary-video" | "town-hall" | "none"
  /** Enclosures. */
  statutesCopy: { signatures: number; dated: boolean } | null
  minutesCopy: boolean
}

/** A rule on the papers of a founding. */
export const paperRule = factRule<FoundingFacts>()
