import { type Context, Hono } from "hono"
import { type AppEnv, type Services, leaveFlash, rateLimit, readForm } from "#platform/http"
import { language } from "#platform/i18n"
import { forgetOnDevice, rememberOnDevice } from "../device.ts"
import type { AnyForm } from "../form.ts"
import { loadAnswers } from "../path/store.ts"
import { paths } from "../paths.ts"
import type { StationView } from "../station.ts"
import { stations } from "../stations.ts"
import { t } from "../texts.ts"
import { type Inside, inProject } from "./access.tsx"
import { listPresent } from "./repository.ts"
import { adviserForm, linkForm, startForm } from "./schema.ts"
import { askForAdviser, beginProject, endAdvice, eraseProject, replaceLink, sendLinksAgain } from "./service.ts"
import { AdviserPage, ErasePage } from "./views/adviser-page.tsx"
import { HomePage } from "./views/home-page.tsx"
import { ErasedPage, FreshLinkPage, LinkAskedPage } from "./views/link-pages.tsx"
import { StartPage } from "./views/start-page.tsx"

type C = Context<AppEnv>

const begin = async (c: C, services: Services) => {
  const read = await readForm(c, startForm)
  if (!read.ok) return c.html(<StartPage form={read.form} />, read.status)
  const key = await beginProject(services, { ...read.value, language: language() })
  rememberOnDevice(c, services.config, key)
  return c.redirect(paths.home.to({ key }, { neu: "ja" }), 303)
}

const sendAgain = async (c: C, services: Services) => {
  const read = await readForm(c, linkForm)
  if (!read.ok) return c.html(<FreshLinkPage closed={false} form={read.form} />, read.status)
  await sendLinksAgain(services, read.value.email)
  return c.html(<LinkAskedPage />)
}

const home = async (c: C, { services, access, secret }: Inside) => {
  const views: StationView[] = []
  for (const station of stations) views.push(await station.view({ services, access, key: secret }))
  const { project } = access
  return c.html(
    <HomePage
      home={{
        title: project.title ?? (await loadAnswers(services.db, project.id)).name?.name ?? null,
        secret,
        url: services.config.publicUrl + paths.home.to({ key: secret }),
        firstTime: c.req.query("neu") !== undefined,
        stations: views,
        people: (await listPresent(services.db, project.id)).length,
        adviceAsked: project.adviceAskedAt !== null,
      }}
    />,
  )
}

const replace = async (c: C, { services, access }: Inside) => {
  const key = await replaceLink(services, access)
  rememberOnDevice(c, services.config, key)
  leaveFlash(c, services.config, t("keep.replaced"))
  return c.redirect(paths.home.to({ key }, { neu: "ja" }), 303)
}

const saved = (c: C, { services, secret }: Inside, text: string) => {
  leaveFlash(c, services.config, text)
  return c.redirect(paths.home.to({ key: secret }), 303)
}

const showAdviser = (c: C, { access, secret }: Inside, form: AnyForm, status: 200 | 422 = 200) =>
  c.html(<AdviserPage secret={secret} form={form} askedAt={access.project.adviceAskedAt} />, status)

const askAdviser = async (c: C, inside: Inside) => {
  const read = await readForm(c, adviserForm)
  if (!read.ok) return showAdviser(c, inside, read.form, read.status)
  await askForAdviser(inside.services, inside.access, read.value.note)
  return saved(c, inside, t("adviser.done"))
}

/** Beginning, finding again and ending a project; its home; the advice office. */
export const projectRoutes = (services: Services) => {
  const few = rateLimit(services.config, { points: 20, seconds: 600 })
  return new Hono<AppEnv>()
    .get(paths.start.pattern, (c) => c.html(<StartPage />))
    .post(paths.start.pattern, few, (c) => begin(c, services))
    .get(paths.freshLink.pattern, (c) => c.html(<FreshLinkPage closed={false} />))
    .post(paths.freshLink.pattern, few, (c) => sendAgain(c, services))
    .get(paths.erased.pattern, (c) => c.html(<ErasedPage />))
    .use(`${paths.home.pattern}/*`, rateLimit(services.config, { points: 600, seconds: 600 }))
    .get(paths.home.pattern, inProject(services, home))
    .post(paths.lock.pattern, inProject(services, replace))
    .get(
      paths.adviser.pattern,
      inProject(services, (c, inside) =>
        showAdviser(c, inside, { typed: { note: inside.access.project.adviceNote ?? "" }, errors: {} }),
      ),
    )
    .post(paths.adviser.pattern, inProject(services, askAdviser))
    .post(
      paths.adviserEnd.pattern,
      inProject(services, async (c, inside) => {
        await endAdvice(services, inside.access)
        return saved(c, inside, t("adviser.ended"))
      }),
    )
    .get(
      paths.erase.pattern,
      inProject(services, (c, { secret }) => c.html(<ErasePage secret={secret} />)),
    )
    .post(
      paths.erase.pattern,
      inProject(services, async (c, { access }) => {
        await eraseProject(services, access)
        forgetOnDevice(c)
        return c.redirect(paths.erased.to({}), 303)
      }),
    )
}
