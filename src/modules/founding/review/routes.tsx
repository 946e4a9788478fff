import { type Context, Hono } from "hono"
import { z } from "zod"
import { listStaff } from "#platform/auth"
import { newId } from "#platform/db"
import { type AppEnv, type Services, leaveFlash, readForm, requirePermission, typedText } from "#platform/http"
import { reportOf } from "../check/report-of.ts"
import { describePage } from "../path/describe.ts"
import { foundingFlow } from "../path/flow.ts"
import { checkedAnswers, keptOnWay, listKept } from "../path/store.ts"
import { paths } from "../paths.ts"
import { permissions } from "../permissions.ts"
import { listPresent } from "../project/repository.ts"
import { settleComment } from "../statutes/comments.ts"
import { draftView } from "../statutes/draft-view.ts"
import { findVersion } from "../statutes/repository.ts"
import { versionRows } from "../statutes/rows.ts"
import { commentForm } from "../statutes/schema.ts"
import { versionView } from "../statutes/version-view.ts"
import type { Project, Version } from "../tables.ts"
import { errorText, t } from "../texts.ts"
import { findAsked, listAsked } from "./repository.ts"
import { commentFromOffice, markReviewed, officeDoer, takeProject } from "./service.ts"
import { type DeskRow, DeskPage } from "./views/desk-page.tsx"
import { DeskProjectPage } from "./views/project-page.tsx"
import { DeskVersionPage } from "./views/version-page.tsx"

type C = Context<AppEnv>
const isId = (text: string): boolean => z.uuid().safeParse(text).success

const desk = async (c: C, services: Services) => {
  const staff = new Map((await listStaff(services.db)).map(({ id, name }) => [id, name]))
  const rows: DeskRow[] = []
  for (const { id, title, adviceAskedAt, adviserId } of await listAsked(services.db)) {
    const [latest] = await versionRows(services, id)
    const adviser = adviserId === null ? undefined : (staff.get(adviserId) ?? t("by.staff"))
    if (adviceAskedAt !== null) rows.push({ id, title, askedAt: adviceAskedAt, adviser, state: latest?.state })
  }
  return c.html(<DeskPage rows={rows} />)
}

/** A handler of one project the office may see; any other is not there. */
const onProject =
  (services: Services, handle: (c: C, project: Project) => Response | Promise<Response>) =>
  async (c: C): Promise<Response> => {
    const id = c.req.param("id") ?? ""
    const project = isId(id) ? await findAsked(services.db, id) : undefined
    return project ? handle(c, project) : c.notFound()
  }

const showProject = async (c: C, services: Services, { id, title, adviceAskedAt, adviceNote, adviserId }: Project) => {
  const pages = await listKept(services.db, id)
  const kept = keptOnWay(pages)
  const parts = foundingFlow.pages.flatMap(({ id: page }) => {
    const typed = Object.hasOwn(kept, page) ? pages.get(page)?.typed : undefined
    return typed === undefined ? [] : [{ page, answers: describePage(page, typed) }]
  })
  const staff = await listStaff(services.db)
  const adviser = adviserId === null ? undefined : (staff.find((one) => one.id === adviserId)?.name ?? t("by.staff"))
  return c.html(
    <DeskProjectPage
      id={id}
      title={title}
      askedAt={adviceAskedAt}
      note={adviceNote}
      adviser={adviser}
      people={(await listPresent(services.db, id)).length}
      parts={parts}
      sections={draftView(checkedAnswers(pages)).sections}
      versions={await versionRows(services, id)}
    />,
  )
}

const take = async (c: C, services: Services, { id }: Project) => {
  const done = await takeProject(services, c.var.visitor, id)
  leaveFlash(c, services.config, t(done ? "staff.desk.took" : "staff.desk.was-taken"))
  return c.redirect(paths.deskProject.to({ id }), 303)
}

type Typed = { paragraph: number; body: string; error: string | undefined }
type At = { project: Project; version: Version; typed?: Typed }

const onVersion = (services: Services, handle: (c: C, at: At) => Response | Promise<Response>) =>
  onProject(services, async (c, project) => {
    const number = Number(/^\d{1,6}$/.exec(c.req.param("number") ?? "")?.[0] ?? 0)
    const version = await findVersion(services.db, project.id, number)
    return version ? handle(c, { project, version }) : c.notFound()
  })

const showVersion = async (c: C, services: Services, { project, version, typed }: At) =>
  c.html(
    <DeskVersionPage
      id={project.id}
      title={project.title}
      version={await versionView(services.db, version)}
      report={reportOf(version.body)}
      submission={newId()}
      typed={typed}
    />,
    typed === undefined ? 200 : 422,
  )

const versionHref = ({ project, version }: At): string => paths.deskVersion.to({ id: project.id, number: String(version.number) })

const comment = async (c: C, services: Services, at: At) => {
  const read = await readForm(c, commentForm)
  if (!read.ok) {
    const paragraph = Number(/^\d{1,6}$/.exec(typedText(read.form, "paragraph"))?.[0] ?? 0)
    const typed = { paragraph, body: typedText(read.form, "body"), error: errorText(read.form.errors.body) }
    return showVersion(c, services, { ...at, typed })
  }
  const { settle, body = "", paragraph, submission } = read.value
  if (settle === undefined) await commentFromOffice(services, c.var.visitor, at.version, { paragraph, body, submission })
  else await settleComment(services, officeDoer(c.var.visitor), at.version, settle)
  return c.redirect(`${versionHref(at)}#p-${paragraph}`, 303)
}

const reviewed = async (c: C, services: Services, at: At) => {
  await markReviewed(services, c.var.visitor, at.version)
  leaveFlash(c, services.config, t("staff.review.said"))
  return c.redirect(versionHref(at), 303)
}

/** The office's side: only projects whose group asked for it, to read and to comment, never to change. */
export const reviewRoutes = (services: Services) =>
  new Hono<AppEnv>()
    .use(`${paths.desk.pattern}/*`, requirePermission(permissions.review))
    .get(paths.desk.pattern, (c) => desk(c, services))
    .get(
      paths.deskProject.pattern,
      onProject(services, (c, project) => showProject(c, services, project)),
    )
    .post(
      paths.deskTake.pattern,
      onProject(services, (c, project) => take(c, services, project)),
    )
    .get(
      paths.deskVersion.pattern,
      onVersion(services, (c, at) => showVersion(c, services, at)),
    )
    .post(
      paths.deskComment.pattern,
      onVersion(services, (c, at) => comment(c, services, at)),
    )
    .post(
      paths.deskReviewed.pattern,
      onVersion(services, (c, at) => reviewed(c, services, at)),
    )
