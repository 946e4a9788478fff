import { type Context, Hono } from "hono"
import { calendarType } from "#platform/calendar"
import { type AppEnv, type Services, leaveFlash, rateLimit, readForm } from "#platform/http"
import { type AnyForm, emptyForm } from "../form.ts"
import { paths } from "../paths.ts"
import { type Inside, inProject } from "../project/access.tsx"
import { isKey } from "../project/keys.ts"
import { dutiesCalendar } from "./feed.ts"
import { wishes } from "./reminder-repository.ts"
import { findCalendarOwner, hasCalendarLink } from "./repository.ts"
import { lettersForm } from "./schema.ts"
import { calendarHash, endCalendarLink, endReminders, endRemindersByLink, renewCalendarLink, wishReminders } from "./service.ts"
import { t } from "./texts.ts"
import { LettersPage } from "./views/letters-page.tsx"
import { StopPage } from "./views/stop-page.tsx"

type C = Context<AppEnv>
type Shown = { form?: AnyForm; status?: 200 | 422; calendarUrl?: string }

const show = async (c: C, { services, access, secret }: Inside, { form = emptyForm, status = 200, calendarUrl }: Shown = {}) => {
  const { me } = access
  return c.html(
    <LettersPage
      secret={secret}
      email={me.email}
      wished={await wishes(services.db, me.id)}
      linked={await hasCalendarLink(services.db, me.id)}
      calendarUrl={calendarUrl}
      form={form}
    />,
    status,
  )
}

const back = (c: C, { services, secret }: Inside, said: string) => {
  leaveFlash(c, services.config, said)
  return c.redirect(paths.dutyLetters.to({ key: secret }), 303)
}

const wish = async (c: C, inside: Inside) => {
  const read = await readForm(c, lettersForm(inside.access.me.email !== null))
  if (!read.ok) return show(c, inside, { form: { typed: read.form.typed, errors: read.form.errors }, status: read.status })
  await wishReminders(inside.services, inside.access, read.value.email)
  return back(c, inside, t("letters.wished"))
}

/** Shown once, like every secret: the page after it does not know the link any more. */
const link = async (c: C, inside: Inside) => {
  const { services, access } = inside
  const key = await renewCalendarLink(services, access)
  return show(c, inside, { calendarUrl: services.config.publicUrl + paths.feed.in(access.me.language, { feed: `${key}.ics` }) })
}

const NOT_FOUND = "Not found.\n"

/** For programs: no page, no cookie, no cache, and the same answer for everything that opens nothing. */
const feed = async (c: C, services: Services): Promise<Response> => {
  c.header("Cache-Control", "no-store")
  c.header("X-Robots-Tag", "noindex, nofollow")
  const key = (c.req.param("feed") ?? "").replace(/\.ics$/, "")
  const owner = isKey(key) ? await findCalendarOwner(services.db, calendarHash(services, key)) : undefined
  if (!owner) return c.text(NOT_FOUND, 404)
  c.header("Content-Disposition", 'inline; filename="tragwerk.ics"')
  return c.body(await dutiesCalendar(services, owner), 200, { "Content-Type": calendarType("publish") })
}

const keepPrivate = (c: C): void => {
  c.header("Cache-Control", "no-store")
  c.header("X-Robots-Tag", "noindex, nofollow")
}

/** Letters about dates and the calendar for one's own program; ending letters by their link; the calendar itself. */
export const reminderRoutes = (services: Services) =>
  new Hono<AppEnv>()
    .get(
      paths.dutyLetters.pattern,
      inProject(services, (c, inside) => show(c, inside)),
    )
    .post(paths.dutyLetters.pattern, inProject(services, wish))
    .post(
      paths.dutyLettersEnd.pattern,
      inProject(services, async (c, inside) => {
        await endReminders(services, inside.access)
        return back(c, inside, t("letters.ended"))
      }),
    )
    .post(paths.dutyCalendar.pattern, inProject(services, link))
    .post(
      paths.dutyCalendarEnd.pattern,
      inProject(services, async (c, inside) => {
        await endCalendarLink(services, inside.access)
        return back(c, inside, t("calendar.ended"))
      }),
    )
    .use(paths.stopReminders.pattern, rateLimit(services.config, { points: 60, seconds: 600 }))
    .get(paths.stopReminders.pattern, (c) => {
      keepPrivate(c)
      return c.html(<StopPage stop={c.req.param("stop")} done={false} />)
    })
    .post(paths.stopReminders.pattern, async (c) => {
      keepPrivate(c)
      await endRemindersByLink(services, c.req.param("stop"))
      return c.html(<StopPage stop={c.req.param("stop")} done />)
    })
    .use(paths.feed.pattern, rateLimit(services.config, { points: 120, seconds: 600 }))
    .get(paths.feed.pattern, (c) => feed(c, services))
