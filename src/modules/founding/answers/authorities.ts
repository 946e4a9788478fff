import { z } from "zod"
import { cents, choice, count, day, flag, line, lines, optional, tick } from "./fields.ts"
import { personName, person } from "./people.ts"
import type { ErrorKey } from "./texts.ts"

const key = (name: ErrorKey): ErrorKey => name
const contact = { contactName: optional(personName()), contactPhone: optional(line(60)), contactEmail: optional(line(254)) }

export const registerAnswer = z.object({
  /** The address at which the association can be reached, in one line. */
  postalAddress: line(200),
  /** The court as the group has confirmed it: "Amtsgericht Köln". */
  court: line(80),
  courtAddress: optional(line(200)),
  notary: choice(["on-site", "video"]),
  /** How many of the board have an ID with online function: a number, never a person. */
  withEid: optional(count(0, 30)),
  /** Whether the tax office's notice (§ 60a AO) is there already; without it the exemption is announced. */
  noticeAvailable: tick(),
  ...contact,
})

export const taxAnswer = z.object({
  office: line(120),
  officeAddress: optional(line(200)),
  ...contact,
  startsOn: optional(day()),
  incomeCents: optional(cents()),
  expensesCents: optional(cents()),
  employees: optional(flag()),
  sales: optional(flag()),
})

const group = { total: count(0, 100_000), foreignEu: count(0, 100_000), foreignOther: count(0, 100_000) }

/**
 * Numbers only, given by the group itself and never kept per person: how many members and how many on the board, and how many
 * of them hold no German but another EU citizenship, or neither (§ 14 VereinsG).
 */
export const countsAnswer = z
  .object({
    members: z.object(group),
    board: z.object(group),
    /** Whether somebody on the board has another citizenship than only the German one, or lives abroad (§ 20a GwG). */
    boardDiffers: flag(),
    branches: optional(line(200)),
    authority: optional(line(160)),
  })
  .superRefine((answer, ctx) => {
    for (const name of ["members", "board"] as const)
      if (answer[name].foreignEu + answer[name].foreignOther > answer[name].total)
        ctx.addIssue({ code: "custom", path: [name, "foreignOther"], message: key("error.more-than-all") })
  })

export const boardChangeAnswer = z.object({
  decidedOn: day(),
  registerNumber: optional(line(40)),
  left: lines(personName(), 0, 20),
  joined: z.preprocess((value) => value ?? [], z.array(person).max(20, key("error.too-many"))),
})

const prose = (max: number) => z.string(key("error.required")).trim().min(1, key("error.required")).max(max, key("error.long"))

/**
 * One point of a court's demand, in the court's words, with the new wording that answers it, or a reply where no paragraph has to
 * change (a signature is handed in later). `section` as it is cited: "§ 8 Abs. 2".
 */
const point = z
  .object({
    demand: prose(1000),
    section: optional(line(40)),
    wording: optional(prose(4000)),
    reply: optional(prose(1000)),
  })
  .superRefine(({ section, wording, reply }, ctx) => {
    if (wording === undefined && reply === undefined)
      ctx.addIssue({ code: "custom", path: ["wording"], message: key("error.wording-or-reply") })
    if (wording !== undefined && section === undefined)
      ctx.addIssue({ code: "custom", path: ["section"], message: key("error.required") })
  })

/**
 * A court's interim order (Zwischenverfügung, § 382 Abs. 4 FamFG), what a tax office asks for, or an amendment of one's own: then
 * `reference` is missing.
 */
export const amendmentAnswer = z.object({
  sender: z.preprocess((value) => (value === "" ? undefined : value), choice(["court", "tax"]).default("court")),
  reference: optional(line(60)),
  orderedOn: optional(day()),
  deadline: optional(day()),
  decidedBy: choice(["board", "assembly"]),
  decidedOn: optional(day()),
  points: z.preprocess((value) => value ?? [], z.array(point).min(1, key("error.one-at-least")).max(30, key("error.too-many"))),
  yes: optional(count(0, 10_000)),
  no: optional(count(0, 10_000)),
  abstain: optional(count(0, 10_000)),
})
