/** What better-auth wants to mail or tell lands here instead: our mails go through our outbox, in our transaction. */
import { AsyncLocalStorage } from "node:async_hooks"

type Heard = { token?: string; userId?: string }
const listening = new AsyncLocalStorage<Heard>()
export const hear = (heard: Heard) => void Object.assign(listening.getStore() ?? {}, heard)

/** Runs a better-auth call and returns what it would have put into a mail, and whom it changed. */
export const listen = async <T>(call: () => Promise<T>): Promise<Heard & { result: T }> => {
  const heard: Heard = {}
  const result = await listening.run(heard, call)
  return { ...heard, result }
}
