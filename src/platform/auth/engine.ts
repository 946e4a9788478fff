/** better-auth as we use it: its functions are called from our own routes, its own router is never mounted. */
import { passkey } from "@better-auth/passkey"
import { type BetterAuthOptions, betterAuth } from "better-auth"
import { drizzleAdapter } from "better-auth/adapters/drizzle"
import { APIError } from "better-auth/api"
import { magicLink, twoFactor } from "better-auth/plugins"
import { type Config, deriveKey } from "#platform/config"
import { type Db, newId } from "#platform/db"
import type { Services } from "#platform/http"
import { log } from "#platform/log"
import { COOKIE_DAYS, COOKIE_PREFIX, LINK_MINUTES, MAX_PASSWORD, MIN_PASSWORD, RESET_MINUTES, totpIssuer } from "./figures.ts"
import { hear } from "./heard.ts"
import { sessionRules } from "./session-rules.ts"
import { accounts, passkeys, sessions, twoFactors, users, verifications } from "./tables.ts"

/** A passkey counts as two factors, because the device has checked the person (fingerprint, PIN). Where it has not, we refuse. */
const requireUserVerified = (verified: boolean | undefined) => {
  if (!verified) throw new APIError("UNAUTHORIZED", { code: "USER_NOT_VERIFIED" })
}

const plugins = (config: Config) => [
  magicLink({
    disableSignUp: true,
    expiresIn: LINK_MINUTES * 60,
    storeToken: "hashed",
    sendMagicLink: ({ token }) => hear({ token }),
  }),
  twoFactor({ issuer: totpIssuer(config), allowPasswordless: true, totpOptions: { digits: 6, period: 30 } }),
  passkey({
    rpName: "Tragwerk",
    rpID: new URL(config.publicUrl).hostname,
    origin: new URL(config.publicUrl).origin,
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
    registration: {
      afterVerification: ({ verification }) => requireUserVerified(verification.registrationInfo?.userVerified),
    },
    authentication: {
      afterVerification: ({ verification }) => requireUserVerified(verification.authenticationInfo.userVerified),
    },
  }),
]

/** Its messages only, never what it hands along: that may contain addresses. */
const quietLog = {
  disableColors: true,
  level: "warn" as const,
  log: (level: "debug" | "info" | "warn" | "error", message: string) => log[level]({ code: "auth.engine" }, message),
}

export const authOptions = ({ db, config }: { db: Db; config: Config }) =>
  ({
    appName: "Tragwerk",
    baseURL: config.publicUrl,
    basePath: "/api/auth",
    secret: deriveKey(config.secret, "auth").toString("base64url"),
    // Inside a transaction of the adapter our hooks could not read through `db`; what must happen once is a single statement.
    database: drizzleAdapter(db, {
      provider: "pg",
      schema: {
        user: users,
        session: sessions,
        account: accounts,
        verification: verifications,
        twoFactor: twoFactors,
        passkey: passkeys,
      },
      transaction: false,
    }),
    telemetry: { enabled: false },
    logger: quietLog,
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: MIN_PASSWORD,
      maxPasswordLength: MAX_PASSWORD,
      resetPasswordTokenExpiresIn: RESET_MINUTES * 60,
      revokeSessionsOnPasswordReset: true,
      sendResetPassword: async ({ token }) => hear({ token }),
      onPasswordReset: async ({ user }) => hear({ userId: user.id }),
    },
    session: {
      expiresIn: COOKIE_DAYS * 86_400,
      disableSessionRefresh: true,
      additionalFields: {
        method: { type: "string", required: false, input: false },
        secondFactorAt: { type: "date", required: false, input: false },
      },
    },
    verification: { storeIdentifier: "hashed" },
    account: { updateAccountOnSignIn: false },
    databaseHooks: sessionRules(db),
    advanced: {
      cookiePrefix: COOKIE_PREFIX,
      database: { generateId: newId },
      ipAddress: { disableIpTracking: true },
    },
    plugins: plugins(config),
  }) satisfies BetterAuthOptions

const createAuth = (parts: { db: Db; config: Config }) => betterAuth(authOptions(parts))
export type Auth = ReturnType<typeof createAuth>

const known = new WeakMap<Db, Auth>()

/** The one instance for a database. Call it with the services of the process, never with those of a transaction. */
export const authFor = ({ db, config }: Pick<Services, "db" | "config">): Auth => {
  const auth = known.get(db) ?? createAuth({ db, config })
  known.set(db, auth)
  return auth
}
