import { type Context, Hono } from "hono"
import { recordAudit } from "#platform/audit"
import { type AppEnv, type Form, type Services, leaveFlash, readForm, requirePermission } from "#platform/http"
import { isId } from "../office-list/ids.ts"
import { officePaths } from "../office-list/paths.ts"
import { type Organisation, findOrganisation } from "../organisations/repository.ts"
import { isPublic } from "../organisations/visible.ts"
import { directoryPermissions } from "../permissions.ts"
import { t } from "../texts.ts"
import { compare, suggestedSurvivor } from "./compare.ts"
import { type MergeForm, choicesFor, mergeForm } from "./forms.ts"
import { type Merged, mergeOrganisations, undoableUntil, unmerge } from "./merge.ts"
import { mergePaths } from "./paths.ts"
import { dismissPair, listPairs } from "./repository.ts"
import { listMerges } from "./repository-merges.ts"
import { scanJob } from "./scan.ts"
import { ComparePage } from "./views/compare-page.tsx"
import { PairsPage } from "./views/pairs-page.tsx"

const PAGE = 30
const SHOWN_MERGES = 20
const edit = requirePermission(directoryPermissions.edit)

type C = Context<AppEnv>
type Pair = { first: Organisation; second: Organisation }

const entryOf = (organisation: Organisation) => ({
  id: organisation.id,
  name: organisation.profile.name,
  ags: organisation.profile.ags,
  revision: organisation.revision,
  published: isPublic(organisation),
})

const lists = (services: Services) => {
  const { db, now, config } = services
  return new Hono<AppEnv>()
    .get(mergePaths.list.pattern, edit, async (c) => {
      const wanted = Number(c.req.query("seite"))
      const asked = Number.isInteger(wanted) && wanted > 0 && wanted < 100_000 ? wanted : 1
      const first = await listPairs(db, { limit: PAGE, offset: (asked - 1) * PAGE })
      const page = first.pairs.length > 0 ? asked : 1
      const { pairs, total } = page === asked ? first : await listPairs(db, { limit: PAGE, offset: 0 })
      const recent = (await listMerges(db, SHOWN_MERGES)).map((merge) => ({
        ...merge,
        undoableUntil: undoableUntil(merge) > now() ? undoableUntil(merge) : undefined,
      }))
      return c.html(
        <PairsPage pairs={pairs} total={total} page={page} pages={Math.max(1, Math.ceil(total / PAGE))} recent={recent} />,
      )
    })
    .post(mergePaths.search.pattern, edit, async (c) => {
      await services.enqueue(db, scanJob, { id: "" }, { singletonKey: "now" })
      leaveFlash(c, config, t("staff.duplicates.searching"))
      return c.redirect(mergePaths.list.to({}), 303)
    })
    .post(mergePaths.undo.pattern, edit, async (c) => {
      const id = c.req.param("id")
      const outcome = isId(id) ? await unmerge(services, c.var.visitor, id) : undefined
      if (!outcome) return c.notFound()
      leaveFlash(c, config, t(outcome.ok ? "staff.duplicates.undone-now" : `staff.duplicates.undo.${outcome.problem}`))
      return c.redirect(mergePaths.list.to({}), 303)
    })
}

const pairs = (services: Services) => {
  const { db, now, config } = services

  const find = async (c: C): Promise<Pair | undefined> => {
    const [one, other] = [c.req.param("first") ?? "", c.req.param("second") ?? ""]
    if (!isId(one) || !isId(other) || one === other) return undefined
    const [first, second] = [await findOrganisation(db, one), await findOrganisation(db, other)]
    return first && second && { first, second }
  }
  const page = ({ first, second }: Pair, form?: Form<MergeForm>, problem?: Parameters<typeof ComparePage>[0]["problem"]) => {
    const survivor = suggestedSurvivor(first, second)
    return (
      <ComparePage
        first={entryOf(first)}
        second={entryOf(second)}
        rows={compare(first.profile, second.profile, survivor)}
        survivor={survivor}
        form={form}
        problem={problem}
      />
    )
  }
  const refused = async (c: C, pair: Pair, form: Form<MergeForm>, outcome: Extract<Merged, { ok: false }>) => {
    if (outcome.problem === "missing") return c.notFound()
    if (outcome.problem === "already") {
      leaveFlash(c, config, t("staff.merge.already"))
      return c.redirect(outcome.into ? officePaths.organisation.to({ id: outcome.into }) : mergePaths.list.to({}), 303)
    }
    if (outcome.problem === "changed") {
      const latest = await find(c)
      return latest ? c.html(page(latest, form, { kind: "changed" }), 409) : c.notFound()
    }
    if (outcome.problem === "pending") return c.html(page(pair, form, { kind: "pending", change: outcome.change }), 409)
    return c.html(page(pair, form, { kind: "consent", parts: outcome.parts }), 422)
  }

  return new Hono<AppEnv>()
    .get(mergePaths.compare.pattern, edit, async (c) => {
      const pair = await find(c)
      if (!pair) return c.notFound()
      const merged = pair.first.mergedInto ?? pair.second.mergedInto
      return merged === null ? c.html(page(pair)) : c.redirect(officePaths.organisation.to({ id: merged }), 302)
    })
    .post(mergePaths.compare.pattern, edit, async (c) => {
      const pair = await find(c)
      if (!pair) return c.notFound()
      const posted = await readForm(c, mergeForm)
      if (!posted.ok) return c.html(page(pair, posted.form), posted.status)
      const { survivor, firstRevision, secondRevision } = posted.value
      const [stays, goes] = survivor === "first" ? [pair.first, pair.second] : [pair.second, pair.first]
      const outcome = await mergeOrganisations(services, c.var.visitor, {
        survivorId: stays.id,
        otherId: goes.id,
        revisions: { [pair.first.id]: firstRevision, [pair.second.id]: secondRevision },
        choices: choicesFor(posted.value),
      })
      if (!outcome.ok) return refused(c, pair, posted.form, outcome)
      leaveFlash(c, config, t("staff.merge.done"))
      return c.redirect(officePaths.organisation.to({ id: outcome.id }), 303)
    })
    .post(mergePaths.dismiss.pattern, edit, async (c) => {
      const pair = await find(c)
      if (!pair) return c.notFound()
      const actor = c.var.visitor.id
      await db.transaction(async (tx) => {
        await dismissPair(tx, pair.first.id, pair.second.id, { actor, at: now() })
        await recordAudit(tx, {
          actor,
          action: "directory.duplicate.dismissed",
          subject: pair.first.id,
          details: { other: pair.second.id },
        })
      })
      leaveFlash(c, config, t("staff.duplicates.dismissed"))
      return c.redirect(mergePaths.list.to({}), 303)
    })
}

/** Entries that are probably the same: look, compare, make one of two, take it back. */
export const mergeRoutes = (services: Services) => new Hono<AppEnv>().route("/", lists(services)).route("/", pairs(services))
