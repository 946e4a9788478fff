import type { Context } from "hono"
import { type Session, currentSession, isComplete } from "#platform/auth"
import { type AppEnv, type Services, signInPath } from "#platform/http"

/** Where a page of the own account was asked for without being signed in; a post is not repeated afterwards. */
const signInFirst = (c: Context<AppEnv>) => {
  const { pathname, search } = new URL(c.req.url)
  return c.redirect(signInPath.to({}, c.req.method === "GET" ? { zurueck: pathname + search } : {}), 303)
}

type Work = (c: Context<AppEnv>, session: Session) => Response | Promise<Response>

/** For pages of the own account: somebody signed in completely, or the way to the sign-in page. */
export const signedIn =
  (services: Services, work: Work) =>
  async (c: Context<AppEnv>): Promise<Response> => {
    const session = await currentSession(services, c)
    c.header("Cache-Control", "no-store")
    return session && isComplete(session) ? work(c, session) : signInFirst(c)
  }
