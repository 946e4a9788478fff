import { z } from "zod"
import { cents, choice, choices, count, flag, optional, tick } from "./fields.ts"
import type { ErrorKey } from "./texts.ts"

const key = (name: ErrorKey): ErrorKey => name

/** The offices of a board, in the order in which statutes name them. */
export const OFFICES = ["chair", "deputy", "treasurer", "secretary"] as const
export type Office = (typeof OFFICES)[number]
/** Who represents the association: every member of the board alone, two together, or all together. Only these register. */
export const REPRESENTATION = ["alone", "two", "all"] as const

/**
 * The board. `offices`: a board of named offices, one person each. `team`: equal members, `teamMin` to `teamMax` of them.
 * `assessors` widens it by up to so many people who do not represent the association.
 */
export const boardAnswer = z
  .object({
    model: choice(["offices", "team"]),
    offices: choices(OFFICES),
    teamMin: optional(count(1, 15)),
    teamMax: optional(count(1, 15)),
    assessors: z.preprocess((value) => (value === "" || value === undefined ? 0 : value), count(0, 12).default(0)),
    representation: choice(REPRESENTATION),
    termYears: count(1, 5),
    /** Above this amount the board asks the members first; it binds inside only. Whole cents. */
    internalLimitCents: optional(cents()),
    blockElection: tick(),
    coOption: tick(),
    /** Whether the members may decide to pay the board for its time (§ 27 Abs. 3 BGB). */
    allowance: tick(),
  })
  .superRefine((answer, ctx) => {
    const complain = (path: string, message: ErrorKey) => ctx.addIssue({ code: "custom", path: [path], message })
    if (answer.model === "offices" && !answer.offices.includes("chair")) complain("offices", key("error.no-chair"))
    if (answer.model === "team") checkTeam(answer, complain)
    if (answer.representation !== "alone" && smallestBoard(answer) < 2) complain("representation", key("error.board-of-one"))
  })

const checkTeam = (
  { teamMin, teamMax }: { teamMin?: number | undefined; teamMax?: number | undefined },
  complain: (path: string, message: ErrorKey) => void,
): void => {
  if (teamMin === undefined) complain("teamMin", key("error.number"))
  if (teamMax === undefined) complain("teamMax", key("error.number"))
  if (teamMin !== undefined && teamMax !== undefined && teamMin > teamMax) complain("teamMax", key("error.team-order"))
}

/** How many people the board has at least, without assessors. */
export const smallestBoard = (board: {
  model: "offices" | "team"
  offices: readonly Office[]
  teamMin?: number | undefined
}): number => (board.model === "offices" ? board.offices.length : (board.teamMin ?? 0))

/** The smallest share of members that can demand an assembly; § 37 BGB says a tenth where statutes are silent. */
export const MINORITIES = ["tenth", "fifth", "quarter", "third"] as const

export const assemblyAnswer = z
  .object({
    interval: choice(["yearly", "two-yearly"]),
    noticeWeeks: count(2, 8),
    /** text: in text form. mail: by e-mail, by letter to those without an address. letter: by post. */
    invitation: choice(["text", "mail", "letter"]),
    place: choice(["on-site", "hybrid", "any"]),
    minority: choice(MINORITIES),
    quorum: choice(["none", "tenth", "quarter", "third"]),
    proxies: tick(),
    secretOnRequest: tick(),
    circular: choice(["law", "majority"]),
    minutesSignedBy: choice(["both", "minute-taker"]),
  })
  .superRefine(({ proxies, place }, ctx) => {
    // Whoever can always take part online has no need of a proxy, and proxies could not be checked there.
    if (proxies && place === "any") ctx.addIssue({ code: "custom", path: ["proxies"], message: key("error.proxies-online") })
  })

/** Majorities, always of the votes cast; "all" for the purpose is what § 33 Abs. 1 Satz 2 BGB says without a clause. */
export const changesAnswer = z.object({
  amendment: choice(["two-thirds", "three-quarters"]),
  purposeChange: choice(["three-quarters", "four-fifths", "nine-tenths", "all"]),
  dissolution: choice(["three-quarters", "four-fifths", "nine-tenths"]),
})

export const moneyAnswer = z.object({
  /** First month of the financial year; 1 is the calendar year. */
  fiscalYearStart: count(1, 12),
  auditors: count(1, 3),
  auditorYears: count(1, 4),
  expenses: flag(),
})
