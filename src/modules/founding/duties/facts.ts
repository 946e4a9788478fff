/** What duties are reckoned from: answers of the path and of the page about the association, never anything about one person. */
import type { DutyFacts } from "#rules/association/duties"
import type { Answer, Answers } from "../answers/index.ts"
import { foreignNoticeOf } from "../papers/foreign-association.ts"

export type Facts = Partial<DutyFacts>
type Given = { [Name in keyof DutyFacts]?: DutyFacts[Name] | undefined }

const SAME = [
  "registeredOn",
  "noticeOn",
  "exemptionOn",
  "courtFeeCharged",
  "worksWithChildren",
  "memberCount",
  "incomeCents",
  "businessIncomeCents",
  "sells",
  "turnoverLastYearCents",
  "turnoverThisYearCents",
  "engagesArtists",
  "artistFeesCents",
  "artistEventCount",
  "paysLumpSums",
  "volunteerSumCents",
  "trainerSumCents",
] as const satisfies readonly (keyof Answer<"duties"> & keyof DutyFacts)[]

/** Only what is known: a missing fact becomes a question. */
const known = (given: Given): Facts => {
  const facts: Facts = {}
  const keep = <Name extends keyof DutyFacts>(name: Name, value: DutyFacts[Name] | undefined): void => {
    if (value !== undefined) facts[name] = value
  }
  const copy = <Name extends keyof DutyFacts>(name: Name, from: { [Each in Name]?: DutyFacts[Each] | undefined }): void =>
    keep(name, from[name])
  for (const name of SAME) copy(name, given)
  copy("foundedOn", given)
  copy("charitable", given)
  copy("boardOnlyGermanInGermany", given)
  copy("insolvent", given)
  copy("mostlyFromOutsideTheEu", given)
  return facts
}

const opposite = (answer: boolean | undefined): boolean | undefined => (answer === undefined ? undefined : !answer)

const MOSTLY = { notice: true, "no-notice": false, ask: undefined } as const

/** When the association was founded: the day of the meeting as it was held, else as the group says it. */
export const foundedOn = ({ results, duties }: Answers): string | undefined => results?.heldOn ?? duties?.foundedOn

/** Whether it is to be charitable: as in the statutes that were answered here, else as the group says it. */
export const charitable = ({ purposes, duties }: Answers): boolean | undefined => purposes?.charitable ?? duties?.charitable

/** `today` is left to whoever asks: yearly duties are reckoned for the year of the numbers. */
export const factsOf = (answers: Answers): Facts => {
  const { duties, counts } = answers
  const notice = foreignNoticeOf(answers)
  return known({
    ...duties,
    foundedOn: foundedOn(answers),
    charitable: charitable(answers),
    boardOnlyGermanInGermany: opposite(duties?.boardDiffers ?? counts?.boardDiffers),
    insolvent: opposite(duties?.canPay),
    mostlyFromOutsideTheEu: notice === undefined ? undefined : MOSTLY[notice],
  })
}
