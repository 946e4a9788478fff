import { type Context, Hono } from "hono"
import { type AppEnv, type Services, leaveFlash, readForm } from "#platform/http"
import { language } from "#platform/i18n"
import { forgetOnDevice } from "../device.ts"
import type { AnyForm } from "../form.ts"
import { paths } from "../paths.ts"
import { type Key, t } from "../texts.ts"
import { type Inside, inProject } from "./access.tsx"
import { listPresent } from "./repository.ts"
import { personForm } from "./schema.ts"
import { type Invited, describeMe, invitePerson, removePerson } from "./service.ts"
import { InvitedPage } from "./views/invited-page.tsx"
import { PeoplePage, type PersonView } from "./views/people-page.tsx"

type C = Context<AppEnv>
type Shown = { invited?: AnyForm; mine?: AnyForm; status?: 200 | 422 }

const show = async (c: C, { services, access, secret }: Inside, { invited, mine, status = 200 }: Shown = {}) => {
  const { me, project } = access
  const present = await listPresent(services.db, project.id)
  const people = present.map(({ id, name, addedAt, firstSeenAt }): PersonView => ({
    id,
    name,
    addedAt,
    me: id === me.id,
    seen: firstSeenAt !== null,
  }))
  const aboutMe: AnyForm = { typed: { name: me.name ?? "", email: me.email ?? "", language: me.language }, errors: {} }
  const toInvite: AnyForm = invited ?? { typed: { language: language() }, errors: {} }
  return c.html(<PeoplePage secret={secret} people={people} mine={mine ?? aboutMe} invited={toInvite} />, status)
}

const refusals: Record<Extract<Invited, { ok: false }>["problem"], Key> = { gone: "error.gone", "too-many": "error.too-many" }

const invite = async (c: C, inside: Inside) => {
  const { services, access, secret } = inside
  const read = await readForm(c, personForm)
  if (!read.ok) return show(c, inside, { invited: read.form, status: read.status })
  const { name, email, language: letters } = read.value
  const outcome = await invitePerson(services, access, { name, email, language: letters })
  if (!outcome.ok) {
    const invited = { typed: read.form.typed, errors: { form: refusals[outcome.problem] } }
    return show(c, inside, { invited, status: 422 })
  }
  const url = services.config.publicUrl + paths.home.in(letters, { key: outcome.key })
  return c.html(<InvitedPage secret={secret} name={name} url={url} mailed={email !== undefined} />)
}

const remove = async (c: C, { services, access, secret }: Inside) => {
  const person = c.req.param("person") ?? ""
  const outcome = await removePerson(services, access, person)
  if (outcome.ok && person === access.me.id) {
    forgetOnDevice(c)
    leaveFlash(c, services.config, t("people.left"))
    return c.redirect(paths.door.to({}), 303)
  }
  leaveFlash(c, services.config, outcome.ok ? t("people.removed") : t(`people.${outcome.problem}`))
  return c.redirect(paths.people.to({ key: secret }), 303)
}

const changeMe = async (c: C, inside: Inside) => {
  const { services, access, secret } = inside
  const read = await readForm(c, personForm)
  if (!read.ok) return show(c, inside, { mine: read.form, status: read.status })
  const { name, email, language: letters } = read.value
  await describeMe(services, access, { name, email, language: letters })
  leaveFlash(c, services.config, t("people.me.done"))
  return c.redirect(paths.people.to({ key: secret }), 303)
}

/** Who works on a project. */
export const peopleRoutes = (services: Services) =>
  new Hono<AppEnv>()
    .get(
      paths.people.pattern,
      inProject(services, (c, inside) => show(c, inside)),
    )
    // The page with the new link is shown once; asked for again (another language, back), it is the list.
    .get(
      paths.invite.pattern,
      inProject(services, (c, { secret }) => c.redirect(paths.people.to({ key: secret }), 303)),
    )
    .post(paths.invite.pattern, inProject(services, invite))
    .post(paths.remove.pattern, inProject(services, remove))
    .post(paths.me.pattern, inProject(services, changeMe))
