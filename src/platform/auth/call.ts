/** Calling better-auth's functions from our routes: its exceptions become values, its cookies go on to the browser. */
import type { APIError } from "better-auth/api"
import type { Context } from "hono"

export type Outcome<T> = { ok: true; value: T; cookies: string[] } | { ok: false; code: string }

/** What better-auth needs to know of a request: its cookies, and the device for the list of sessions. */
export const headersOf = (c: Context): Headers =>
  new Headers({ cookie: c.req.header("cookie") ?? "", "user-agent": (c.req.header("user-agent") ?? "").slice(0, 300) })

/** The headers as the browser would send them after the answer with these cookies. */
export const withCookies = (headers: Headers, cookies: readonly string[]): Headers => {
  const jar = new Map<string, string>()
  const put = (pair: string) => {
    const at = pair.indexOf("=")
    if (at > 0) jar.set(pair.slice(0, at).trim(), pair.slice(at + 1))
  }
  for (const pair of (headers.get("cookie") ?? "").split(";")) put(pair)
  for (const cookie of cookies) put(cookie.split(";")[0] ?? "")
  const next = new Headers(headers)
  next.set("cookie", [...jar].map(([name, value]) => `${name}=${value}`).join("; "))
  return next
}

/** By its name: loading the class would load better-auth. */
const isRefusal = (error: unknown): error is APIError => error instanceof Error && error.name === "APIError"

const codeOf = ({ body, status }: APIError) => (typeof body?.code === "string" ? body.code : String(status))

/** Runs a call with `returnHeaders: true`. A refusal is a value; anything else is a fault and stays an exception. */
export const attempt = async <T>(
  call: () => Promise<{ headers: Headers | null | undefined; response: T }>,
): Promise<Outcome<T>> => {
  try {
    const { headers, response } = await call()
    return { ok: true, value: response, cookies: headers?.getSetCookie() ?? [] }
  } catch (error) {
    if (isRefusal(error)) return { ok: false, code: codeOf(error) }
    throw error
  }
}

export const passCookies = (c: Context, cookies: readonly string[]): void => {
  for (const cookie of cookies) c.header("Set-Cookie", cookie, { append: true })
}
