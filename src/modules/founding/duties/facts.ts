/** What duties are reckoned from: answers of the path and of the page about the association, never anything about one person. */
import type { DutyFacts } from "#rules/association/duties"
import type { Answer, Answers } from "../answers/index.ts"
import { type Fact, latestOf } from "../facts/kinds.ts"
import { foreignNoticeOf } from "../papers/foreign-association.ts"
import { foundedOn as heldOn } from "../register/state.ts"

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

/** When the association was founded: the day of the meeting once it was held, else as the group says it. */
export const foundedOn = (answers: Answers, today: string): string | undefined =>
  heldOn(answers, today) ?? answers.duties?.foundedOn

/** Days that were dated on the way through court and tax office; they count before what the group says here. */
export const datedDays = (dated: readonly Fact[]): Pick<Given, "registeredOn" | "noticeOn" | "exemptionOn"> => ({
  registeredOn: latestOf(dated, "registered")?.on,
  noticeOn: latestOf(dated, "notice-60a")?.on,
  exemptionOn: latestOf(dated, "exemption")?.on,
})

/** Whether it is to be charitable: as in the statutes that were answered here, else as the group says it. */
export const charitable = ({ purposes, duties }: Answers): boolean | undefined => purposes?.charitable ?? duties?.charitable

const first = (days: Given, said: Given | undefined): Given => ({
  registeredOn: days.registeredOn ?? said?.registeredOn,
  noticeOn: days.noticeOn ?? said?.noticeOn,
  exemptionOn: days.exemptionOn ?? said?.exemptionOn,
})

/** Everything but `today`, which is left to whoever asks: yearly duties are reckoned for the year of the sums. */
export const factsOf = (answers: Answers, dated: readonly Fact[], today: string): Facts => {
  const { duties, counts } = answers
  const notice = foreignNoticeOf(answers)
  return known({
    ...duties,
    ...first(datedDays(dated), duties),
    foundedOn: foundedOn(answers, today),
    charitable: charitable(answers),
    boardOnlyGermanInGermany: opposite(duties?.boardDiffers ?? counts?.boardDiffers),
    insolvent: opposite(duties?.canPay),
    mostlyFromOutsideTheEu: notice === undefined ? undefined : MOSTLY[notice],
  })
}
