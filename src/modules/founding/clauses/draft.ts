import type { Source } from "#rules/kit"
import { type Answers, type PageId, STATUTES_PAGES } from "../answers/index.ts"
import { assemblySection, bodiesSection, votingSection } from "./assembly-clauses.ts"
import { boardSection } from "./board-clauses.ts"
import type { Clause, SectionPlan } from "./clause.ts"
import {
  adoptionSection,
  auditSection,
  changesSection,
  dataSection,
  dissolutionSection,
  languageSection,
} from "./closing-clauses.ts"
import { feesSection } from "./fee-clauses.ts"
import { leavingSection, membersSection } from "./member-clauses.ts"
import { nameSection } from "./name-clauses.ts"
import { meansSection, purposeSection } from "./purpose-clauses.ts"
import { letter } from "./words.ts"

/** One Absatz of the draft. `clause` names the building block, `page` the page of the path that decides it. */
export type DraftParagraph = {
  clause: string
  page: PageId
  sources: readonly Source[]
  /** "(1)"; missing where the § has only one. */
  number: string | undefined
  text: string
  /** Below the text as "a)", "b)" …, so that one can refer to them. */
  items: readonly string[]
}
export type DraftSection = { id: string; number: string; heading: string; paragraphs: readonly DraftParagraph[] }
export type Draft = {
  /** "Satzung des Vereins Brücke Köln". */
  title: string
  sections: readonly DraftSection[]
  /** Who signs: the founders by name, in the order of the list. */
  signers: readonly string[]
  /** Pages without which parts of the statutes are still missing. */
  open: readonly PageId[]
}

const PLAN: readonly SectionPlan[] = [
  nameSection,
  purposeSection,
  meansSection,
  membersSection,
  leavingSection,
  feesSection,
  bodiesSection,
  assemblySection,
  votingSection,
  boardSection,
  auditSection,
  changesSection,
  dataSection,
  languageSection,
  dissolutionSection,
  adoptionSection,
]

/** Every building block, for explanations and tests. */
export const CLAUSES: readonly Clause[] = PLAN.flatMap(({ clauses }) => clauses)

/**
 * The statutes that follow from the answers given so far, in German. Parts whose page is not answered are left out and named in
 * `open`; nothing is ever filled with a placeholder.
 */
export const draftStatutes = (answers: Answers): Draft => ({
  title: answers.name === undefined ? "Satzung" : `Satzung des Vereins ${answers.name.name}`,
  sections: numbered(PLAN.flatMap((plan) => sectionOf(plan, answers))),
  signers: (answers.founders?.people ?? []).map(({ name }) => name),
  open: STATUTES_PAGES.filter((page) => answers[page] === undefined),
})

type Unnumbered = Omit<DraftSection, "number">

const sectionOf = ({ id, heading, clauses }: SectionPlan, answers: Answers): readonly Unnumbered[] => {
  const written = clauses.flatMap((block) => paragraphOf(block, answers))
  if (written.length === 0) return []
  const paragraphs = written.map((paragraph, index) => ({
    ...paragraph,
    number: written.length === 1 ? undefined : `(${index + 1})`,
  }))
  return [{ id, heading, paragraphs }]
}

const paragraphOf = ({ id, page, sources, write }: Clause, answers: Answers): readonly DraftParagraph[] => {
  const written = write(answers)
  if (written === undefined) return []
  const { text, items } = typeof written === "string" ? { text: written, items: [] } : written
  return [{ clause: id, page, sources, number: undefined, text, items }]
}

const numbered = (sections: readonly Unnumbered[]): readonly DraftSection[] =>
  sections.map((section, index) => ({ ...section, number: `§ ${index + 1}` }))

/** The statutes as plain text, as they are read and checked; with the founders' names where they sign. */
export const draftText = ({ title, sections, signers }: Draft): string =>
  [
    title,
    ...sections.map(({ number, heading, paragraphs }) =>
      [
        `${number} ${heading}`,
        ...paragraphs.flatMap((paragraph) => [
          [paragraph.number, paragraph.text].filter((part) => part !== undefined).join(" "),
          ...itemLines(paragraph.items),
        ]),
      ].join("\n"),
    ),
    ...(signers.length === 0 ? [] : [[SIGNED, ...signers.map((name, index) => `${index + 1}. ${name}`)].join("\n")]),
  ].join("\n\n") + "\n"

export const SIGNED = "Unterschriften der Gründungsmitglieder"
/** Items of a list end with a comma, the last one with a full stop. */
export const withStop = (item: string, last: boolean): string => `${item}${last ? "." : ","}`
const itemLines = (items: readonly string[]): readonly string[] =>
  items.map((item, index) => `${letter(index)}) ${withStop(item, index === items.length - 1)}`)

/** The statutes as Markdown. */
export const draftMarkdown = ({ title, sections, signers }: Draft): string =>
  [
    `# ${title}`,
    ...sections.flatMap(({ number, heading, paragraphs }) => [
      `## ${number} ${heading}`,
      ...paragraphs.map(({ number: absatz, text, items }) =>
        [[absatz, text].filter((part) => part !== undefined).join(" "), ...itemLines(items)].join("\n"),
      ),
    ]),
    ...(signers.length === 0 ? [] : [`## ${SIGNED}`, signers.map((name, index) => `${index + 1}. ${name}`).join("\n")]),
  ].join("\n\n") + "\n"
