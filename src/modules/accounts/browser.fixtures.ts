/** A person at a browser without JavaScript, for the tests: keeps cookies, fills in forms, follows links. */
import { base32 } from "@better-auth/utils/base32"
import { createOTP } from "@better-auth/utils/otp"
import { inject } from "vitest"
import { createApp } from "../../app.tsx"
import { withDatabase } from "../../../test/server.ts"
import { testWorld } from "../../../test/world.ts"
import { firstRunLink, sessionVisitor } from "#platform/auth"
import { useAuditKey } from "#platform/audit"
import type { Config } from "#platform/config"
import { accounts } from "./module.ts"

export const PASSWORD = "korrekt pferd batterie"
export const ADA = { name: "Ada Beispiel", email: "ada@example.org", password: PASSWORD }

type Fields = Record<string, string | readonly string[]>
export type Page = { status: number; html: string; location: string; headers: Headers }

const browser = (app: ReturnType<typeof createApp>, more: Record<string, string>) => {
  const jar = new Map<string, string>()
  const send = async (
    url: string,
    init: { method: string; headers?: Record<string, string>; body?: URLSearchParams | string },
  ): Promise<Page> => {
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join("; ")
    const answer = await app.request(url, {
      ...init,
      headers: { "sec-fetch-site": "same-origin", cookie, ...more, ...init.headers },
    })
    for (const line of answer.headers.getSetCookie()) {
      const [name = "", value = ""] = (line.split(";")[0] ?? "").split(/=(.*)/s)
      if (value === "" || /max-age=0\b/i.test(line)) jar.delete(name)
      else jar.set(name, value)
    }
    return {
      status: answer.status,
      html: await answer.text(),
      location: answer.headers.get("location") ?? "",
      headers: answer.headers,
    }
  }
  const get = (url: string) => send(url, { method: "GET" })
  const post = (url: string, fields: Fields) => {
    const body = new URLSearchParams()
    for (const [name, value] of Object.entries(fields))
      for (const one of typeof value === "string" ? [value] : value) body.append(name, one)
    return send(url, { method: "POST", body })
  }
  const json = (url: string, body: unknown, headers: Record<string, string> = { origin: "http://localhost" }) =>
    send(url, { method: "POST", headers: { "content-type": "application/json", ...headers }, body: JSON.stringify(body) })
  /** Goes where the answer leads until there is a page. */
  const follow = async (page: Page): Promise<Page & { at: string }> => {
    let [now, at] = [page, ""]
    while (now.location !== "" && now.status < 400) {
      at = now.location
      now = await get(at)
    }
    return { ...now, at }
  }
  return {
    get,
    post,
    json,
    follow,
    jar,
    open: async (url: string) => follow({ status: 303, html: "", location: url, headers: new Headers() }),
  }
}
export type Browser = ReturnType<typeof browser>

/** A world where people really sign in. Behind a proxy, so that a test can come from several networks. */
export const accountsWorld = async (config: Partial<Config> = {}) => {
  const world = await testWorld({ modules: [accounts], config: { trustProxy: true, ...config } as Config })
  world.clock.set(new Date())
  useAuditKey(world.config.secret)
  const app = createApp({ services: world.services, modules: [accounts], visitorOf: sessionVisitor(world.services) })
  /** The limits live in the routes of an app: new routes on the same data have counted nothing yet. */
  const forgetAttempts = () => {
    app.request = createApp({ services: world.services, modules: [accounts], visitorOf: sessionVisitor(world.services) }).request
  }
  const { rows } = await world.services.db.execute<{ name: string }>("select current_database() as name")
  const databaseUrl = withDatabase(inject("testServer").url, rows[0]?.name ?? "")
  return { ...world, app, databaseUrl, forgetAttempts, browser: (headers: Record<string, string> = {}) => browser(app, headers) }
}
export type AccountsWorld = Awaited<ReturnType<typeof accountsWorld>>

/** The key shown under the QR code. */
export const appKey = (html: string): string => (/<code dir="ltr">([A-Z2-7 ]+)<\/code>/.exec(html)?.[1] ?? "").replaceAll(" ", "")
/** What the authenticator app shows now. */
export const codeOf = (key: string): Promise<string> => createOTP(new TextDecoder().decode(base32.decode(key))).totp()
export const backupCodesOn = (html: string): string[] =>
  [...html.matchAll(/<code dir="ltr">([A-Za-z0-9]{5}-[A-Za-z0-9]{5})<\/code>/g)].map(([, code = ""]) => code)

/** From the security page to a complete session; returns the app's key and the backup codes. */
export const setUpApp = async (person: Browser) => {
  const key = appKey((await person.get("/de/konto/sicherheit/app")).html)
  const done = await person.post("/de/konto/sicherheit/app/code", { code: await codeOf(key) })
  return { key, codes: backupCodesOn(done.html), page: done }
}

/** The first administrator, through the link of the start, signed in completely. */
export const administrator = async (world: AccountsWorld, person = ADA) => {
  const ada = world.browser()
  const link = (await firstRunLink(world.services)) ?? ""
  await ada.post(link, person)
  return { ...ada, link, ...(await setUpApp(ada)) }
}

/** The link in the newest mail. */
export const linkIn = (mails: readonly { text: string }[]): string =>
  /https?:\/\/localhost(\/\S+)/.exec(mails.at(-1)?.text ?? "")?.[1] ?? ""

/** Somebody invited by the administrator, signed in completely. */
export const colleague = async (world: AccountsWorld, inviter: Browser, { email, roles }: { email: string; roles: string[] }) => {
  await inviter.post("/de/buero/team/einladen", { name: "Jonas Beispiel", email, roles, language: "de" })
  const person = world.browser()
  await person.post(linkIn(await world.mails()), { name: "Jonas Beispiel", password: PASSWORD })
  return { ...person, ...(await setUpApp(person)) }
}

export const audits = async (world: AccountsWorld): Promise<string[]> => {
  const { rows } = await world.services.db.execute<{ action: string }>("select action from audit_entries order by seq")
  return rows.map(({ action }) => action)
}
