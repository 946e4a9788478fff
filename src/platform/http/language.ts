import type { MiddlewareHandler } from "hono"
import { type Language, inLanguage, isLanguage, preferredLanguage } from "#platform/i18n"

/** Addresses that belong to no language: files, machines, links from mails that choose the language themselves. */
const NEUTRAL = /^\/(assets|src|dateien|api|healthz|robots\.txt|favicon\.svg|favicon\.ico|\.well-known|_preview)(\/|$)/

const split = (pathname: string): { code: Language | undefined; rest: string } => {
  const [, first = "", ...rest] = pathname.split("/")
  return isLanguage(first) ? { code: first, rest: `/${rest.join("/")}` } : { code: undefined, rest: pathname }
}

/** Hono's view of a request's path: without the language, so that routes are written once. */
export const pathWithoutLanguage = (request: Request): string => {
  const start = request.url.indexOf("/", request.url.indexOf("://") + 3)
  const end = request.url.search(/[?#]/)
  const pathname = start === -1 ? "/" : request.url.slice(start, end === -1 ? undefined : end)
  const { rest } = split(pathname)
  return rest.length > 1 && rest.endsWith("/") ? rest.slice(0, -1) : rest
}

/** Runs the request in the language of its address; an address without one is redirected to the visitor's. */
export const languageOfRequest: MiddlewareHandler = async (c, next) => {
  const { pathname, search } = new URL(c.req.url)
  const { code } = split(pathname)
  if (code) return inLanguage(code, next)
  const preferred = preferredLanguage(c.req.header("accept-language"))
  if (NEUTRAL.test(pathname)) return inLanguage(preferred, next)
  if (c.req.method !== "GET" && c.req.method !== "HEAD") return inLanguage(preferred, () => c.notFound())
  c.header("Vary", "Accept-Language")
  return c.redirect(`/${preferred}${pathname === "/" ? "" : pathname}${search}`, 302)
}
