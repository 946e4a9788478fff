import { recordAudit } from "#platform/audit"
import type { Db } from "#platform/db"
import type { Services } from "#platform/http"
import { revokeKeys } from "../keys/repository.ts"
import { type ConsentField, type Profile, differences, sameValue } from "../organisations/profile.ts"
import { hide, withdrawals } from "../organisations/publication.ts"
import { type Organisation, findOrganisation, lockOrganisation } from "../organisations/repository.ts"
import { findOpenChange, insertChange, replaceProposal, writeDecision } from "../moderation/repository.ts"

/** Who acts through a private link: nobody we know by name, only "the group". */
export const groupActor = (organisationId: string) => `group:${organisationId}`

/** What the group sees in its form: its entry with the proposal that still waits laid over it. */
export const profileWithProposal = async (db: Db, organisation: Organisation): Promise<Profile> => {
  const open = await findOpenChange(db, organisation.id)
  return { ...organisation.profile, ...open?.proposed }
}

type Proposal = { organisationId: string; next: Profile; submittedBy: "group" | "registration"; at: Date }

/** Keeps one open proposal per entry: a newer version takes the place of the older one, no difference takes it back. */
export const writeProposal = async (
  tx: Db,
  { organisationId, next, submittedBy, at }: Proposal,
): Promise<"proposed" | "unchanged"> => {
  const current = await findOrganisation(tx, organisationId)
  if (!current) return "unchanged"
  const proposed = differences(current.profile, next)
  const open = await findOpenChange(tx, organisationId)
  const actor = groupActor(organisationId)
  if (Object.keys(proposed).length > 0) {
    // A form sent twice is not a new version: a moderator who reads the first must not be told that it changed.
    if (open && sameValue(open.proposed, proposed)) return "proposed"
    if (open) await replaceProposal(tx, open.id, proposed, at)
    else await insertChange(tx, { organisationId, proposed, submittedBy, actor, submittedAt: at })
    return "proposed"
  }
  if (open)
    await writeDecision(tx, open.id, {
      decidedAt: at,
      decidedBy: actor,
      decision: "withdrawn",
      acceptedFields: [],
      replaced: null,
      reason: null,
    })
  return "unchanged"
}

export type Proposed = { ok: true; state: "proposed" | "unchanged"; hidden: boolean } | { ok: false; problem: "missing" }

/** The group sends its form: what it no longer wants shown disappears now, the rest waits for the office. */
export const proposeProfile = ({ db, now }: Services, organisationId: string, next: Profile): Promise<Proposed> =>
  db.transaction(async (tx) => {
    const organisation = await lockOrganisation(tx, organisationId)
    if (!organisation || organisation.mergedInto !== null) return { ok: false, problem: "missing" }
    const at = now()
    const actor = groupActor(organisationId)
    const hidden = withdrawals(organisation.profile, next)
    const hides = Object.keys(hidden).length > 0
    if (hides) await hide(tx, organisation, hidden, { actor, at, grantor: "group" })
    const state = await writeProposal(tx, { organisationId, next, submittedBy: "group", at })
    await recordAudit(tx, {
      actor,
      action: "directory.change.proposed",
      subject: organisationId,
      details: { state, hidden: hides },
    })
    return { ok: true, state, hidden: hides }
  })

/** Ends every private link of the entry: one of them may be in the wrong hands. */
export const lockLinks = ({ db, now }: Services, organisationId: string): Promise<void> =>
  db.transaction(async (tx) => {
    const ended = await revokeKeys(tx, organisationId, now())
    await recordAudit(tx, {
      actor: groupActor(organisationId),
      action: "directory.links.revoked",
      subject: organisationId,
      details: { ended },
    })
  })

/** The part of the entry to hide: one agreed field, the people, or everything. */
export type Hideable = ConsentField | "contacts"

const without = (profile: Profile, part: Hideable): Profile => ({
  ...profile,
  public: part === "entry" ? [] : profile.public.filter((field) => field !== part),
  contacts:
    part === "entry" || part === "contacts"
      ? profile.contacts.map((contact) => ({ ...contact, publicFields: [] }))
      : profile.contacts,
})

/** Hides at once, and takes the same wish out of a proposal that still waits. */
export const withdrawPublication = ({ db, now }: Services, organisationId: string, part: Hideable): Promise<boolean> =>
  db.transaction(async (tx) => {
    const organisation = await lockOrganisation(tx, organisationId)
    if (!organisation) return false
    const at = now()
    const actor = groupActor(organisationId)
    const wished = without(await profileWithProposal(tx, organisation), part)
    const hidden = withdrawals(organisation.profile, without(organisation.profile, part))
    if (Object.keys(hidden).length > 0) await hide(tx, organisation, hidden, { actor, at, grantor: "group" })
    if (await findOpenChange(tx, organisationId))
      await writeProposal(tx, { organisationId, next: wished, submittedBy: "group", at })
    await recordAudit(tx, { actor, action: "directory.publication.withdrawn", subject: organisationId, details: { part } })
    return true
  })
