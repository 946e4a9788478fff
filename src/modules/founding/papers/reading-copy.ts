import type { Block, Paper } from "#platform/documents"
import { language, languageEntry } from "#platform/i18n"
import type { Answers } from "../answers/index.ts"
import { writePaper } from "./pack.ts"
import { statutesAid } from "./start-papers.ts"
import { paperTexts, t } from "./texts.ts"

/**
 * The paper with a second column in the running language that helps to read it: for statutes what each Absatz says, for others
 * what the paper is for. It is for the group and never goes to an office. Undefined while facts are missing or in German, where
 * nobody needs it.
 */
export const readingCopy = (id: string, answers: Answers): Paper | undefined => {
  const german = writePaper(id, answers)
  const { code, dir, name } = languageEntry(language())
  if (german === undefined || code.startsWith("de")) return undefined
  const blocks = id === "statutes" ? statutesBlocks(german.blocks, statutesAid(answers)) : german.blocks
  const { title, what } = paperTexts(id)
  return {
    ...german,
    blocks: [{ kind: "text", text: german.title, aid: `${title}. ${what}` }, ...blocks],
    aid: { lang: code, dir, name, note: t("aid.note") },
  }
}

const statutesBlocks = (blocks: readonly Block[], aids: readonly (readonly string[])[]): readonly Block[] => {
  let section = -1
  return blocks.map((block) => {
    if (block.kind !== "section") return block
    section += 1
    const texts = aids[section] ?? []
    return {
      ...block,
      paragraphs: block.paragraphs.map((paragraph, index) => ({ ...paragraph, aid: texts[index] ?? "" })),
    }
  })
}
