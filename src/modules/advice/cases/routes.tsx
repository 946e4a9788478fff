import { type Context, Hono } from "hono"
import { newId } from "#platform/db"
import { type AppEnv, type Services, leaveFlash, readForm, requirePermission } from "#platform/http"
import { type AnyForm, emptyForm } from "../form.ts"
import { paths } from "../paths.ts"
import { permissions } from "../permissions.ts"
import { listAdvisers } from "../staff.ts"
import type { Case } from "../tables.ts"
import { type Key, t } from "../texts.ts"
import { type Outcome, accept, close, decline, handOver, planNextStep, writeNote } from "./act.ts"
import { dayOf } from "./calendar.ts"
import { problemText } from "./problem-text.ts"
import { reply } from "./reply.ts"
import { findByReference } from "./repository.ts"
import { closeForm, declineForm, handOverForm, nextStepForm, noteForm, replyForm } from "./schema.ts"
import { readCase } from "./view-of.ts"
import { CasePage } from "./views/case-page.tsx"
import { ClosePage, DeclinePage, HandOverPage } from "./views/choice-pages.tsx"

type C = Context<AppEnv>
type Failed = Extract<Outcome, { ok: false }>
type Shown = { form?: AnyForm; failed?: Failed; status?: 200 | 409 | 422 }

const show = async (c: C, services: Services, theCase: Case, { form = emptyForm, failed, status = 200 }: Shown = {}) => {
  const view = await readCase(services, c.var.visitor, theCase)
  const problem = failed && problemText(failed, view.names)
  return c.html(<CasePage view={view} submission={newId()} form={form} problem={problem} />, status)
}

const back = (c: C, { config }: Services, { reference }: Case, said: Key) => {
  leaveFlash(c, config, t(said))
  return c.redirect(paths.case.to({ reference }), 303)
}

/** Done: back to the case with a sentence. Not done: the case as it is now, saying why; what was typed is still there. */
const answer = async (
  c: C,
  services: Services,
  outcome: Outcome,
  { theCase, said, form }: { theCase: Case; said: Key; form?: AnyForm },
) => {
  if (outcome.ok) return back(c, services, theCase, said)
  const current = await findByReference(services.db, theCase.reference)
  return current ? show(c, services, current, { failed: outcome, status: 409, ...(form ? { form } : {}) }) : c.notFound()
}

const sendReply = async (c: C, services: Services, theCase: Case) => {
  const read = await readForm(c, replyForm)
  if (!read.ok) return show(c, services, theCase, { form: read.form, status: read.status })
  const { submission, text, counts, minutes } = read.value
  const contact = {
    submission,
    happenedOn: dayOf(services.now()),
    mode: "mail" as const,
    minutes,
    topics: theCase.topics,
    result: "information" as const,
    clientKind: theCase.clientKind,
    language: theCase.spokenLanguage,
    interpreter: theCase.interpreter,
  }
  const outcome = await reply(services, c.var.visitor, theCase.reference, {
    submission,
    text,
    contact: counts === undefined ? undefined : contact,
  })
  return answer(c, services, outcome, { theCase, said: "staff.reply.sent", form: read.form })
}

const postDecline = async (c: C, services: Services, theCase: Case) => {
  const read = await readForm(c, declineForm)
  if (!read.ok) return c.html(<DeclinePage reference={theCase.reference} form={read.form} />, read.status)
  const outcome = await decline(services, c.var.visitor, theCase.reference, read.value.reason)
  return answer(c, services, outcome, { theCase, said: "staff.decline.done" })
}

const handOverPage = async (services: Services, theCase: Case, form: AnyForm) => {
  const colleagues = (await listAdvisers(services.db)).filter(({ id }) => id !== theCase.responsibleId)
  return <HandOverPage reference={theCase.reference} form={form} colleagues={colleagues} />
}
const postHandOver = async (c: C, services: Services, theCase: Case) => {
  const read = await readForm(c, handOverForm)
  if (!read.ok) return c.html(await handOverPage(services, theCase, read.form), read.status)
  const outcome = await handOver(services, c.var.visitor, theCase.reference, read.value.to)
  return answer(c, services, outcome, { theCase, said: "staff.hand-over.done" })
}

const postClose = async (c: C, services: Services, theCase: Case) => {
  const read = await readForm(c, closeForm)
  if (!read.ok) return c.html(<ClosePage reference={theCase.reference} form={read.form} />, read.status)
  const { result, unmetReason } = read.value
  const outcome = await close(services, c.var.visitor, theCase.reference, { result, unmetReason })
  return answer(c, services, outcome, { theCase, said: "staff.close.done" })
}

const postNextStep = async (c: C, services: Services, theCase: Case) => {
  const read = await readForm(c, nextStepForm)
  if (!read.ok) return show(c, services, theCase, { form: read.form, status: read.status })
  const { nextStep, nextStepDue } = read.value
  const outcome = await planNextStep(services, c.var.visitor, theCase.reference, { nextStep, nextStepDue })
  return answer(c, services, outcome, { theCase, said: "staff.saved" })
}

const postNote = async (c: C, services: Services, theCase: Case) => {
  const read = await readForm(c, noteForm)
  if (!read.ok) return show(c, services, theCase, { form: read.form, status: read.status })
  return answer(c, services, await writeNote(services, c.var.visitor, theCase.reference, read.value.note), {
    theCase,
    said: "staff.saved",
  })
}

/** Everything an adviser does with one case. */
export const caseRoutes = (services: Services) => {
  type Work = (c: C, services: Services, theCase: Case) => Response | Promise<Response>
  const withCase = (work: Work) => async (c: Context<AppEnv, "/buero/anfragen/:reference">) => {
    const theCase = await findByReference(services.db, c.req.param("reference"))
    return theCase ? work(c, services, theCase) : c.notFound()
  }
  return new Hono<AppEnv>()
    .use(`${paths.inbox.pattern}/*`, requirePermission(permissions.work))
    .get(
      paths.case.pattern,
      withCase((c, all, theCase) => show(c, all, theCase)),
    )
    .post(
      paths.accept.pattern,
      withCase(async (c, all, theCase) =>
        answer(c, all, await accept(all, c.var.visitor, theCase.reference), { theCase, said: "staff.case.accepted" }),
      ),
    )
    .get(
      paths.decline.pattern,
      withCase((c, _, { reference }) => c.html(<DeclinePage reference={reference} form={emptyForm} />)),
    )
    .post(paths.decline.pattern, withCase(postDecline))
    .get(
      paths.handOver.pattern,
      withCase(async (c, all, theCase) => c.html(await handOverPage(all, theCase, emptyForm))),
    )
    .post(paths.handOver.pattern, withCase(postHandOver))
    .post(paths.reply.pattern, withCase(sendReply))
    .post(paths.nextStep.pattern, withCase(postNextStep))
    .post(paths.note.pattern, withCase(postNote))
    .get(
      paths.close.pattern,
      withCase((c, _, { reference }) => c.html(<ClosePage reference={reference} form={emptyForm} />)),
    )
    .post(paths.close.pattern, withCase(postClose))
}
