import { rootDir } from "#platform/config"
import { type Documents, openDocuments, type Paper, paperDocx } from "#platform/documents"
import { inLanguage, isLanguage, type Language } from "#platform/i18n"
import type { Command } from "#platform/module"
import { checkStatutes, type Report } from "#rules/check"
import { blocks } from "#rules/kit"
import { type Answers, answersSchema, errorText } from "../answers/index.ts"
import { reportJson } from "../check/command/report-json.ts"
import { draftMarkdown, draftStatutes, draftText } from "../clauses/index.ts"
import { PAPERS } from "./pack.ts"
import { readingCopy } from "./reading-copy.ts"
import { missingText, paperTexts, t } from "./texts.ts"
import { readText, writePack } from "../transfer/pack-files.ts"

const DONE = 0
/** Written, but our own checker objects (A, B, C), or the statutes could not be written for lack of answers. */
const NOT_READY = 1
const UNREADABLE = 2
const USAGE = "statutes new ANSWERS.json --out DIR [--aid LANGUAGE]"

const print = (line: string): void => void process.stdout.write(`${line}\n`)
const complain = (line: string): number => {
  process.stderr.write(`${line}\n`)
  return UNREADABLE
}

type Asked = { file: string; folder: string; aid: Language | undefined }
const option = (args: readonly string[], name: string): string | undefined => {
  const at = args.indexOf(name)
  return at === -1 ? undefined : args[at + 1]
}
const understand = (args: readonly string[]): Asked | undefined => {
  const file = args.find((arg, index) => !arg.startsWith("--") && !/^--(?:out|aid)$/.test(args[index - 1] ?? ""))
  const folder = option(args, "--out")
  const aid = option(args, "--aid")
  const unknown = args.some((arg) => arg.startsWith("--") && arg !== "--out" && arg !== "--aid")
  if (file === undefined || folder === undefined || folder.startsWith("--") || unknown) return undefined
  if (aid === undefined) return { file, folder, aid: undefined }
  return isLanguage(aid) ? { file, folder, aid } : undefined
}

/** The answers of the file, or the sentences that say what is wrong with them. */
const readAnswers = async (file: string): Promise<{ answers: Answers } | { wrong: readonly string[] }> => {
  const source = await readText(file)
  const typed = source === undefined ? undefined : parsed(source)
  if (typed === undefined) return { wrong: [t("command.unreadable", { file })] }
  const read = answersSchema.safeParse(typed)
  if (read.success) return { answers: read.data }
  const wrong = read.error.issues.map(({ path, message }) =>
    t("command.answer", { field: path.map(String).join("."), problem: errorText(message) ?? message }),
  )
  return { wrong }
}
const parsed = (text: string): unknown => {
  try {
    const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ""))
    return value
  } catch {
    return undefined
  }
}

type PackFile = { name: string; content: string | Uint8Array }
const bothKinds = async (documents: Documents, name: string, paper: Paper): Promise<readonly PackFile[]> => [
  { name: `${name}.pdf`, content: await documents.paper(paper) },
  { name: `${name}.docx`, content: await paperDocx(paper) },
]

/** The papers that can be written, and a line about each that cannot. */
const writePapers = async (documents: Documents, answers: Answers, aid: Language | undefined) => {
  const files: PackFile[] = []
  const lacking: string[] = []
  let count = 0
  for (const plan of PAPERS.filter(({ applies }) => applies(answers))) {
    const paper = plan.write(answers)
    if (paper === undefined) {
      lacking.push(t("command.missing", { paper: paperTexts(plan.id).title, facts: missingText(plan.missing(answers)) }))
      continue
    }
    count += 1
    files.push(...(await bothKinds(documents, plan.file, paper)))
    const copy = aid === undefined ? undefined : inLanguage(aid, () => readingCopy(plan.id, answers))
    if (copy !== undefined) files.push(...(await bothKinds(documents, `${plan.file}-${aid ?? ""}`, copy)))
  }
  return { files, lacking, count }
}

const printed = async <T>(work: (documents: Documents) => Promise<T>): Promise<T> => {
  const documents = openDocuments({ rootDir })
  try {
    return await work(documents)
  } finally {
    await documents.stop()
  }
}

const objections = ({ findings }: Report): number =>
  findings.filter(({ severity, verdict }) => verdict === "unmet" && blocks(severity)).length

const write = async ({ file, folder, aid }: Asked): Promise<number> => {
  const read = await readAnswers(file)
  return "wrong" in read ? complain(read.wrong.join("\n")) : writeAnswers(read.answers, folder, aid)
}

const writeAnswers = async (answers: Answers, folder: string, aid: Language | undefined): Promise<number> => {
  const draft = draftStatutes(answers)
  const text = draftText(draft)
  const report = checkStatutes(text, { mode: "founding" })
  const { files, lacking, count } = await printed((documents) => writePapers(documents, answers, aid))
  const texts: readonly PackFile[] = [
    { name: "statutes.txt", content: text },
    { name: "statutes.md", content: draftMarkdown(draft) },
    { name: "findings.json", content: `${JSON.stringify(reportJson(report), undefined, 2)}\n` },
  ]
  if (!(await writePack(folder, [...files, ...texts]))) return complain(t("command.folder", { folder }))
  for (const line of lacking) print(line)
  const found = objections(report)
  if (found > 0) print(t("command.objections", { count: found }))
  print(t("command.written", { count, folder }))
  print(t("command.general"))
  return found > 0 || draft.open.length > 0 ? NOT_READY : DONE
}

/** The command line speaks German where the system does, English elsewhere. */
const terminalLanguage = () => (Intl.DateTimeFormat().resolvedOptions().locale.startsWith("de") ? "de" : "en")

/** `tragwerk statutes new`: the whole pack of papers from a file of answers. Needs no database and keeps nothing. */
export const statutesNewCommand: Command = {
  name: "statutes new",
  usage: USAGE,
  summary: {
    de: "Satzung und alle Papiere einer Gründung aus Antworten schreiben (PDF, Word)",
    en: "Write statutes and all papers of a founding from answers (PDF, Word)",
  },
  needsDatabase: false,
  run: async (args) =>
    inLanguage(terminalLanguage(), async () => {
      const asked = understand(args)
      return asked === undefined ? complain(t("command.usage", { usage: USAGE })) : write(asked)
    }),
}
