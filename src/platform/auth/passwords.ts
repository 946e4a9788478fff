import type { Context } from "hono"
import { recordAudit } from "#platform/audit"
import type { Services } from "#platform/http"
import { type Outcome, attempt, headersOf } from "./call.ts"
import { authFor } from "./auth.ts"
import { endOtherSessions } from "./own-sessions.ts"
import type { Session } from "./session.ts"

/** better-auth's own hashing (scrypt). It takes a tenth of a second: outside of transactions. */
export const hashPassword = async (services: Services, password: string): Promise<string> =>
  (await (await authFor(services)).$context).password.hash(password)

type Change = { current: string; next: string }

/** Changes the password and ends the other sessions. Somebody who came by single sign-on sets a first one without the old. */
export const changePassword = async (
  services: Services,
  c: Context,
  session: Session,
  { current, next }: Change,
): Promise<boolean> => {
  const { api } = await authFor(services)
  const options = { headers: headersOf(c), returnHeaders: true } as const
  const outcome: Outcome<unknown> = await attempt<unknown>(() =>
    current === ""
      ? api.setPassword({ ...options, body: { newPassword: next } })
      : api.changePassword({ ...options, body: { currentPassword: current, newPassword: next } }),
  )
  if (!outcome.ok) return false
  const { userId } = session
  await services.db.transaction(async (tx) => {
    await endOtherSessions(tx, session)
    await recordAudit(tx, { actor: userId, action: "accounts.password.changed", subject: userId })
  })
  return true
}
