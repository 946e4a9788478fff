import type { MiddlewareHandler } from "hono"
import { type AppEnv, type Services, flashMessage, pathIn } from "#platform/http"
import { language } from "#platform/i18n"
import { publicVersion } from "./repository.ts"

/** Of about 45 kB each. */
const MOST = 400

/** A page with a form holds its visitor's token and is made for one person. */
const isForEverybody = (html: string) => !html.includes('name="_token"')

/**
 * One question for all who ask while the one before is under way. It begins after every one of them has asked, so nobody gets
 * an answer that is older than their request.
 */
const together = <T>(ask: () => Promise<T>): (() => Promise<T>) => {
  let waiting: Promise<T> | undefined
  let running: Promise<unknown> = Promise.resolve()
  return () => {
    waiting ??= running.then(() => {
      waiting = undefined
      const answer = ask()
      running = answer.catch(() => undefined)
      return answer
    })
    return waiting
  }
}

/**
 * Finished pages for visitors who are not signed in, each valid for one number of the public state. The number is asked of
 * the database at every request, before the page is looked up or made: what somebody has just hidden is never shown again.
 */
export const pageMemory = ({ db }: Services): MiddlewareHandler<AppEnv> => {
  const pages = new Map<string, { version: string; html: string }>()
  const askVersion = together(() => publicVersion(db))
  return async (c, next) => {
    const { id } = c.var.visitor
    if (id !== "guest" || flashMessage() !== undefined) return next()
    const key = pathIn(language())
    const version = await askVersion()
    const known = pages.get(key)
    if (known?.version === version) return c.html(known.html)
    await next()
    if (c.res.status !== 200) return
    const html = await c.res.clone().text()
    if (!isForEverybody(html)) return
    pages.delete(key)
    pages.set(key, { version, html })
    const [oldest] = pages.size > MOST ? pages.keys() : []
    if (oldest !== undefined) pages.delete(oldest)
  }
}
