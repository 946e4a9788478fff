import { and, eq, gt, isNull, lt, sql } from "drizzle-orm"
import type { Context } from "hono"
import { getSignedCookie, setSignedCookie } from "hono/cookie"
import { type Config, deriveKey } from "#platform/config"
import type { Db } from "#platform/db"
import { type Services, type Visitor, guest } from "#platform/http"
import { type Language, language } from "#platform/i18n"
import { COOKIE_DAYS, COOKIE_PREFIX } from "./figures.ts"
import { type StaffRole, isStaff } from "./roles.ts"
import { idleUntil } from "./session-rules.ts"
import { memberships, sessions, users } from "./tables.ts"

const TOUCH_AFTER = 5 * 60_000

/** Somebody who has shown a first factor. Staff count as signed in only with `secondFactorAt`, see `isComplete`. */
export type Session = {
  id: string
  token: string
  userId: string
  name: string
  email: string
  roles: StaffRole[]
  language: Language
  organisationIds: string[]
  method: string | null
  secondFactorAt: Date | null
  seenAt: Date
}
export const isComplete = (session: Session): boolean => !isStaff(session) || session.secondFactorAt !== null

const isHttps = ({ publicUrl }: Config) => publicUrl.startsWith("https:")
export const sessionCookieName = (config: Config): string => `${isHttps(config) ? "__Secure-" : ""}${COOKIE_PREFIX}.session_token`
const cookieSecret = ({ secret }: Config) => deriveKey(secret, "auth").toString("base64url")

const organisations = sql<string[]>`array(
  select ${memberships.organisationId} from ${memberships} where ${memberships.userId} = ${users.id} order by ${memberships.createdAt}
)`

/** The one query of a request: session, person and organisations. A revoked session or a deactivated person is gone at once. */
const readSession = async (db: Db, token: string, now: Date): Promise<Session | undefined> => {
  const [session] = await db
    .select({
      id: sessions.id,
      token: sessions.token,
      userId: sessions.userId,
      name: users.name,
      email: users.email,
      roles: users.roles,
      language: users.language,
      organisationIds: organisations,
      method: sessions.method,
      secondFactorAt: sessions.secondFactorAt,
      seenAt: sessions.updatedAt,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(and(eq(sessions.token, token), gt(sessions.expiresAt, now), isNull(users.deactivatedAt)))
  return session
}

/** Moves the end of the session and the cookie, at most every five minutes. Two requests at once move it once. */
const touch = async ({ db, config }: Services, c: Context, session: Session, now: Date) => {
  const before = new Date(now.getTime() - TOUCH_AFTER)
  if (session.seenAt >= before) return
  await db
    .update(sessions)
    .set({ updatedAt: now, expiresAt: idleUntil(session, now) })
    .where(and(eq(sessions.id, session.id), lt(sessions.updatedAt, before)))
  await setSignedCookie(c, sessionCookieName(config), session.token, cookieSecret(config), {
    path: "/",
    httpOnly: true,
    sameSite: "Lax",
    secure: isHttps(config),
    maxAge: COOKIE_DAYS * 86_400,
  })
}

const lookUp = async (services: Services, c: Context): Promise<Session | undefined> => {
  const { db, config, now } = services
  const token = await getSignedCookie(c, cookieSecret(config), sessionCookieName(config))
  if (!token) return undefined
  const session = await readSession(db, token, now())
  if (session) await touch(services, c, session, now())
  return session
}

const known = new WeakMap<Request, Promise<Session | undefined>>()

/** The session of this request, complete or not. Asked several times it is read once. */
export const currentSession = (services: Services, c: Context): Promise<Session | undefined> => {
  const session = known.get(c.req.raw) ?? lookUp(services, c)
  known.set(c.req.raw, session)
  return session
}

/**
 * Who is asking. Staff without the second factor of this session are guests: the sign-in page leads them on to it.
 * To be called inside the language of the request.
 */
export const sessionVisitor =
  (services: Services) =>
  async (c: Context): Promise<Visitor> => {
    const session = await currentSession(services, c)
    if (!session || !isComplete(session)) return guest(language())
    const isMember = session.organisationIds.length > 0 || !isStaff(session)
    return {
      id: session.userId,
      name: session.name,
      email: session.email,
      lang: language(),
      roles: isMember ? [...session.roles, "member"] : session.roles,
      organisationIds: session.organisationIds,
    }
  }
