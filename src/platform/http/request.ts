/** What the page being rendered may ask about its own request: its address in other languages, its form token, its one-time message. */
import { AsyncLocalStorage } from "node:async_hooks"
import type { Language } from "#platform/i18n"
import { type Visitor, guest } from "./visitor.ts"

export type RequestFacts = {
  /** Without the language. */
  path: string
  search: string
  formToken: () => string
  flash: string | undefined
  visitor: Visitor
}

const current = new AsyncLocalStorage<RequestFacts>()
const nowhere: RequestFacts = {
  path: "/",
  search: "",
  formToken: () => "",
  flash: undefined,
  visitor: guest("de"),
}

export const withRequest = <T>(facts: RequestFacts, work: () => T): T => current.run(facts, work)
export const requestFacts = (): RequestFacts => current.getStore() ?? nowhere

/** The synchroniser token of this visitor's forms; asking for it sets the cookie it belongs to. */
export const formToken = (): string => requestFacts().formToken()
/** The same page in another language, with its query. */
export const pathIn = (code: Language): string => {
  const { path, search } = requestFacts()
  return `/${code}${path === "/" ? "" : path}${search}`
}
/** The path of this request without its language. */
export const currentPath = (): string => requestFacts().path
/** The message left by the request before ("saved"), shown once. */
export const flashMessage = (): string | undefined => requestFacts().flash
