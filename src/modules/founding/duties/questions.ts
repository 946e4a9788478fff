/** What the page about the association asks, in groups. Its words are in the module's locales under "q.duties.". */
import type { Question } from "../path/questions.ts"

const day = (name: string): Question => ({ kind: "day", name, optional: true })
const yesNo = (name: string): Question => ({ kind: "yes-no", name, optional: true })
const number = (name: string): Question => ({ kind: "number", name, optional: true })
const money = (name: string): Question => ({ kind: "money", name, optional: true })

export const FACT_GROUPS = ["days", "association", "money", "people"] as const
export type FactGroup = (typeof FACT_GROUPS)[number]

export const FACT_QUESTIONS: Record<FactGroup, readonly Question[]> = {
  days: [day("foundedOn"), day("registeredOn"), day("noticeOn"), day("exemptionOn"), yesNo("courtFeeCharged")],
  association: [yesNo("charitable"), number("memberCount"), yesNo("boardDiffers"), yesNo("worksWithChildren"), yesNo("canPay")],
  money: [
    number("year"),
    money("incomeCents"),
    money("businessIncomeCents"),
    yesNo("sells"),
    money("turnoverLastYearCents"),
    money("turnoverThisYearCents"),
  ],
  people: [
    yesNo("engagesArtists"),
    money("artistFeesCents"),
    number("artistEventCount"),
    yesNo("paysLumpSums"),
    money("volunteerSumCents"),
    money("trainerSumCents"),
  ],
}
