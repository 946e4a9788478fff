import { type Context, Hono } from "hono"
import { recordAudit } from "#platform/audit"
import type { Db } from "#platform/db"
import { readHealth } from "#platform/health"
import { type AppEnv, type Services, leaveFlash, requirePermission } from "#platform/http"
import { dismissFailedJob, retryFailedJob } from "#platform/jobs"
import { paths } from "../paths.ts"
import { system } from "../permissions.ts"
import { type Key, t } from "../texts.ts"
import { SystemPage } from "./views/system-page.tsx"

type Act = { run: (tx: Db, key: string) => Promise<boolean>; action: string; done: Key }

/** How the machine is doing, and what to do about background work that failed for good. */
export const systemRoutes = (services: Services) => {
  const { db, config, enqueue } = services

  const doing =
    ({ run, action, done }: Act) =>
    async (c: Context<AppEnv>) => {
      const key = c.req.param("key") ?? ""
      const changed = await db.transaction(async (tx) => {
        if (!(await run(tx, key))) return false
        await recordAudit(tx, { actor: c.var.visitor.id, action, subject: key })
        return true
      })
      leaveFlash(c, config, t(changed ? done : "staff.system.job-gone"))
      return c.redirect(paths.system.to({}), 303)
    }

  return new Hono<AppEnv>()
    .use(`${paths.system.pattern}/*`, requirePermission(system))
    .get(paths.system.pattern, requirePermission(system), async (c) => c.html(<SystemPage health={await readHealth(services)} />))
    .post(
      paths.jobRepetition.pattern,
      doing({
        run: (tx, key) => retryFailedJob(tx, enqueue, key),
        action: "operations.job.repeated",
        done: "staff.system.job-repeated",
      }),
    )
    .post(
      paths.jobDismissal.pattern,
      doing({ run: dismissFailedJob, action: "operations.job.dismissed", done: "staff.system.job-dismissed" }),
    )
}
