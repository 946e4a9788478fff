import { type Context, Hono } from "hono"
import { DocumentProblem, type Paper, paperDocx } from "#platform/documents"
import { type AppEnv, type Services, leaveFlash } from "#platform/http"
import { inLanguage, isLanguage } from "#platform/i18n"
import { serveFile } from "#platform/storage"
import { PAPERS, readingLanguages } from "../papers/index.ts"
import { paths } from "../paths.ts"
import { type Inside, inProject } from "../project/access.tsx"
import { lawOlderThanMeeting } from "./law-age.ts"
import { type PapersOf, bilingualPaper, germanPaper, paperRows, papersOf } from "./rows.ts"
import { t } from "./texts.ts"
import { PaperPage } from "./views/paper-page.tsx"
import { PapersPage } from "./views/papers-page.tsx"

type C = Context<AppEnv>

const KINDS = {
  pdf: { ending: "pdf", mediaType: "application/pdf" },
  word: { ending: "docx", mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document" },
} as const
const isKind = (text: string): text is keyof typeof KINDS => Object.hasOwn(KINDS, text)

const list = async (c: C, { services, access, secret }: Inside) => {
  const papers = await papersOf(services, access.project.id)
  const { meeting, results } = papers.answers
  const law = lawOlderThanMeeting(results?.heldOn ?? meeting?.on)
  return c.html(<PapersPage secret={secret} rows={paperRows(papers, secret)} law={law} />)
}

const one = async (c: C, { services, access, secret }: Inside) => {
  const papers = await papersOf(services, access.project.id)
  const row = paperRows(papers, secret).find(({ id }) => id === c.req.param("paper"))
  return row === undefined ? c.notFound() : c.html(<PaperPage secret={secret} row={row} />)
}

/** The paper that was asked for, in German or with a language beside it. */
const wanted = (papers: PapersOf, id: string, aid: string | undefined): Paper | undefined =>
  aid === undefined
    ? germanPaper(papers, id)
    : isLanguage(aid) && readingLanguages.includes(aid)
      ? inLanguage(aid, () => bilingualPaper(papers, id))
      : undefined

const file = async (c: C, { services, access, secret }: Inside) => {
  const plan = PAPERS.find(({ id }) => id === c.req.param("paper"))
  const kind = c.req.param("kind") ?? ""
  if (plan === undefined || !isKind(kind)) return c.notFound()
  const aid = c.req.query("sprache")
  const paper = wanted(await papersOf(services, access.project.id), plan.id, aid)
  const page = paths.paper.to({ key: secret, paper: plan.id })
  if (paper === undefined) return c.redirect(page, 303)
  try {
    const bytes = kind === "pdf" ? await services.documents.paper(paper) : await paperDocx(paper)
    const { ending, mediaType } = KINDS[kind]
    return serveFile({ name: `${plan.file}${paper.aid === undefined ? "" : `-${paper.aid.lang}`}.${ending}`, mediaType }, bytes)
  } catch (error) {
    if (!(error instanceof DocumentProblem)) throw error
    leaveFlash(c, services.config, t("busy"))
    return c.redirect(page, 303)
  }
}

/** Every paper of a project: what is ready, what is missing, and the files. Nothing is kept; each is written anew from the answers. */
export const papersRoutes = (services: Services) =>
  new Hono<AppEnv>()
    .get(paths.papers.pattern, inProject(services, list))
    .get(paths.paper.pattern, inProject(services, one))
    .get(paths.paperFile.pattern, inProject(services, file))
