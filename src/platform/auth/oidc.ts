/** Single sign-on by OpenID Connect. It never makes anybody staff by itself: only who was invited gets in. */
import { setTimeout as pause } from "node:timers/promises"
import { eq } from "drizzle-orm"
import type { Context } from "hono"
import type { Config } from "#platform/config"
import type { Db } from "#platform/db"
import type { Services } from "#platform/http"
import { log } from "#platform/log"
import { type Outcome, attempt, headersOf, passCookies } from "./call.ts"
import { OIDC_PROVIDER } from "./figures.ts"
import { acceptInvitation, findInvitationFor } from "./invitations.ts"
import type { Claims, OidcAuth } from "./oidc-engine.ts"
import { sessionCookieName } from "./session.ts"
import { begin } from "./sign-in.ts"
import { sessions } from "./tables.ts"

const PATIENCE_MS = 10_000

/** Where the issuer sends people back to; register PUBLIC_URL with this path there. */
export const oidcCallbackPath = `/api/auth/callback/${OIDC_PROVIDER}`

const known = new WeakMap<Db, OidcAuth>()

/** Made at the first use, because it asks the issuer; while the issuer does not answer it is tried again each time. */
const oidcFor = async ({ db, config }: Services): Promise<OidcAuth | undefined> => {
  const ready = known.get(db)
  if (ready || !config.oidc) return ready
  const { createOidc } = await import("./oidc-engine.ts")
  const auth = createOidc({ db, config }, config.oidc)
  const context = await Promise.race([auth.$context, pause(PATIENCE_MS, undefined, { ref: false })])
  if (!context?.socialProviders.some(({ id }) => id === OIDC_PROVIDER)) {
    log.warn({ code: "auth.oidc.unreachable" }, "The issuer for single sign-on did not answer")
    return undefined
  }
  known.set(db, auth)
  return auth
}

/** The issuer's address to go to now, with the cookies that belong to it. Afterwards people come to `entrance`, an own path. */
export const startOidc = async (services: Services, c: Context, entrance: string): Promise<Outcome<string>> => {
  const auth = await oidcFor(services)
  if (!auth) return { ok: false, code: "unreachable" }
  const body = { provider: OIDC_PROVIDER, callbackURL: entrance, errorCallbackURL: entrance, disableRedirect: true }
  const outcome = await attempt(() => auth.api.signInSocial({ body, headers: headersOf(c), returnHeaders: true }))
  if (!outcome.ok) return outcome
  return outcome.value.url === undefined ? { ok: false, code: "unreachable" } : { ...outcome, value: outcome.value.url }
}

const newSessionOf = async (db: Db, config: Config, cookies: readonly string[]) => {
  const name = `${sessionCookieName(config)}=`
  const value =
    cookies
      .find((cookie) => cookie.startsWith(name))
      ?.slice(name.length)
      .split(";")[0] ?? ""
  const [row] = await db
    .select()
    .from(sessions)
    .where(eq(sessions.token, decodeURIComponent(value).split(".")[0] ?? ""))
  return row
}

/** Somebody invited comes by single sign-on instead of the link: the issuer has checked the address, so the account is made. */
const takeInvitation = async (services: Services, { email, verified, name }: Claims): Promise<boolean> => {
  if (!email || !verified) return false
  const invitation = await findInvitationFor(services, email)
  if (!invitation) return false
  const person = { name: name?.trim().slice(0, 200) || invitation.name, passwordHash: undefined, language: invitation.language }
  return (await acceptInvitation(services, invitation.id, person)) !== undefined
}

/** After the invitation: once round again, which the issuer answers without asking anything. `failed` carries the refusal. */
const goRoundAgain = async (services: Services, c: Context, failed: string): Promise<string> => {
  const { pathname, searchParams } = new URL(failed, services.config.publicUrl)
  for (const name of ["error", "error_description"]) searchParams.delete(name)
  const entrance = searchParams.size === 0 ? pathname : `${pathname}?${searchParams.toString()}`
  const started = await startOidc(services, c, entrance)
  if (!started.ok) return failed
  passCookies(c, started.cookies)
  return started.value
}

/** The issuer sends the person back: begins the session, or says where to go instead. Returns the path or address to go to. */
export const finishOidc = async (services: Services, c: Context): Promise<string | undefined> => {
  const auth = await oidcFor(services)
  if (!auth) return undefined
  const { claimsOf } = await import("./oidc-engine.ts")
  const claims: Claims = {}
  const answer = await claimsOf.run(claims, () =>
    auth.api.callbackOAuth({ params: { id: OIDC_PROVIDER }, query: c.req.query(), headers: headersOf(c), asResponse: true }),
  )
  const target = answer.headers.get("location") ?? "/"
  const cookies = answer.headers.getSetCookie()
  const session = await newSessionOf(services.db, services.config, cookies)
  if (!session) return (await takeInvitation(services, claims)) ? goRoundAgain(services, c, target) : target
  // RFC 8176: "mfa" says that the issuer has asked for a second factor. Everything else does not.
  if (claims.methods?.includes("mfa"))
    await services.db.update(sessions).set({ secondFactorAt: new Date() }).where(eq(sessions.id, session.id))
  await begin(services, c, { userId: session.userId, method: "oidc", cookies })
  return target
}
