/** Single sign-on by OpenID Connect. It never makes anybody staff by itself: only who was invited gets in. */
import { AsyncLocalStorage } from "node:async_hooks"
import { betterAuth } from "better-auth"
import { genericOAuth } from "better-auth/plugins"
import { eq } from "drizzle-orm"
import type { Context } from "hono"
import type { Config, Oidc } from "#platform/config"
import type { Db } from "#platform/db"
import type { Services } from "#platform/http"
import { log } from "#platform/log"
import { type Outcome, attempt, headersOf, passCookies } from "./call.ts"
import { authOptions } from "./engine.ts"
import { acceptInvitation, findInvitationFor } from "./invitations.ts"
import { isStaff } from "./roles.ts"
import { sessionCookieName } from "./session.ts"
import { begin } from "./sign-in.ts"
import { sessions, users } from "./tables.ts"

const PROVIDER = "oidc"
/** Where the issuer sends people back to; register PUBLIC_URL with this path there. */
export const oidcCallbackPath = `/api/auth/callback/${PROVIDER}`

type Claims = { email?: string; verified?: boolean; name?: string; methods?: readonly string[] }
const claimsOf = new AsyncLocalStorage<Claims>()

const text = (value: unknown) => (typeof value === "string" ? value : "")

/** Remembers what the issuer said about the person, and takes only the address and whether it was checked. */
const readProfile = (profile: Record<string, unknown>) => {
  const verified = profile["email_verified"] === true || profile["email_verified"] === "true"
  const amr: unknown = profile["amr"]
  const methods = Array.isArray(amr) ? amr.filter((method) => typeof method === "string") : []
  Object.assign(claimsOf.getStore() ?? {}, {
    email: text(profile["email"]),
    verified,
    name: text(profile["name"]),
    methods,
  } satisfies Claims)
  return { emailVerified: verified, name: text(profile["name"]) }
}

const provider = ({ issuer, clientId, clientSecret, name }: Oidc) =>
  genericOAuth({
    config: [
      {
        providerId: PROVIDER,
        name,
        discoveryUrl: `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`,
        clientId,
        clientSecret,
        scopes: ["openid", "email", "profile"],
        pkce: true,
        requireIdTokenVerification: true,
        disableSignUp: true,
        mapProfileToUser: readProfile,
      },
    ],
  })

const createOidc = ({ db, config }: { db: Db; config: Config }, oidc: Oidc) => {
  const options = authOptions({ db, config })
  return betterAuth({
    ...options,
    user: {
      validateUserInfo: async ({ user }) => {
        const [person] = await db
          .select({ roles: users.roles })
          .from(users)
          .where(eq(users.id, String(user["id"])))
        return person && isStaff(person) ? undefined : { error: "not_invited" }
      },
    },
    plugins: [...options.plugins, provider(oidc)],
  })
}
type OidcAuth = ReturnType<typeof createOidc>

const known = new WeakMap<Db, OidcAuth>()

/** Made at the first use, because it asks the issuer; while the issuer does not answer it is tried again each time. */
const oidcFor = async ({ db, config }: Services): Promise<OidcAuth | undefined> => {
  const ready = known.get(db)
  if (ready || !config.oidc) return ready
  const auth = createOidc({ db, config }, config.oidc)
  const { socialProviders } = await auth.$context
  if (!socialProviders.some(({ id }) => id === PROVIDER)) {
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
  const body = { provider: PROVIDER, callbackURL: entrance, errorCallbackURL: entrance, disableRedirect: true }
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
  const claims: Claims = {}
  const answer = await claimsOf.run(claims, () =>
    auth.api.callbackOAuth({ params: { id: PROVIDER }, query: c.req.query(), headers: headersOf(c), asResponse: true }),
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
