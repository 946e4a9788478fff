/** Where a proposed wording goes in a text. */
import type { Finding, SectionOverview } from "#rules/check"

/** Something in a wording that the group still has to fill in. */
export const hasBlank = (wording: string): boolean => /_{2,}|\.{3,}|…|\[[^\]]*\]|<[^>]*>/.test(wording)

type Place = Pick<Finding, "start" | "end" | "section" | "proposal">

const sectionEnd = (text: string, section: string, sections: readonly SectionOverview[]): number => {
  const number = /^§ ?(\S+)/.exec(section)?.[1]
  const home = sections.find((one) => (number === undefined ? one.heading === section : one.number === number))
  const end = home?.end ?? text.length
  return text.slice(0, end).trimEnd().length
}

/**
 * The text with the proposal: in place of the quoted passage, or at the end of the § it belongs into; where there is none, at the
 * end. Undefined where there is nothing to propose. What surrounds it stays as it is, to the letter.
 */
export const withProposal = (
  text: string,
  { start, end, section, proposal }: Place,
  sections: readonly SectionOverview[],
): string | undefined => {
  if (proposal === undefined) return undefined
  if (start < end) return text.slice(0, start) + proposal + text.slice(end)
  const at = section === "" ? text.trimEnd().length : sectionEnd(text, section, sections)
  return `${text.slice(0, at)}\n${proposal}${text.slice(at)}`
}
