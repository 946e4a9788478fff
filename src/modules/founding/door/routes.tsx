import { type Context, Hono } from "hono"
import { type AppEnv, type Services, leaveFlash } from "#platform/http"
import { forgetOnDevice, keyOnDevice } from "../device.ts"
import { paths } from "../paths.ts"
import { openProject } from "../project/service.ts"
import { t } from "../texts.ts"
import { AlternativesPage } from "./views/alternatives-page.tsx"
import { DoorPage } from "./views/door-page.tsx"

/** The way back to what was begun on this device, as long as it is still there. */
const resumeHref = async (c: Context, services: Services): Promise<string | undefined> => {
  const key = keyOnDevice(c)
  if (key === undefined) return undefined
  c.header("Cache-Control", "no-store")
  return (await openProject(services, key)) ? paths.home.to({ key }) : undefined
}

export const doorRoutes = (services: Services) =>
  new Hono<AppEnv>()
    .get(paths.door.pattern, async (c) => c.html(<DoorPage resume={await resumeHref(c, services)} />))
    .get(paths.alternatives.pattern, (c) => c.html(<AlternativesPage />))
    .post(paths.forget.pattern, (c) => {
      forgetOnDevice(c)
      leaveFlash(c, services.config, t("door.resume.forgotten"))
      return c.redirect(paths.door.to({}), 303)
    })
