import { z } from "zod"
import { cents, choice, count, flag, optional, tick } from "./fields.ts"
import type { ErrorKey } from "./texts.ts"

const key = (name: ErrorKey): ErrorKey => name

export const membersAnswer = z
  .object({
    legalPersons: tick(),
    supporting: tick(),
    honorary: tick(),
    minors: choice(["none", "with-consent"]),
    /** From which birthday members vote; asked where minors may join. */
    voteFromAge: optional(count(14, 18)),
    admission: choice(["board", "assembly"]),
    /** Says that membership is open whatever somebody's origin, faith or gender (M-01, M-06). */
    openness: flag(),
  })
  .superRefine(({ minors, voteFromAge }, ctx) => {
    if (minors === "with-consent" && voteFromAge === undefined)
      ctx.addIssue({ code: "custom", path: ["voteFromAge"], message: key("error.number") })
  })

/** Leaving takes at most notice plus the rest of the period, far below the two years of § 39 Abs. 2 BGB. */
export const leavingAnswer = z.object({
  exitAt: choice(["any-time", "month-end", "quarter-end", "year-end"]),
  noticeMonths: count(0, 6),
  expulsionBy: choice(["board", "assembly"]),
  strikeOff: tick(),
})

export const feesAnswer = z
  .object({
    fees: choice(["money", "none"]),
    setBy: choice(["assembly", "board"]).default("assembly"),
    admissionFee: tick(),
    /** Extra contributions in an emergency, up to so many yearly fees; none when missing. */
    levyTimes: optional(count(1, 6)),
    yearlyCents: optional(cents(102_300)),
    reducedCents: optional(cents(102_300)),
    admissionCents: optional(cents(153_400)),
    dueMonth: optional(count(1, 12)),
  })
  .superRefine(({ yearlyCents, reducedCents }, ctx) => {
    if (yearlyCents !== undefined && reducedCents !== undefined && reducedCents > yearlyCents)
      ctx.addIssue({ code: "custom", path: ["reducedCents"], message: key("error.reduced") })
  })
