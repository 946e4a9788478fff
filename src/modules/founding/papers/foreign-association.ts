import type { Answer } from "../answers/index.ts"

type Group = Answer<"counts">["members"]
const mostly = (part: number, { total }: Group): boolean => total > 0 && part * 2 > total
const mostlyForeign = (group: Group): boolean => mostly(group.foreignEu + group.foreignOther, group)
const mostlyEu = (group: Group): boolean => mostly(group.foreignEu, group)

/**
 * Whether § 14 Abs. 1 VereinsG counts the association as an Ausländerverein, from the group's own numbers. notice: members or
 * board are mostly foreigners and neither is mostly from the EU. ask: one of the two is mostly from the EU, and the wording does
 * not say how the groups weigh against each other. Exactly half is not "mostly".
 */
export const foreignAssociation = ({ members, board }: Answer<"counts">): "notice" | "no-notice" | "ask" => {
  const foreign = [members, board].filter(mostlyForeign)
  if (foreign.length === 0) return "no-notice"
  const eu = foreign.filter(mostlyEu).length
  if (eu === foreign.length) return "no-notice"
  return eu === 0 ? "notice" : "ask"
}
