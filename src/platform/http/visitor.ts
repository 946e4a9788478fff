import { createMiddleware } from "hono/factory"
import type { Config } from "#platform/config"
import type { Db } from "#platform/db"
import type { Documents } from "#platform/documents"
import type { Language } from "#platform/i18n"
import type { Enqueue } from "#platform/jobs"
import type { Storage } from "#platform/storage"
import { signInPath } from "./paths.ts"

const roles = ["administrator", "lead", "adviser", "editor", "partner", "member"] as const
export type Role = (typeof roles)[number]

/** Who is asking. A guest has the id "guest"; staff roles are there only after the second factor. */
export type Visitor = {
  id: string
  name: string | undefined
  email: string | undefined
  lang: Language
  roles: readonly Role[]
  organisationIds: readonly string[]
}
export const guest = (lang: Language): Visitor => ({
  id: "guest",
  name: undefined,
  email: undefined,
  lang,
  roles: [],
  organisationIds: [],
})

/** What a use case may touch. Handed in, never imported: tests pass their own. */
export type Services = { db: Db; enqueue: Enqueue; now: () => Date; config: Config; storage: Storage; documents: Documents }
export type AppEnv = { Variables: { visitor: Visitor } }

/** A named right and the roles that have it; declared by the module that asks for it. */
export type Permission = { id: string; roles: readonly Role[] }
export const permission = (id: string, allowed: readonly Role[]): Permission => ({ id, roles: allowed })
export const may = (visitor: Visitor, { roles: allowed }: Permission): boolean =>
  visitor.roles.some((role) => allowed.includes(role))

/** Guests are asked to sign in; for everybody else what they may not see is not there. */
export const requirePermission = (needed: Permission) =>
  createMiddleware<AppEnv>(async (c, next) => {
    if (may(c.var.visitor, needed)) return next()
    if (c.var.visitor.id !== "guest") return c.notFound()
    const { pathname, search } = new URL(c.req.url)
    return c.redirect(signInPath.in(c.var.visitor.lang, {}, c.req.method === "GET" ? { zurueck: pathname + search } : {}), 303)
  })
