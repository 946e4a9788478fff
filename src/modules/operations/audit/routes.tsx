import { Hono } from "hono"
import { listAudit } from "#platform/audit"
import { listTeam } from "#platform/auth"
import { type AppEnv, type Services, cleanText, requirePermission } from "#platform/http"
import { paths } from "../paths.ts"
import { oversight } from "../permissions.ts"
import { AuditPage } from "./views/audit-page.tsx"

const PAGE = 100
const LONGEST = 200

/** An address by hand may hold anything; only a place in the trail is one. */
const placeIn = (typed: string | undefined) => (typed !== undefined && /^[1-9]\d{0,14}$/.test(typed) ? Number(typed) : undefined)

export const auditRoutes = ({ db }: Services) =>
  new Hono<AppEnv>().get(paths.audit.pattern, requirePermission(oversight), async (c) => {
    const about = cleanText(c.req.query("kennung") ?? "")
      .trim()
      .slice(0, LONGEST)
    const before = placeIn(c.req.query("vor"))
    const query = { ...(about === "" ? {} : { about }), ...(before === undefined ? {} : { before }) }
    const [found, team] = await Promise.all([listAudit(db, { ...query, limit: PAGE + 1 }), listTeam(db)])
    const entries = found.slice(0, PAGE)
    const names = new Map(team.map(({ id, name }) => [id, name]))
    const older = found.length > PAGE ? entries.at(-1)?.seq : undefined
    return c.html(<AuditPage entries={entries} names={names} about={about} older={older} newest={before === undefined} />)
  })
