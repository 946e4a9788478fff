import { z } from "zod"
import { choice, count, dayAfter, dayUntil, line, optional } from "../answers/fields.ts"
import type { ErrorKey } from "../answers/index.ts"
import { emailAddress } from "../project/schema.ts"

const key = (name: ErrorKey): ErrorKey => name

export const doneForm = (today: string) => z.object({ doneOn: dayUntil(today) })
export const changeForm = (today: string) => z.object({ kind: choice(["board", "statutes"]), changedOn: dayUntil(today) })
/** Empty takes it back. */
export const reminderForm = (today: string) => z.object({ reminderOn: optional(dayAfter(today)) })
export const whoForm = z.object({ participantId: optional(z.string().max(40)), office: optional(line(120)) })

/** Somebody whose address we have is not asked for it. */
export const lettersForm = (known: boolean) => z.object({ email: known ? z.undefined().catch(undefined) : emailAddress })

const number = () => count(0, 100_000)

/** Numbers for one answer. They are read, reckoned with and dropped. */
export const numbersForm = z
  .object({
    membersTotal: number(),
    membersEu: number(),
    membersOther: number(),
    boardTotal: number(),
    boardEu: number(),
    boardOther: number(),
    authority: optional(line(160)),
    branches: optional(line(200)),
  })
  .superRefine(({ membersTotal, membersEu, membersOther, boardTotal, boardEu, boardOther }, ctx) => {
    const parts = [
      ["membersOther", membersEu + membersOther > membersTotal],
      ["boardOther", boardEu + boardOther > boardTotal],
    ] as const
    for (const [name, tooMany] of parts)
      if (tooMany) ctx.addIssue({ code: "custom", path: [name], message: key("error.more-than-all") })
  })
