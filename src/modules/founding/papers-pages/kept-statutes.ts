/** Statutes as they were kept as a version, when the answers would make another text: what was adopted is what is signed. */
import type { Block, Paper } from "#platform/documents"
import type { Answers } from "../answers/index.ts"
import { draftStatutes, draftText } from "../clauses/index.ts"
import { SIGNED } from "../clauses/draft.ts"

/** Day of adoption and signatures follow from the meeting, not from what the statutes say. */
const TAIL = new RegExp(`\\n(?:§ \\d+ Errichtung|${SIGNED})\\n[\\s\\S]*$`)
const core = (text: string): string => text.replace(TAIL, "").replace(/\s+/g, " ").trim()

/** Whether a kept text says something else than the statutes that follow from the answers. */
export const differsFromAnswers = (body: string, answers: Answers): boolean =>
  core(body) !== core(draftText(draftStatutes(answers)))

const FEWEST = 7
const signatureLines = ({ founders }: Answers): readonly string[] => {
  const names = founders?.people.map(({ name }) => name) ?? []
  const lines = Array.from({ length: Math.max(FEWEST, names.length) }, (_, index) => `${index + 1}. ${names[index] ?? ""}`.trim())
  return ["Ort, Datum", ...lines]
}

const blockOf = (line: string): Block =>
  /^§\s*\d/.test(line) ? { kind: "heading", level: 2, text: line } : { kind: "text", text: line }

/** The kept text line by line as a paper, with lines for the signatures at its end. */
export const keptStatutes = (body: string, answers: Answers): Paper => {
  const [text = ""] = body.split(new RegExp(`\\n${SIGNED}\\n`))
  const [title = "Satzung", ...lines] = text.split("\n").flatMap((line) => (line.trim() === "" ? [] : [line.trim()]))
  return {
    title,
    blocks: [
      ...lines.map(blockOf),
      { kind: "heading", level: 2, text: SIGNED },
      { kind: "signatures", lines: signatureLines(answers) },
    ],
  }
}
