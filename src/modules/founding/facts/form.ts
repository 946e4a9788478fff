/** The small forms that date a fact: one per kind on a page, all posted to the page itself. */
import type { Context } from "hono"
import { type AppEnv, leaveFlash, readForm, typedText } from "#platform/http"
import { isoDate } from "#platform/i18n"
import type { AnyForm } from "../form.ts"
import type { Inside } from "../project/access.tsx"
import type { FactKind } from "./kinds.ts"
import { factForm } from "./schema.ts"
import { noteFact, removeFact } from "./service.ts"
import { t } from "./texts.ts"

/** A form that came back, and which of the page's forms it was. */
export type FactAnswer = { kind: string; form: AnyForm; status: 200 | 422 }

/** Notes or removes what the form says. Undefined when that worked; else what the page has to show again. */
export const answerFact = async (
  c: Context<AppEnv>,
  { services, access }: Inside,
  kinds: readonly [FactKind, ...FactKind[]],
): Promise<FactAnswer | undefined> => {
  const read = await readForm(c, factForm(kinds, isoDate(services.now())))
  const remove = typedText(read.form, "remove")
  if (remove !== "") {
    await removeFact(services, access, remove)
    return undefined
  }
  if (!read.ok) {
    const form: AnyForm = { typed: read.form.typed, errors: { ...read.form.errors } }
    return { kind: typedText(read.form, "kind"), form, status: read.status }
  }
  await noteFact(services, access, read.value)
  leaveFlash(c, services.config, t("fact.noted"))
  return undefined
}
