import { type Context, Hono } from "hono"
import { createMiddleware } from "hono/factory"
import { z } from "zod"
import { addPasskey, passkeyCreation, passkeyRequest, signInWithPasskey } from "#platform/auth"
import type { AppEnv, Services } from "#platform/http"
import { machinePaths } from "../paths.ts"
import { signInLimits } from "../sign-in/limits.ts"

const answerBody = z.object({ response: z.looseObject({ id: z.string().max(2000) }), name: z.string().trim().max(60).optional() })

const readAnswer = async (c: Context) => {
  const parsed = answerBody.safeParse(await c.req.json().catch(() => undefined))
  return parsed.success ? parsed.data : undefined
}

/** What the passkey island talks to. Scripts of other sites are refused by their origin. */
export const passkeyRoutes = (services: Services) => {
  const limits = signInLimits(services.config)
  const home = new URL(services.config.publicUrl).origin
  const ownScriptsOnly = createMiddleware<AppEnv>(async (c, next) => {
    if (c.req.header("origin") !== home) return c.json({ problem: "origin" }, 403)
    const wait = await limits.secret(c)
    if (wait === undefined) return next()
    c.header("Retry-After", String(wait))
    return c.json({ problem: "too-often" }, 429)
  })
  const options = (c: Context, found: unknown) => (found === undefined ? c.json({ problem: "refused" }, 403) : c.json(found))
  const done = (c: Context, worked: boolean) => (worked ? c.json({ done: true }) : c.json({ problem: "refused" }, 403))

  return new Hono<AppEnv>()
    .post(machinePaths.passkeyRequest, ownScriptsOnly, async (c) => options(c, await passkeyRequest(services, c)))
    .post(machinePaths.passkeyCreation, ownScriptsOnly, async (c) => options(c, await passkeyCreation(services, c)))
    .post(machinePaths.passkeySignIn, ownScriptsOnly, async (c) => {
      const answer = await readAnswer(c)
      return done(c, answer !== undefined && (await signInWithPasskey(services, c, answer.response)))
    })
    .post(machinePaths.passkeyAdd, ownScriptsOnly, async (c) => {
      const answer = await readAnswer(c)
      return done(
        c,
        answer !== undefined && (await addPasskey(services, c, { response: answer.response, name: answer.name || undefined })),
      )
    })
}
