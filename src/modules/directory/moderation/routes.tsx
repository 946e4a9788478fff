import { Hono } from "hono"
import { findUser } from "#platform/auth"
import { type AppEnv, type Services, leaveFlash, readForm, requirePermission } from "#platform/http"
import { emptyProfile } from "../organisations/profile.ts"
import { type Organisation, findOrganisation } from "../organisations/repository.ts"
import { isPublic } from "../organisations/visible.ts"
import { paths } from "../paths.ts"
import { directoryPermissions } from "../permissions.ts"
import { finishReport } from "../reports/report.ts"
import { listSimilar } from "../similar/repository.ts"
import { t } from "../texts.ts"
import { type Decision, decide } from "./decide.ts"
import { describeChanges } from "./describe.ts"
import { type Change, findChange, listOpenChanges, listOpenReports } from "./repository.ts"
import { type DecisionForm, decisionForm } from "./schema.ts"
import { ChangePage, type ChangeView } from "./views/change-page.tsx"
import { QueuePage } from "./views/queue-page.tsx"

const MOST_SHOWN = 200
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

const decidedView = async (
  { db }: Services,
  { decision, decidedAt, decidedBy, reason }: Change,
): Promise<ChangeView["decided"]> => {
  if (!decision || !decidedAt) return undefined
  const by = decidedBy && UUID.test(decidedBy) ? await findUser(db, decidedBy) : undefined
  return { decision, at: decidedAt, by: by?.name ?? t("staff.change.the-group"), reason }
}

const viewOf = async (services: Services, change: Change, organisation: Organisation): Promise<ChangeView> => {
  const { profile, id } = organisation
  const next = { ...profile, ...change.proposed }
  return {
    id: change.id,
    name: profile.name,
    revision: change.revision,
    submittedAt: change.submittedAt,
    isPublic: isPublic(organisation),
    changes: describeChanges({ ...profile, ...change.replaced }, change.proposed),
    now: describeChanges(emptyProfile, profile).filter(({ after }) => after !== ""),
    decided: await decidedView(services, change),
    similar:
      change.decidedAt === null && !isPublic(organisation)
        ? await listSimilar(services.db, { name: next.name, ags: next.ags, exceptId: id })
        : [],
  }
}

const decisionOf = ({ revision, action, accepted, reason }: DecisionForm): Decision => ({
  revision,
  accepted: action === "accept" ? accepted : [],
  reason: reason ?? null,
})

export const moderationRoutes = (services: Services) => {
  const find = async (id: string) => {
    const change = UUID.test(id) ? await findChange(services.db, id) : undefined
    const organisation = change && (await findOrganisation(services.db, change.organisationId))
    return organisation && viewOf(services, change, organisation)
  }
  const mayModerate = requirePermission(directoryPermissions.moderate)
  return new Hono<AppEnv>()
    .get(paths.queue.pattern, mayModerate, async (c) => {
      const changes = await listOpenChanges(services.db, MOST_SHOWN)
      const reports = await listOpenReports(services.db, MOST_SHOWN)
      return c.html(<QueuePage changes={changes} reports={reports} now={services.now()} />)
    })
    .post(paths.reportDone.pattern, mayModerate, async (c) => {
      const id = c.req.param("id")
      if (!UUID.test(id)) return c.notFound()
      if (await finishReport(services, c.var.visitor, id)) leaveFlash(c, services.config, t("staff.report.finished"))
      return c.redirect(paths.queue.to({}), 303)
    })
    .get(paths.change.pattern, mayModerate, async (c) => {
      const change = await find(c.req.param("id"))
      return change ? c.html(<ChangePage change={change} />) : c.notFound()
    })
    .post(paths.change.pattern, mayModerate, async (c) => {
      const id = c.req.param("id")
      const change = await find(id)
      if (!change) return c.notFound()
      const read = await readForm(c, decisionForm)
      if (!read.ok) return c.html(<ChangePage change={change} form={read.form} />, read.status)
      const outcome = await decide(services, c.var.visitor, id, decisionOf(read.value))
      if (outcome.ok) {
        leaveFlash(c, services.config, t(outcome.published ? "staff.change.done.published" : "staff.change.done"))
        return c.redirect(paths.queue.to({}), 303)
      }
      const latest = await find(id)
      if (outcome.problem === "missing" || !latest) return c.notFound()
      const form = outcome.problem === "reason" ? read.form : undefined
      return c.html(
        <ChangePage change={latest} form={form} problem={outcome.problem} />,
        outcome.problem === "reason" ? 422 : 409,
      )
    })
}
