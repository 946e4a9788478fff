import { z } from "zod"
import { choice, count, line, optional, phrase, tick } from "./fields.ts"
import type { ErrorKey } from "./texts.ts"

const key = (name: ErrorKey): ErrorKey => name

/**
 * What happens to the assets. named: to one body, which has to use them for tax-privileged purposes (Anlage 1 zu § 60 AO, first
 * variant). purpose: to a body found then, for one purpose fixed now (second variant): a number of § 52 Abs. 2 AO, or people in
 * need (§ 53 AO). An association that is not charitable may also leave them to its members (§ 45 BGB).
 */
export const dissolutionAnswer = z
  .object({
    recipient: choice(["named", "purpose", "members"]),
    /** Name as it is registered, with its legal form: "Diakonisches Werk Beispielstadt e. V.". */
    recipientName: optional(phrase(160)),
    /** Its article where it is not plain from the name: "der", "die", "das". */
    recipientArticle: optional(choice(["der", "die", "das"])),
    recipientSeat: optional(line(80)),
    purposeNumber: optional(count(1, 27)),
    purposeBenevolent: tick(),
    liquidators: choice(["board", "elected"]),
  })
  .superRefine((answer, ctx) => {
    const complain = (path: string, message: ErrorKey) => ctx.addIssue({ code: "custom", path: [path], message })
    if (answer.recipient === "named" && answer.recipientName === undefined) complain("recipientName", key("error.recipient"))
    if (answer.recipient === "named" && answer.recipientSeat === undefined) complain("recipientSeat", key("error.recipient-seat"))
    const purposes = [answer.purposeNumber !== undefined, answer.purposeBenevolent].filter(Boolean).length
    if (answer.recipient === "purpose" && purposes !== 1) complain("purposeNumber", key("error.one-purpose"))
  })
