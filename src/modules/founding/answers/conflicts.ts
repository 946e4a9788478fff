import type { Part } from "./people.ts"
import type { Answer, Answers, PageId } from "./shapes.ts"
import type { ErrorKey } from "./texts.ts"

/** Two pages that do not go together. `field` is the dotted field of the page at which it is put right. */
export type Conflict = { page: PageId; field: string; message: ErrorKey }

/** What no page can see alone. Pages that are not answered yet conflict with nothing. */
export const conflicts = (answers: Answers): readonly Conflict[] => [
  ...recipientConflicts(answers),
  ...boardConflicts(answers),
  ...meetingConflicts(answers),
]

/**
 * The assets of a charitable association never go to its members (§ 55 Abs. 1 Nr. 2 and 4 AO). Another association names who
 * gets them (§ 45 BGB); a purpose alone would leave that open.
 */
const recipientConflicts = ({ purposes, dissolution }: Answers): Conflict[] => {
  if (purposes === undefined || dissolution === undefined) return []
  const { recipient } = dissolution
  if (purposes.charitable && recipient === "members") return [recipientConflict("error.members-charitable")]
  return !purposes.charitable && recipient === "purpose" ? [recipientConflict("error.recipient-open")] : []
}
const recipientConflict = (message: ErrorKey): Conflict => ({ page: "dissolution", field: "recipient", message })

/** How many people may hold a part; undefined where there is no limit, or where the page that sets it is not answered. */
export const seatsFor = (part: Part, { board, money }: Pick<Answers, "board" | "money">): number | undefined => {
  if (part === "none") return undefined
  if (part === "auditor") return money?.auditors
  return board === undefined ? undefined : seatsOnBoard(part, board)
}

const seatsOnBoard = (part: Exclude<Part, "none" | "auditor">, board: Answer<"board">): number => {
  if (part === "assessor") return board.assessors
  if (part === "member") return board.model === "team" ? (board.teamMax ?? 0) : 0
  return board.model === "offices" && board.offices.includes(part) ? 1 : 0
}

const boardConflicts = (answers: Answers): Conflict[] => {
  const taken = new Map<Part, number>()
  return (answers.founders?.people ?? []).flatMap(({ part }, index): Conflict[] => {
    taken.set(part, (taken.get(part) ?? 0) + 1)
    const seats = seatsFor(part, answers)
    if (seats === undefined || (taken.get(part) ?? 0) <= seats) return []
    return [
      { page: "founders", field: `people.${index}.part`, message: seats === 0 ? "error.no-such-office" : "error.office-taken" },
    ]
  })
}

const meetingConflicts = ({ meeting, results }: Answers): Conflict[] => [
  ...(meeting?.invitedOn !== undefined && meeting.invitedOn > meeting.on
    ? [{ page: "meeting", field: "invitedOn", message: "error.invited-after" } as const]
    : []),
  ...(results !== undefined && results.until !== undefined && results.until < results.from
    ? [{ page: "results", field: "until", message: "error.ends-before" } as const]
    : []),
]
