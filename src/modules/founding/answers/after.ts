import { z } from "zod"
import { cents, choice, count, day, flag, line, optional } from "./fields.ts"

/** What duties depend on. All voluntary: what is missing is asked. Sums are of the calendar year `year`. */
export const dutiesAnswer = z.object({
  /** Only where the founding itself was not answered here. */
  foundedOn: optional(day()),
  charitable: optional(flag()),
  registeredOn: optional(day()),
  /** Day of the notice under § 60a AO, and of the last Freistellungsbescheid. */
  noticeOn: optional(day()),
  exemptionOn: optional(day()),
  courtFeeCharged: optional(flag()),
  /** Whether somebody on the board has another citizenship than only the German one, or lives abroad. One answer for all. */
  boardDiffers: optional(flag()),
  worksWithChildren: optional(flag()),
  memberCount: optional(count(0, 100_000)),
  canPay: optional(flag()),
  year: optional(count(2000, 2100)),
  incomeCents: optional(cents()),
  businessIncomeCents: optional(cents()),
  sells: optional(flag()),
  turnoverLastYearCents: optional(cents()),
  turnoverThisYearCents: optional(cents()),
  engagesArtists: optional(flag()),
  artistFeesCents: optional(cents()),
  artistEventCount: optional(count(0, 10_000)),
  paysLumpSums: optional(flag()),
  volunteerSumCents: optional(cents()),
  trainerSumCents: optional(cents()),
})

/**
 * Whether § 14 Abs. 1 VereinsG counts the association as an Ausländerverein: the outcome of the group's own numbers, which are not
 * kept, or its wish not to say. `authority` and `branches` stand on the notice.
 */
export const policeNoticeAnswer = z.object({
  answer: choice(["notice", "no-notice", "ask", "unsaid"]),
  authority: optional(line(160)),
  branches: optional(line(200)),
})
