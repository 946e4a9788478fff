/** The private link on this device, so that a closed browser is no lost project. Kept only where somebody began or agreed. */
import type { Context } from "hono"
import { deleteCookie, getCookie, setCookie } from "hono/cookie"
import type { Config } from "#platform/config"
import { isKey } from "./project/keys.ts"

const COOKIE = "tw_founding"
const DAYS = 60

export const keyOnDevice = (c: Context): string | undefined => {
  const key = getCookie(c, COOKIE)
  return key !== undefined && isKey(key) ? key : undefined
}
export const rememberOnDevice = (c: Context, { publicUrl }: Config, key: string): void =>
  setCookie(c, COOKIE, key, {
    path: "/",
    httpOnly: true,
    sameSite: "Lax",
    secure: publicUrl.startsWith("https:"),
    maxAge: DAYS * 24 * 60 * 60,
  })
export const forgetOnDevice = (c: Context): void => void deleteCookie(c, COOKIE, { path: "/" })
