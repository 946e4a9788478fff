import { type Context, Hono } from "hono"
import { type AppEnv, type Services, leaveFlash } from "#platform/http"
import { reportOf } from "../check/report-of.ts"
import { readIncoming } from "../check/incoming.ts"
import { emptyForm } from "../form.ts"
import { foundingFlow } from "../path/flow.ts"
import { loadAnswers } from "../path/store.ts"
import { pageTitle } from "../path/words.ts"
import { paths } from "../paths.ts"
import { type Inside, inProject } from "../project/access.tsx"
import { t } from "../texts.ts"
import { draftView } from "./draft-view.ts"
import { versionRows } from "./rows.ts"
import { addVersion } from "./versions.ts"
import { StatutesPage } from "./views/statutes-page.tsx"
import { UploadPage } from "./views/upload-page.tsx"

type C = Context<AppEnv>

const show = async (c: C, { services, access, secret }: Inside) => {
  const answers = await loadAnswers(services.db, access.project.id)
  const draft = draftView(answers)
  const open = foundingFlow.pages
    .filter(({ id }) => draft.open.includes(id))
    .map(({ id, path }) => ({ title: pageTitle(id), href: paths.pathPage.to({ key: secret, page: path }) }))
  const report = draft.sections.length === 0 ? undefined : { ...reportOf(draft.text, "founding"), findings: draft.findings }
  const versions = await versionRows(services, access.project.id)
  return c.html(<StatutesPage secret={secret} sections={draft.sections} report={report} open={open} versions={versions} />)
}

const freeze = async (c: C, { services, access, secret }: Inside) => {
  const draft = draftView(await loadAnswers(services.db, access.project.id))
  if (draft.sections.length === 0) return c.redirect(paths.path.to({ key: secret }), 303)
  const added = await addVersion(services, access, { body: draft.text, origin: "answers" })
  if (!added.ok) return c.redirect(paths.statutes.to({ key: secret }), 303)
  leaveFlash(c, services.config, t("version.kept", { number: added.number }))
  return c.redirect(paths.version.to({ key: secret, number: String(added.number) }), 303)
}

const upload = async (c: C, { services, access, secret }: Inside) => {
  const incoming = await readIncoming(c)
  if (!incoming.ok) return c.html(<UploadPage secret={secret} form={incoming.form} />, incoming.status)
  const added = await addVersion(services, access, { body: incoming.text, origin: "upload" })
  if (!added.ok) return c.redirect(paths.statutes.to({ key: secret }), 303)
  return c.redirect(paths.version.to({ key: secret, number: String(added.number) }), 303)
}

/** The whole statutes of a project, and how versions of it are kept. */
export const statutesRoutes = (services: Services) =>
  new Hono<AppEnv>()
    .get(paths.statutes.pattern, inProject(services, show))
    .post(paths.freeze.pattern, inProject(services, freeze))
    .get(
      paths.upload.pattern,
      inProject(services, (c, { secret }) => c.html(<UploadPage secret={secret} form={emptyForm} />)),
    )
    .post(paths.upload.pattern, inProject(services, upload))
