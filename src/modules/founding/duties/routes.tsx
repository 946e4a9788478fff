import { type Context, Hono } from "hono"
import type { ZodType } from "zod"
import { type AppEnv, type Services, leaveFlash, readForm } from "#platform/http"
import { isoDate } from "#platform/i18n"
import { type AnyForm, emptyForm } from "../form.ts"
import { paths } from "../paths.ts"
import { type Inside, inProject } from "../project/access.tsx"
import { listPresent } from "../project/repository.ts"
import { loadDuties } from "./load.ts"
import { changeForm, doneForm, reminderForm, whoForm } from "./schema.ts"
import { assign, forgetChange, markDone, markOpen, noteChange, remindOn } from "./service.ts"
import { type Task, findTask } from "./tasks.ts"
import { t } from "./texts.ts"
import { DutiesPage } from "./views/duties-page.tsx"
import { DutyPage } from "./views/duty-page.tsx"
import { namedPeople, whoDoes } from "./people.ts"

type C = Context<AppEnv>
type Status = 200 | 422

const todayOf = ({ services }: Inside): string => isoDate(services.now())

const showDuties = async (c: C, inside: Inside, form: AnyForm = emptyForm, status: Status = 200) => {
  const { services, access, secret } = inside
  const duties = await loadDuties(services.db, access.project.id, services.now())
  const people = await listPresent(services.db, access.project.id)
  const rows = duties.tasks.map((task) => ({ task, who: whoDoes(task, people) }))
  return c.html(<DutiesPage secret={secret} duties={duties} rows={rows} form={form} />, status)
}

const noteAChange = async (c: C, inside: Inside) => {
  const read = await readForm(c, changeForm(todayOf(inside)))
  if (!read.ok) return showDuties(c, inside, { typed: read.form.typed, errors: read.form.errors }, read.status)
  await noteChange(inside.services, inside.access, read.value.kind, read.value.changedOn)
  return back(c, inside, t("change.noted"))
}

const back = (c: C, { services, secret }: Inside, said: string) => {
  leaveFlash(c, services.config, said)
  return c.redirect(paths.duties.to({ key: secret }), 303)
}

const showDuty = async (
  c: C,
  { services, access, secret }: Inside,
  task: Task,
  shown: { form?: AnyForm; status?: Status } = {},
) => {
  const people = await listPresent(services.db, access.project.id)
  const { answers } = await loadDuties(services.db, access.project.id, services.now())
  const { form = emptyForm, status = 200 } = shown
  return c.html(
    <DutyPage
      secret={secret}
      task={task}
      who={whoDoes(task, people)}
      people={namedPeople(people, access.me.id)}
      today={isoDate(services.now())}
      notice={answers.policeNotice?.answer}
      form={form}
    />,
    status,
  )
}

type Saying<T> = { schema: (today: string) => ZodType<T>; work: (inside: Inside, task: Task, value: T) => Promise<string> }

/** One small form on the page of a duty: what is wrong stands beside it, what worked is said on the list. */
const saving =
  <T,>({ schema, work }: Saying<T>) =>
  async (c: C, inside: Inside, task: Task): Promise<Response> => {
    const read = await readForm(c, schema(todayOf(inside)))
    if (!read.ok) {
      const form: AnyForm = { typed: read.form.typed, errors: { ...read.form.errors } }
      return showDuty(c, inside, task, { form, status: read.status })
    }
    return back(c, inside, await work(inside, task, read.value))
  }

const done = saving({
  schema: doneForm,
  work: async ({ services, access }, task, { doneOn }) => {
    await markDone(services, access, task, doneOn)
    return t("duty.done.said")
  },
})
const who = saving({
  schema: () => whoForm,
  work: async ({ services, access }, task, value) => {
    await assign(services, access, task, value)
    return t("duty.who.said")
  },
})
const later = saving({
  schema: reminderForm,
  work: async ({ services, access }, task, { reminderOn }) => {
    await remindOn(services, access, task, reminderOn)
    return t(reminderOn === undefined ? "duty.later.ended" : "duty.later.said")
  },
})

const reopen = async (c: C, inside: Inside, task: Task) => {
  await markOpen(inside.services, inside.access, task)
  return back(c, inside, t("duty.open.said"))
}

const onTask = (services: Services, work: (c: C, inside: Inside, task: Task) => Promise<Response>) =>
  inProject(services, async (c, inside) => {
    const { tasks } = await loadDuties(services.db, inside.access.project.id, services.now())
    const task = findTask(tasks, c.req.param("task") ?? "")
    return task ? work(c, inside, task) : c.notFound()
  })

/** The calendar of duties and each of its tasks. */
export const dutyRoutes = (services: Services) =>
  new Hono<AppEnv>()
    .get(
      paths.duties.pattern,
      inProject(services, (c, inside) => showDuties(c, inside)),
    )
    .post(paths.dutyChange.pattern, inProject(services, noteAChange))
    .post(
      paths.dutyChangeUndo.pattern,
      inProject(services, async (c, inside) => {
        await forgetChange(services, inside.access, c.req.param("change") ?? "")
        return back(c, inside, t("change.taken-back"))
      }),
    )
    .get(
      paths.duty.pattern,
      onTask(services, (c, inside, task) => showDuty(c, inside, task)),
    )
    .post(paths.dutyDone.pattern, onTask(services, done))
    .post(paths.dutyOpen.pattern, onTask(services, reopen))
    .post(paths.dutyWho.pattern, onTask(services, who))
    .post(paths.dutyReminder.pattern, onTask(services, later))
