import { join } from "node:path"
import { type Context, Hono } from "hono"
import { compress } from "hono/compress"
import { HTTPException } from "hono/http-exception"
import { errorPage } from "#modules/website"
import { databaseTrouble } from "#platform/db"
import {
  type AppEnv,
  type RequestFacts,
  type Services,
  type Visitor,
  formTokens,
  headers,
  languageOfRequest,
  limitBody,
  pathWithoutLanguage,
  refuseForeignPosts,
  staticFiles,
  takeFlash,
  withRequest,
} from "#platform/http"
import { describeFailure } from "#platform/jobs"
import { log } from "#platform/log"
import type { Module } from "#platform/module"
import { linkPattern, serveFile } from "#platform/storage"
import { inFrame } from "#ui/frame"
import { frameFor } from "./frame.ts"

type Parts = { services: Services; modules: readonly Module[]; visitorOf: (c: Context<AppEnv>) => Promise<Visitor> }

/** A short number to read out on the phone; the log has the same. */
const newReference = () => Math.random().toString(36).slice(2, 8).toUpperCase()

/** The whole website: the order of what happens to every request, then the modules' pages. */
export const createApp = ({ services, modules, visitorOf }: Parts): Hono<AppEnv> => {
  const { config } = services
  const app = new Hono<AppEnv>({ getPath: pathWithoutLanguage })
  const tokens = formTokens(config)

  app.onError(async (error, c) => {
    if (error instanceof HTTPException && error.res) return error.getResponse()
    if (error instanceof HTTPException && error.status < 500) return errorPage(c, error.status)
    const reference = newReference()
    // The error itself may carry what people typed (parameters of a query), so only its described form is written down.
    const problem = describeFailure(error)
    log.error({ code: "http.failed", reference, method: c.req.method, route: c.req.routePath, problem }, "A request failed")
    return errorPage(c, databaseTrouble(error) === undefined ? 500 : 503, reference)
  })
  app.notFound((c) => errorPage(c, 404))

  app.use(staticFiles([join(config.rootDir, "dist/client"), join(config.rootDir, "public")]))
  app.get("/healthz", (c) => c.text("ok"))
  app.use(headers(config))
  app.use(compress())
  app.use(languageOfRequest)
  app.use(async (c, next) => {
    const visitor = await visitorOf(c)
    c.set("visitor", visitor)
    const staffPage = c.req.path.startsWith("/buero")
    const reading = c.req.method === "GET"
    const facts: RequestFacts = {
      path: c.req.path,
      search: reading ? new URL(c.req.url).search : "",
      formToken: tokens.issue(c),
      flash: reading ? takeFlash(c, config) : undefined,
      visitor,
    }
    // Pages made for one person are kept by nobody: not by the browser of a shared computer, not by a proxy.
    if (visitor.id !== "guest" || staffPage) c.header("Cache-Control", "no-store")
    return withRequest(facts, async () => inFrame(await frameFor(modules, services, visitor), next))
  })
  app.use(limitBody)
  app.use(refuseForeignPosts(config, (c) => errorPage(c, 403)))

  app.get(linkPattern, async (c) => {
    const state = services.storage.verifyLink(c.req.param())
    if (state !== "valid") return errorPage(c, state === "expired" ? 410 : 404)
    const found = await services.storage.read(services.db, c.req.param("id"))
    return found ? serveFile(found.file, found.bytes) : c.notFound()
  })
  for (const module of modules) for (const routes of module.routes) app.route("/", routes(services))
  return app
}
