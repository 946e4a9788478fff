/** Form tokens, one-time messages and headers: what every answer carries. */
import { randomBytes } from "node:crypto"
import type { Context, MiddlewareHandler } from "hono"
import { getCookie, setCookie } from "hono/cookie"
import { secureHeaders } from "hono/secure-headers"
import { type Config, deriveKey, sameText, sign } from "#platform/config"

const FORM_COOKIE = "tw_form"
const FLASH_COOKIE = "tw_flash"
const SAFE_METHODS = new Set(["GET", "HEAD", "OPTIONS"])

const cookieOptions = (config: Config) => ({
  path: "/",
  httpOnly: true,
  sameSite: "Lax" as const,
  secure: config.publicUrl.startsWith("https:"),
})

/** Double-submit token: the cookie is random, the form carries its HMAC. The cookie is set only where a form is shown. */
export const formTokens = (config: Config) => {
  const key = deriveKey(config.secret, "form-token")
  return {
    issue: (c: Context) => {
      let random = getCookie(c, FORM_COOKIE)
      return () => {
        if (random === undefined || random.length < 20) {
          random = randomBytes(18).toString("base64url")
          setCookie(c, FORM_COOKIE, random, cookieOptions(config))
        }
        return sign(key, random)
      }
    },
    fits: (c: Context, token: unknown) => {
      const random = getCookie(c, FORM_COOKIE)
      return random !== undefined && typeof token === "string" && sameText(token, sign(key, random))
    },
  }
}

/**
 * Refuses posts from other sites: by Sec-Fetch-Site or Origin where the browser sends them, by the form's token where it
 * sends neither (old phones). Answers with `refuse`, so that the page can say it in the visitor's language.
 */
export const refuseForeignPosts = (config: Config, refuse: (c: Context) => Response | Promise<Response>): MiddlewareHandler => {
  const tokens = formTokens(config)
  const home = new URL(config.publicUrl).host
  const trusted = async (c: Context) => {
    const site = c.req.header("sec-fetch-site")
    if (site !== undefined) return site === "same-origin" || site === "none"
    const origin = c.req.header("origin")
    if (origin !== undefined && origin !== "null")
      return URL.canParse(origin) && [home, c.req.header("host")].includes(new URL(origin).host)
    return tokens.fits(c, (await c.req.parseBody())["_token"])
  }
  return async (c, next) => (SAFE_METHODS.has(c.req.method) || (await trusted(c)) ? next() : refuse(c))
}

/** Leaves a message for the next page this visitor sees. */
export const leaveFlash = (c: Context, config: Config, text: string): void => {
  const body = Buffer.from(text.slice(0, 300)).toString("base64url")
  setCookie(c, FLASH_COOKIE, `${body}.${sign(deriveKey(config.secret, "flash"), body)}`, {
    ...cookieOptions(config),
    maxAge: 120,
  })
}

export const takeFlash = (c: Context, config: Config): string | undefined => {
  const cookie = getCookie(c, FLASH_COOKIE)
  if (cookie === undefined) return undefined
  const [body = "", signature = ""] = cookie.split(".")
  setCookie(c, FLASH_COOKIE, "", { ...cookieOptions(config), maxAge: 0 })
  return sameText(signature, sign(deriveKey(config.secret, "flash"), body))
    ? Buffer.from(body, "base64url").toString()
    : undefined
}

/**
 * Strict headers: nothing from elsewhere, no inline script or style, no framing. An answer that brings a policy of its own
 * (a file somebody handed in, in its sandbox) keeps it.
 */
export const headers = (config: Config): MiddlewareHandler => {
  const strict = secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", "data:"],
      fontSrc: ["'self'"],
      connectSrc: ["'self'"],
      manifestSrc: ["'self'"],
      // Browsers apply form-action to the redirect after a post, and single sign-on redirects to its issuer.
      formAction: ["'self'", ...(config.oidc ? [new URL(config.oidc.issuer).origin] : [])],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
    strictTransportSecurity: config.publicUrl.startsWith("https:") ? "max-age=31536000" : false,
    referrerPolicy: "same-origin",
    xFrameOptions: "DENY",
    permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [] },
  })
  return async (c, next) => {
    // `compress` would add it afterwards, to a copy of the whole answer.
    c.header("Vary", "Accept-Encoding")
    let own: string | null = null
    await strict(c, async () => {
      await next()
      own = c.res.headers.get("content-security-policy")
    })
    if (own !== null) c.res.headers.set("content-security-policy", own)
  }
}
