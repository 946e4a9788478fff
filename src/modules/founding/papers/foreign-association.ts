import type { Answer, Answers } from "../answers/index.ts"

type Numbers = Pick<Answer<"counts">, "members" | "board">
type Group = Answer<"counts">["members"]
const mostly = (part: number, { total }: Group): boolean => total > 0 && part * 2 > total
const mostlyForeign = (group: Group): boolean => mostly(group.foreignEu + group.foreignOther, group)
const mostlyEu = (group: Group): boolean => mostly(group.foreignEu, group)

/**
 * Whether § 14 Abs. 1 VereinsG counts the association as an Ausländerverein, from the group's own numbers. notice: members or
 * board are mostly foreigners and neither is mostly from the EU. ask: one of the two is mostly from the EU, and the wording does
 * not say how the groups weigh against each other. Exactly half is not "mostly".
 */
export const foreignAssociation = ({ members, board }: Numbers): "notice" | "no-notice" | "ask" => {
  const foreign = [members, board].filter(mostlyForeign)
  if (foreign.length === 0) return "no-notice"
  const eu = foreign.filter(mostlyEu).length
  if (eu === foreign.length) return "no-notice"
  return eu === 0 ? "notice" : "ask"
}

/** The same from what is kept: the outcome alone where the group used the page that keeps no numbers. */
export const foreignNoticeOf = ({ policeNotice, counts }: Answers): ReturnType<typeof foreignAssociation> | undefined => {
  if (policeNotice !== undefined) return policeNotice.answer === "unsaid" ? undefined : policeNotice.answer
  return counts && foreignAssociation(counts)
}

/** Whether the paper for the notice is of any use to this group. */
export const expectsNotice = (answers: Answers): boolean => ["notice", "ask"].includes(foreignNoticeOf(answers) ?? "no-notice")
export const authorityOf = ({ policeNotice, counts }: Answers): string | undefined => policeNotice?.authority ?? counts?.authority
export const branchesOf = ({ policeNotice, counts }: Answers): string | undefined => policeNotice?.branches ?? counts?.branches
/** § 20a GwG: one answer for the whole board. */
export const boardDiffers = ({ duties, counts }: Answers): boolean => (duties?.boardDiffers ?? counts?.boardDiffers) === true
