import { type Context, Hono } from "hono"
import { newId } from "#platform/db"
import { type AppEnv, type Services, leaveFlash, readForm, requirePermission, typedText } from "#platform/http"
import { findByReference } from "../cases/repository.ts"
import { dayOf } from "../cases/calendar.ts"
import { problemText } from "../cases/problem-text.ts"
import { type AnyForm, withErrors } from "../form.ts"
import { paths } from "../paths.ts"
import { permissions } from "../permissions.ts"
import { listTopics, listSpokenLanguages, spokenLabel } from "../topics.ts"
import { namesOf, listAdvisers } from "../staff.ts"
import type { Case } from "../tables.ts"
import { t } from "../texts.ts"
import { recordContact } from "./record.ts"
import { contactForm, readContact } from "./schema.ts"
import { ContactPage } from "./views/contact-page.tsx"
import type { Choices } from "./views/contact-fields.tsx"

type C = Context<AppEnv>

export const choices = (): Choices => ({
  topics: listTopics(),
  languages: listSpokenLanguages().map(({ value }) => ({ value, label: spokenLabel(value) })),
})

/** What is almost always right: today, by phone, the case's own topics and language. */
export const contactDefaults = (now: Date, theCase?: Case): AnyForm => ({
  typed: {
    happenedOn: dayOf(now),
    mode: "phone",
    result: "information",
    quickMinutes: "15",
    ...(theCase ? ownDefaults(theCase) : { clientKind: "initiative", language: "de" }),
  },
  errors: {},
})
const ownDefaults = ({ topics, clientKind, spokenLanguage, nextStep, nextStepDue, interpreter }: Case): AnyForm["typed"] => ({
  topics,
  clientKind,
  language: spokenLanguage,
  nextStep: nextStep ?? "",
  nextStepDue: nextStepDue ?? "",
  ...(interpreter ? { interpreter: "yes" } : {}),
})

const save = async (c: C, services: Services, theCase: Case) => {
  const { reference } = theCase
  const page = (form: AnyForm, problem?: string) => (
    <ContactPage reference={reference} form={form} choices={choices()} submission={newId()} problem={problem} />
  )
  const read = await readForm(c, contactForm)
  if (!read.ok) return c.html(page(read.form), read.status)
  const checked = readContact(read.value, services.now())
  if ("wrong" in checked) return c.html(page(withErrors(read.form, checked.wrong)), 422)
  const close = typedText(read.form, "close") !== ""
  const outcome = await recordContact(services, c.var.visitor, reference, { values: checked.values, close })
  if (!outcome.ok) return c.html(page(read.form, problemText(outcome, namesOf(await listAdvisers(services.db)))), 409)
  leaveFlash(c, services.config, t("staff.contact.saved"))
  return c.redirect(paths.case.to({ reference }), 303)
}

export const contactRoutes = (services: Services) =>
  new Hono<AppEnv>()
    .use(paths.contact.pattern, requirePermission(permissions.work))
    .get(paths.contact.pattern, async (c) => {
      const theCase = await findByReference(services.db, c.req.param("reference"))
      if (!theCase) return c.notFound()
      const form = contactDefaults(services.now(), theCase)
      return c.html(<ContactPage reference={theCase.reference} form={form} choices={choices()} submission={newId()} />)
    })
    .post(paths.contact.pattern, async (c) => {
      const theCase = await findByReference(services.db, c.req.param("reference"))
      return theCase ? save(c, services, theCase) : c.notFound()
    })
