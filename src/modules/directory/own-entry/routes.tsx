import { type Context, Hono } from "hono"
import { z } from "zod"
import { type AppEnv, type Form, type Services, leaveFlash, rateLimit, readForm } from "#platform/http"
import { organisationOfKey } from "../keys/keys.ts"
import { sendNewLinks } from "../keys/new-link.ts"
import { describeChanges } from "../moderation/describe.ts"
import { findLastDecision, findOpenChange } from "../moderation/repository.ts"
import { type Kind, consentFields } from "../organisations/profile.ts"
import { valueOf } from "../organisations/publication.ts"
import { type Organisation, findOrganisation } from "../organisations/repository.ts"
import { isPublic } from "../organisations/visible.ts"
import { paths } from "../paths.ts"
import { profileFrom, typedProfile } from "../profile-form/convert.ts"
import { type ProfileForm, profileForm } from "../profile-form/schema.ts"
import { type Key, t } from "../texts.ts"
import { type Hideable, lockLinks, profileWithProposal, proposeProfile, withdrawPublication } from "./propose.ts"
import { LinkPage, LinkSentPage } from "./views/link-pages.tsx"
import { OwnPage, type OwnEntry } from "./views/own-page.tsx"

const groupKinds: readonly Kind[] = ["organisation", "initiative"]
const kindsFor = ({ profile }: Organisation): readonly Kind[] => (profile.kind === "partner" ? ["partner"] : groupKinds)

const hideableOf = ({ profile }: Organisation): Hideable[] => {
  const people = profile.contacts.some(({ publicFields }) => publicFields.length > 0)
  const details = consentFields.filter(
    (field) => field !== "entry" && profile.public.includes(field) && valueOf(profile, field) !== null,
  )
  return [
    ...details,
    ...(people ? (["contacts"] as const) : []),
    ...(profile.public.includes("entry") ? (["entry"] as const) : []),
  ]
}

const lastDecisionOf = async ({ db }: Services, organisationId: string): Promise<OwnEntry["lastDecision"]> => {
  const last = await findLastDecision(db, organisationId)
  if (!last?.decidedAt || !last.decision || last.decision === "withdrawn") return undefined
  return { decision: last.decision, decidedAt: last.decidedAt, reason: last.reason }
}

const entryOf = async (services: Services, key: string, organisation: Organisation): Promise<OwnEntry> => {
  const open = await findOpenChange(services.db, organisation.id)
  return {
    key,
    name: organisation.profile.name,
    publicSlug: isPublic(organisation) ? organisation.slug : undefined,
    kinds: kindsFor(organisation),
    pending: open && { submittedAt: open.submittedAt, changes: describeChanges(organisation.profile, open.proposed) },
    lastDecision: open ? undefined : await lastDecisionOf(services, organisation.id),
    hideable: hideableOf(organisation),
  }
}

const withdrawForm = z.object({ part: z.enum([...consentFields, "contacts"]) })
const linkForm = z.object({
  email: z
    .string({ error: "error.required" satisfies Key })
    .trim()
    .toLowerCase()
    .max(200)
    .pipe(z.email({ error: "error.email" satisfies Key })),
})

/** A private link that opens nothing (any more) says so kindly, and offers a new one. */
export const linkNotValid = (c: Context) => c.html(<LinkPage title="link.expired" intro="link.expired.text" />, 404)

/** The entry behind the secret in the address. Its pages are kept by no browser and no proxy. */
export const organisationBehind = async (
  c: Context<AppEnv>,
  services: Services,
  key: string,
): Promise<Organisation | undefined> => {
  c.header("Cache-Control", "no-store")
  const id = await organisationOfKey(services.db, services, key)
  const organisation = id === undefined ? undefined : await findOrganisation(services.db, id)
  return organisation?.mergedInto === null ? organisation : undefined
}

export const ownEntryRoutes = (services: Services) => {
  const limited = rateLimit(services.config, { points: 60, seconds: 600 })
  return new Hono<AppEnv>()
    .get(paths.newLink.pattern, (c) =>
      c.html(c.req.query("gesendet") ? <LinkSentPage /> : <LinkPage title="link.title" intro="link.intro" />),
    )
    .post(paths.newLink.pattern, rateLimit(services.config, { points: 10, seconds: 600 }), async (c) => {
      const read = await readForm(c, linkForm)
      if (!read.ok) return c.html(<LinkPage title="link.title" intro="link.intro" form={read.form} />, read.status)
      await sendNewLinks(services, read.value.email)
      return c.redirect(paths.newLink.to({}, { gesendet: "ja" }), 303)
    })
    .get(paths.own.pattern, limited, async (c) => {
      const key = c.req.param("key")
      const organisation = await organisationBehind(c, services, key)
      if (!organisation) return linkNotValid(c)
      const form: Form<ProfileForm> = { typed: typedProfile(await profileWithProposal(services.db, organisation)), errors: {} }
      return c.html(<OwnPage entry={await entryOf(services, key, organisation)} form={form} />)
    })
    .post(paths.own.pattern, limited, async (c) => {
      const key = c.req.param("key")
      const organisation = await organisationBehind(c, services, key)
      if (!organisation) return linkNotValid(c)
      const read = await readForm(c, profileForm)
      if (!read.ok) return c.html(<OwnPage entry={await entryOf(services, key, organisation)} form={read.form} />, read.status)
      const next = profileFrom(read.value, await profileWithProposal(services.db, organisation))
      const kind = kindsFor(organisation).includes(next.kind) ? next.kind : organisation.profile.kind
      const outcome = await proposeProfile(services, organisation.id, { ...next, kind })
      if (!outcome.ok) return linkNotValid(c)
      leaveFlash(c, services.config, t(outcome.hidden ? `own.saved.${outcome.state}.hidden` : `own.saved.${outcome.state}`))
      return c.redirect(paths.own.to({ key }), 303)
    })
    .post(paths.lock.pattern, limited, async (c) => {
      const organisation = await organisationBehind(c, services, c.req.param("key"))
      if (!organisation) return linkNotValid(c)
      await lockLinks(services, organisation.id)
      leaveFlash(c, services.config, t("own.locked"))
      return c.redirect(paths.newLink.to({}), 303)
    })
    .post(paths.withdraw.pattern, limited, async (c) => {
      const key = c.req.param("key")
      const organisation = await organisationBehind(c, services, key)
      if (!organisation) return linkNotValid(c)
      const read = await readForm(c, withdrawForm)
      if (read.ok) {
        await withdrawPublication(services, organisation.id, read.value.part)
        leaveFlash(c, services.config, t("own.hidden"))
      }
      return c.redirect(paths.own.to({ key }), 303)
    })
}
