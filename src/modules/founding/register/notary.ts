/** Before the notary: how many have to come, and whether the way by video is open to them. */
import type { Answers } from "../answers/index.ts"
import { electedBoard, signersNeeded } from "../papers/people.ts"

export type Signing = {
  /** How many of the board have to sign; undefined while the board is not known. */
  needed: number | undefined
  /** Their names, where it is settled who is on the board. */
  board: readonly string[]
  /** Whether as many as needed have an ID with online function: by the number the group gave, never by person. */
  video: "possible" | "too-few" | "unknown"
}

/** What the answers say about signing before a notary (§ 77 BGB, § 40a BeurkG). */
export const signingOf = (answers: Pick<Answers, "board" | "founders" | "results" | "register">): Signing => {
  const people = electedBoard(answers)
  const needed = answers.board === undefined || people.length === 0 ? undefined : signersNeeded(answers.board, people)
  const withEid = answers.register?.withEid
  const known = needed !== undefined && withEid !== undefined
  return {
    needed,
    board: people.map(({ name }) => name),
    video: known ? (withEid >= needed ? "possible" : "too-few") : "unknown",
  }
}
