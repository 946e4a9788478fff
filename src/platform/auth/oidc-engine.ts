/** better-auth with one issuer of OpenID Connect; see `oidc.ts` for how it is used. */
import { AsyncLocalStorage } from "node:async_hooks"
import { betterAuth } from "better-auth"
import { genericOAuth } from "better-auth/plugins"
import { eq } from "drizzle-orm"
import type { Config, Oidc } from "#platform/config"
import type { Db } from "#platform/db"
import { authOptions } from "./engine.ts"
import { OIDC_PROVIDER } from "./figures.ts"
import { isStaff } from "./roles.ts"
import { users } from "./tables.ts"

export type Claims = { email?: string; verified?: boolean; name?: string; methods?: readonly string[] }
export const claimsOf = new AsyncLocalStorage<Claims>()

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
        providerId: OIDC_PROVIDER,
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

export const createOidc = ({ db, config }: { db: Db; config: Config }, oidc: Oidc) => {
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

export type OidcAuth = ReturnType<typeof createOidc>
