import type { Context } from "hono"
import type { AppEnv, Services } from "#platform/http"
import { type Access, noteVisit, openProject } from "./service.ts"
import { FreshLinkPage } from "./views/link-pages.tsx"

/** What a page of a project works with: the project, the person asking, and the secret of their link. */
export type Inside = { services: Services; access: Access; secret: string }
type Answer = Response | Promise<Response>

/**
 * A handler of an address with a private link (`:key`). What opens nothing (any more) says so kindly and offers a new link.
 * Such pages are kept by no cache and found by no search engine.
 */
export const inProject =
  (services: Services, handle: (c: Context<AppEnv>, inside: Inside) => Answer) =>
  async (c: Context<AppEnv>): Promise<Response> => {
    c.header("Cache-Control", "no-store")
    c.header("X-Robots-Tag", "noindex, nofollow")
    const secret = c.req.param("key") ?? ""
    const access = await openProject(services, secret)
    if (!access) return c.html(<FreshLinkPage closed />, 410)
    await noteVisit(services, access)
    return handle(c, { services, access, secret })
  }
