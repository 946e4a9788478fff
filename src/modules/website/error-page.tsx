import type { Context } from "hono"
import { ErrorPage, type ErrorKind } from "./views/error-page.tsx"

const KINDS: readonly ErrorKind[] = [403, 404, 410, 413, 429, 500, 503]

/** The page for a refused or failed request, in the language of the request. */
export const errorPage = (c: Context, status: number, reference?: string): Response | Promise<Response> => {
  const kind = KINDS.find((known) => known === status) ?? (status < 500 ? 404 : 500)
  c.header("Cache-Control", "no-store")
  return c.html(<ErrorPage kind={kind} reference={reference} />, kind)
}
