import { Hono } from "hono"
import { auditTrail, latestAudit } from "#platform/audit"
import { type AppEnv, type Services, requirePermission } from "#platform/http"
import { paths } from "../paths.ts"
import { oversight } from "../permissions.ts"
import { AuditPage } from "./views/audit-page.tsx"

export const auditRoutes = ({ db }: Services) =>
  new Hono<AppEnv>().get(paths.audit.pattern, requirePermission(oversight), async (c) => {
    const subject = (c.req.query("kennung") ?? "").trim().slice(0, 100)
    const entries = subject === "" ? await latestAudit(db) : await auditTrail(db, subject)
    return c.html(<AuditPage entries={entries} subject={subject} />)
  })
