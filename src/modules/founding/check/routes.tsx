import { type Context, Hono } from "hono"
import { type AppEnv, type Services, rateLimit, readForm } from "#platform/http"
import { language } from "#platform/i18n"
import { keyOnDevice, rememberOnDevice } from "../device.ts"
import { paths } from "../paths.ts"
import { beginProject, openProject } from "../project/service.ts"
import { addVersion } from "../statutes/versions.ts"
import { readIncoming } from "./incoming.ts"
import { reportOf } from "./report-of.ts"
import { takeForm } from "./schema.ts"
import { CheckPage, CheckResultPage } from "./views/check-page.tsx"

type C = Context<AppEnv>

const check = async (c: C) => {
  c.header("Cache-Control", "no-store")
  const incoming = await readIncoming(c)
  if (!incoming.ok) return c.html(<CheckPage form={incoming.form} />, incoming.status)
  const { text, mode } = incoming
  return c.html(<CheckResultPage text={text} mode={mode ?? "guess"} report={reportOf(text, mode)} />)
}

/** Into the project this device knows, or into a new one. */
const projectKey = async (c: C, services: Services): Promise<string> => {
  const known = keyOnDevice(c)
  if (known !== undefined && (await openProject(services, known))) return known
  const key = await beginProject(services, { language: language() })
  rememberOnDevice(c, services.config, key)
  return key
}

const take = async (c: C, services: Services) => {
  const read = await readForm(c, takeForm)
  if (!read.ok) return c.html(<CheckPage form={{ typed: read.form.typed, errors: { ...read.form.errors } }} />, read.status)
  const key = await projectKey(c, services)
  const access = await openProject(services, key)
  if (!access) return c.redirect(paths.freshLink.to({}), 303)
  const added = await addVersion(services, access, { body: read.value.text, origin: "upload" })
  return c.redirect(added.ok ? paths.version.to({ key, number: String(added.number) }) : paths.home.to({ key }), 303)
}

/** Checking statutes without account. The text is read, checked, shown, and forgotten. */
export const checkRoutes = (services: Services) =>
  new Hono<AppEnv>()
    .get(paths.check.pattern, (c) => c.html(<CheckPage />))
    .post(paths.check.pattern, rateLimit(services.config, { points: 60, seconds: 600 }), check)
    .post(paths.checkTake.pattern, rateLimit(services.config, { points: 20, seconds: 600 }), (c) => take(c, services))
