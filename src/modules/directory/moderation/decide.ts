import { recordAudit } from "#platform/audit"
import type { Db } from "#platform/db"
import type { Services, Visitor } from "#platform/http"
import { type Profile, type ProfileField, pick } from "../organisations/profile.ts"
import { markPublished } from "../organisations/publication.ts"
import { type Organisation, lockOrganisation, updateProfile } from "../organisations/repository.ts"
import { refreshSearch } from "../search-index/repository.ts"
import { tellDecision } from "./mail.ts"
import { type Change, findChange, lockChange, writeDecision } from "./repository.ts"

export type Decision = {
  /** The version of the proposal the moderator has seen. */
  revision: number
  /** Which of the proposed fields are taken over; none is a rejection. */
  accepted: ProfileField[]
  reason: string | null
}
export type Decided = { ok: true; published: boolean } | { ok: false; problem: "missing" | "decided" | "changed" | "reason" }

const fieldsOf = (proposed: Partial<Profile>): ProfileField[] =>
  Object.keys(proposed).filter((name): name is ProfileField => name in proposed)

/** Locks the entry first and then the proposal: in the same order as the group does, so that nobody waits for ever. */
const lockBoth = async (tx: Db, id: string): Promise<{ change: Change; organisation: Organisation } | undefined> => {
  const seen = await findChange(tx, id)
  const organisation = seen && (await lockOrganisation(tx, seen.organisationId))
  const change = organisation && (await lockChange(tx, id))
  return change && { change, organisation }
}

const refusal = (
  { decidedAt, revision, proposed }: Change,
  decision: Decision,
  accepted: ProfileField[],
): "decided" | "changed" | "reason" | undefined => {
  if (decidedAt !== null) return "decided"
  if (revision !== decision.revision) return "changed"
  return accepted.length < fieldsOf(proposed).length && decision.reason === null ? "reason" : undefined
}

const takeOver = async (
  tx: Db,
  services: Services,
  { change, organisation, accepted }: { change: Change; organisation: Organisation; accepted: ProfileField[] },
) => {
  const fields = pick(change.proposed, accepted)
  const at = services.now()
  await updateProfile(tx, organisation.id, fields, { actor: change.actor, at, grantor: "group" })
  const agreed = fields.public ?? organisation.profile.public
  const published = agreed.includes("entry")
  if (published) await markPublished(tx, services, organisation)
  await refreshSearch(tx, organisation.id)
  return published
}

/**
 * Decides on a proposal: all of it, some of its fields, or none. Exactly one decision counts, and only about the version the
 * moderator has seen: when the group sent a newer one meanwhile, that one stays open.
 */
export const decide = (services: Services, visitor: Visitor, id: string, decision: Decision): Promise<Decided> =>
  services.db.transaction(async (tx) => {
    const locked = await lockBoth(tx, id)
    if (!locked) return { ok: false, problem: "missing" }
    const { change, organisation } = locked
    const proposedFields = fieldsOf(change.proposed)
    const accepted = proposedFields.filter((field) => decision.accepted.includes(field))
    const problem = refusal(change, decision, accepted)
    if (problem) return { ok: false, problem }

    const published = accepted.length > 0 && (await takeOver(tx, services, { change, organisation, accepted }))
    const outcome = accepted.length === 0 ? "rejected" : accepted.length < proposedFields.length ? "partly" : "approved"
    const written = {
      decidedAt: services.now(),
      decidedBy: visitor.id,
      decision: outcome,
      acceptedFields: accepted,
      replaced: pick(organisation.profile, accepted),
      reason: decision.reason,
    } as const
    await writeDecision(tx, id, written)
    await tellDecision(tx, services, { organisationId: organisation.id, outcome, reason: decision.reason, published })
    await recordAudit(tx, {
      actor: visitor.id,
      action: `directory.change.${outcome}`,
      subject: organisation.id,
      details: { change: id, accepted: accepted.join(" ") },
    })
    return { ok: true, published }
  })
