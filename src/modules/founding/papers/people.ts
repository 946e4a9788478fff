import type { Answer, Answers, Office, Part, Person } from "../answers/index.ts"
import { officeName } from "../clauses/words.ts"
import type { Missing } from "./plan.ts"

const OTHER_PARTS: Record<Exclude<Part, Office>, string> = {
  member: "Mitglied des Vorstands",
  assessor: "Beisitz im erweiterten Vorstand",
  auditor: "Kassenprüfung",
  none: "",
}
const isOffice = (part: Part): part is Office => !(part in OTHER_PARTS)
/** A part as papers name it, in the words of the statutes (D-03). */
export const partName = (part: Part): string => (isOffice(part) ? capital(officeName(part)) : OTHER_PARTS[part])
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Parts of those who represent the association. */
export const BOARD: readonly Part[] = ["chair", "deputy", "treasurer", "secretary", "member"]
/** The people who represent the association, in the order of their offices. */
export const boardOf = (people: readonly Person[]): readonly Person[] =>
  BOARD.flatMap((part) => people.filter((person) => person.part === part))

/** "Beispielweg 1, 50667 Köln" → "Köln": the register keeps the residence without street. */
export const residenceOf = (address: string): string => (address.split(",").at(-1) ?? "").trim().replace(/^(?:D-)?\d{4,5}\s+/, "")

/** The people elected to the board, with what the founders' list says about them. */
export const electedBoard = ({ founders, results }: Pick<Answers, "founders" | "results">): readonly Person[] => {
  const people = founders?.people ?? []
  const elections = results?.elections.filter(({ accepted }) => accepted) ?? []
  if (elections.length === 0) return boardOf(people)
  return boardOf(
    elections.map(({ name, part }) => ({ ...(people.find((person) => person.name === name) ?? { name, minor: false }), part })),
  )
}

/** Name, birth date and address of everybody on the board: the register asks for them (§ 3 VRV, D-09). */
export const missingOnBoard = (board: readonly Person[]): readonly Missing[] =>
  board.length === 0
    ? [{ page: "founders", field: "part" }]
    : board.flatMap(({ name, address, birthDate }): Missing[] => [
        ...(address === undefined ? [{ page: "founders", field: "address", who: name } as const] : []),
        ...(birthDate === undefined ? [{ page: "founders", field: "birthDate", who: name } as const] : []),
      ])

/** How many members of the board have to sign for the association. */
export const signersNeeded = ({ representation }: Answer<"board">, board: readonly Person[]): number =>
  representation === "alone" ? 1 : representation === "two" ? Math.min(2, board.length) : board.length
