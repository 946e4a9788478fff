/** Versions of a project's statutes: each stays as it was; a change makes a new one. */
import { recordAudit } from "#platform/audit"
import type { Services } from "#platform/http"
import { checkStatutes } from "#rules/check"
import { lockProject, updateProject } from "../project/repository.ts"
import { type Access, actorOf } from "../project/service.ts"
import type { Origin } from "../words.ts"
import { hasBlank, withProposal } from "./proposals.ts"
import * as repository from "./repository.ts"

type NewVersion = { body: string; origin: Origin; rule?: string; basedOn?: number }
export type Added = { ok: true; number: number } | { ok: false; problem: "gone" | "newer" }

/**
 * Keeps a text as the next version. `basedOn` is the version it was made from: when somebody made a newer one meanwhile, nothing is
 * written and the caller shows both. The same text as the latest version is no new one.
 */
export const addVersion = (services: Services, { project, me }: Access, added: NewVersion): Promise<Added> =>
  services.db.transaction(async (tx) => {
    if (!(await lockProject(tx, project.id))) return { ok: false, problem: "gone" }
    const latest = await repository.findLatestVersion(tx, project.id)
    if (latest?.body === added.body) return { ok: true, number: latest.number }
    if (added.basedOn !== undefined && latest !== undefined && latest.number !== added.basedOn)
      return { ok: false, problem: "newer" }
    const number = (latest?.number ?? 0) + 1
    const madeAt = services.now()
    const { body, origin, rule = null } = added
    await repository.insertVersion(tx, { projectId: project.id, number, body, origin, rule, madeBy: me.id, madeAt })
    await updateProject(tx, project.id, { lastActivityAt: madeAt })
    await recordAudit(tx, {
      actor: actorOf(me),
      action: "founding.version.made",
      subject: project.id,
      details: { number, origin },
    })
    return { ok: true, number }
  })

export type Taken = Added | { ok: false; problem: "no-proposal" | "blank" }
/** `at` tells several findings of a rule apart: where the passage begins. `wording` is the proposal as the group completed it. */
type Proposal = { number: number; rule: string; at: number; wording?: string | undefined }

/** Takes the proposal of one finding over into a new version. A wording with blanks is no wording yet. */
export const takeProposal = async (services: Services, access: Access, wanted: Proposal): Promise<Taken> => {
  const { number, rule, at, wording } = wanted
  const version = await repository.findVersion(services.db, access.project.id, number)
  if (!version) return { ok: false, problem: "gone" }
  const report = checkStatutes(version.body)
  const finding = report.findings.find((one) => one.rule === rule && one.start === at && one.verdict !== "met")
  const proposal = finding?.proposal === undefined ? undefined : (wording ?? finding.proposal)
  if (finding === undefined || proposal === undefined) return { ok: false, problem: "no-proposal" }
  if (hasBlank(proposal)) return { ok: false, problem: "blank" }
  const body = withProposal(version.body, { ...finding, proposal }, report.sections)
  return body === undefined
    ? { ok: false, problem: "no-proposal" }
    : addVersion(services, access, { body, origin: "proposal", rule, basedOn: number })
}
