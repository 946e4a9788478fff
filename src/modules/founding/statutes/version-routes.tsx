import { type Context, Hono } from "hono"
import { newId } from "#platform/db"
import { type AppEnv, type Services, leaveFlash, readForm, typedText } from "#platform/http"
import { reportOf } from "../check/report-of.ts"
import { type AnyForm } from "../form.ts"
import { paths } from "../paths.ts"
import { type Inside, inProject } from "../project/access.tsx"
import { askForAdviser, actorOf } from "../project/service.ts"
import type { Version } from "../tables.ts"
import { type Key, errorText, t } from "../texts.ts"
import { type Doer, dateStep, settleComment, writeComment } from "./comments.ts"
import { paragraphChanges } from "./paragraphs.ts"
import { findLatestVersion, findVersion } from "./repository.ts"
import { commentForm, editForm, proposalForm } from "./schema.ts"
import { addVersion, takeProposal } from "./versions.ts"
import { versionView } from "./version-view.ts"
import { ComparePage } from "./views/compare-page.tsx"
import { EditPage } from "./views/edit-page.tsx"
import { type TypedWording, VersionPage } from "./views/version-page.tsx"

type C = Context<AppEnv>
type OnVersion = Inside & { version: Version }

const numberIn = (text: string | undefined): number => Number(/^\d{1,6}$/.exec(text ?? "")?.[0] ?? 0)

/** A handler of one version of the project; a number that was never given is not there. */
const onVersion = (services: Services, handle: (c: C, on: OnVersion) => Promise<Response>) =>
  inProject(services, async (c, inside) => {
    const version = await findVersion(services.db, inside.access.project.id, numberIn(c.req.param("number")))
    return version ? handle(c, { ...inside, version }) : c.notFound()
  })

const versionHref = (secret: string, number: number): string => paths.version.to({ key: secret, number: String(number) })

type Typed = { paragraph: number; body: string; error: string | undefined }
type Shown = { typed?: Typed; wording?: TypedWording }
const show = async (c: C, { services, secret, version }: OnVersion, { typed, wording }: Shown = {}) => {
  const latest = await findLatestVersion(services.db, version.projectId)
  return c.html(
    <VersionPage
      secret={secret}
      version={await versionView(services.db, version)}
      report={reportOf(version.body)}
      latest={latest?.number ?? version.number}
      submission={newId()}
      typed={typed}
      wording={wording}
    />,
    typed === undefined && wording === undefined ? 200 : 422,
  )
}

const back = (c: C, { services, secret, version }: OnVersion, text: string) => {
  leaveFlash(c, services.config, text)
  return c.redirect(versionHref(secret, version.number), 303)
}

const take = async (c: C, on: OnVersion) => {
  const { services, access, secret, version } = on
  const read = await readForm(c, proposalForm)
  if (!read.ok) return show(c, on)
  const taken = await takeProposal(services, access, { number: version.number, ...read.value })
  if (!taken.ok && taken.problem === "blank")
    return show(c, on, { wording: { ...read.value, wording: read.value.wording ?? "" } })
  if (!taken.ok) return back(c, on, t(taken.problem === "newer" ? "version.is-newer" : "version.no-proposal"))
  leaveFlash(c, services.config, t("version.kept", { number: taken.number }))
  return c.redirect(paths.compare.to({ key: secret, number: String(taken.number), other: String(version.number) }), 303)
}

const edit = async (c: C, { services, access, secret, version }: OnVersion) => {
  const read = await readForm(c, editForm)
  const form: AnyForm = { typed: read.form.typed, errors: { ...read.form.errors } }
  if (!read.ok) return c.html(<EditPage secret={secret} number={version.number} form={form} />, read.status)
  const { text, basedOn } = read.value
  const added = await addVersion(services, access, { body: text, origin: "edit", basedOn })
  if (added.ok) return c.redirect(versionHref(secret, added.number), 303)
  const latest = await findLatestVersion(services.db, access.project.id)
  if (!latest) return c.notFound()
  const newer = { number: latest.number, changes: paragraphChanges(latest.body, text) }
  return c.html(<EditPage secret={secret} number={version.number} form={form} newer={newer} />, 409)
}

const compare = async (c: C, { services, access, secret, version }: OnVersion) => {
  const other = await findVersion(services.db, access.project.id, numberIn(c.req.param("other")))
  if (!other) return c.notFound()
  const changes = paragraphChanges(other.body, version.body)
  return c.html(<ComparePage secret={secret} number={version.number} other={other.number} changes={changes} />)
}

const doerOf = ({ access: { me } }: Inside): Doer => ({ actor: actorOf(me), byParticipant: me.id, byStaff: null })

const comment = async (c: C, on: OnVersion) => {
  const read = await readForm(c, commentForm)
  const { services, version } = on
  if (!read.ok) {
    const paragraph = numberIn(typedText(read.form, "paragraph"))
    return show(c, on, { typed: { paragraph, body: typedText(read.form, "body"), error: errorText(read.form.errors.body) } })
  }
  const { settle, body = "", paragraph, submission } = read.value
  if (settle === undefined) await writeComment(services, doerOf(on), version, { paragraph, body, submission })
  else await settleComment(services, doerOf(on), version, settle)
  return c.redirect(`${versionHref(on.secret, version.number)}#p-${paragraph}`, 303)
}

const step = (name: "for-review" | "adopted", done: Key) => async (c: C, on: OnVersion) => {
  const { services, access, version } = on
  await services.db.transaction((tx) => dateStep(tx, services, doerOf(on), { version, step: name }))
  // Laying a version before the office shows it the project, if it was not shown already.
  if (name === "for-review" && access.project.adviceAskedAt === null) await askForAdviser(services, access, undefined)
  return back(c, on, t(done))
}

/** One version: look, compare, change, comment, lay before the office, adopt. */
export const versionRoutes = (services: Services) =>
  new Hono<AppEnv>()
    .get(
      paths.version.pattern,
      onVersion(services, (c, on) => show(c, on)),
    )
    .post(paths.proposal.pattern, onVersion(services, take))
    .get(
      paths.editVersion.pattern,
      onVersion(services, async (c, { secret, version }) =>
        c.html(<EditPage secret={secret} number={version.number} form={{ typed: { text: version.body }, errors: {} }} />),
      ),
    )
    .post(paths.editVersion.pattern, onVersion(services, edit))
    .get(paths.compare.pattern, onVersion(services, compare))
    .post(paths.comment.pattern, onVersion(services, comment))
    .post(paths.forReview.pattern, onVersion(services, step("for-review", "version.laid-before")))
    .post(paths.adopt.pattern, onVersion(services, step("adopted", "version.adopted")))
