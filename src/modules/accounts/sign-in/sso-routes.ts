import { Hono } from "hono"
import { finishOidc, passCookies, startOidc } from "#platform/auth"
import type { AppEnv, Services } from "#platform/http"
import { machinePaths, ownPath, paths } from "../paths.ts"

const UNKNOWN = new Set(["signup_disabled", "not_invited", "account_not_linked"])

/** What better-auth reports in the address, as a notice of the sign-in page. */
const withNotice = (target: string, base: string): string => {
  const url = new URL(target, base)
  const error = url.searchParams.get("error")
  if (error === null) return target
  const hinweis = UNKNOWN.has(error) ? "sso-unbekannt" : "sso"
  // Without a state of ours better-auth does not know our page.
  if (url.pathname.startsWith("/api/")) return paths.signIn.to({}, { hinweis })
  for (const name of ["error", "error_description"]) url.searchParams.delete(name)
  url.searchParams.set("hinweis", hinweis)
  return url.pathname + url.search
}

/** Single sign-on, where the operator has configured an issuer. */
export const ssoRoutes = (services: Services) => {
  const { config } = services
  return new Hono<AppEnv>()
    .post(paths.sso.pattern, async (c) => {
      if (!config.oidc) return c.notFound()
      const typed = await c.req.parseBody()
      const wish = typed["zurueck"]
      const back = ownPath(typeof wish === "string" ? wish : "")
      const started = await startOidc(services, c, paths.signIn.to({}, { zurueck: back }))
      if (!started.ok) return c.redirect(paths.signIn.to({}, { zurueck: back, hinweis: "sso" }), 303)
      passCookies(c, started.cookies)
      return c.redirect(started.value, 303)
    })
    .get(machinePaths.oidcCallback, async (c) => {
      const target = config.oidc && (await finishOidc(services, c))
      if (target === undefined) return c.notFound()
      return c.redirect(withNotice(target, config.publicUrl), 303)
    })
}
