import type { Services } from "#platform/http"
import type { Auth } from "./engine.ts"

/**
 * better-auth, loaded when somebody signs in for the first time and not at the start: it takes half a second and 70 MB,
 * and pages need only the session, which we read ourselves. Never with the services of a transaction.
 */
export const authFor = async (services: Pick<Services, "db" | "config">): Promise<Auth> =>
  (await import("./engine.ts")).authFor(services)
