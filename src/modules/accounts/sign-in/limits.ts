import type { Context } from "hono"
import { attemptLimit, clientKey, takeAttempts } from "#platform/auth"
import type { Config } from "#platform/config"

const QUARTER_HOUR = 15

/**
 * A community centre may share one network address, so those limits are wide; they are there against machines. The limits by
 * person protect a mailbox from being flooded and a password from being guessed from many places.
 */
export const signInLimits = (config: Config) => {
  const linkByPerson = attemptLimit(3, QUARTER_HOUR)
  const linkByClient = attemptLimit(30, QUARTER_HOUR)
  const passwordByPersonAndClient = attemptLimit(5, QUARTER_HOUR)
  const passwordByPerson = attemptLimit(30, 60)
  const byClient = attemptLimit(100, QUARTER_HOUR)

  return {
    /** Mails to this address. Unknown addresses count as well: the limit tells nobody whether there is an account. */
    link: (c: Context, email: string) =>
      takeAttempts([
        [linkByClient, clientKey(c, config)],
        [linkByPerson, email],
      ]),
    password: (c: Context, email: string) =>
      takeAttempts([
        [byClient, clientKey(c, config)],
        [passwordByPersonAndClient, `${clientKey(c, config)} ${email}`],
        [passwordByPerson, email],
      ]),
    rightPassword: async (c: Context, email: string) => {
      await passwordByPersonAndClient.forget(`${clientKey(c, config)} ${email}`)
      await passwordByPerson.forget(email)
    },
    /** Everything else that tries a secret: links, codes, passkeys. */
    secret: (c: Context) => byClient.take(clientKey(c, config)),
  }
}
export type SignInLimits = ReturnType<typeof signInLimits>
