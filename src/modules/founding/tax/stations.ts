/** What the tax office says on the home of a project. */
import { dayDate, isoDate } from "#platform/i18n"
import { listFacts } from "../facts/repository.ts"
import { loadAnswers } from "../path/store.ts"
import { paths } from "../paths.ts"
import { type StationView, foundingStation } from "../station.ts"
import { foundedOn } from "../register/state.ts"
import { type TaxStepId, type TaxStepState, noticeDue, receiptsUntil, stepsFor, taxState } from "./steps.ts"
import { t } from "./texts.ts"

type Step = { id: TaxStepId; state: TaxStepState }
const toDo = ({ id, state }: Step): boolean => id !== "draft" && (state === "open" || state === "asked" || state === "refused")

type NextKey = "notice" | "application" | "questionnaire" | "asked"
const isNext = (id: TaxStepId): id is Exclude<NextKey, "asked"> =>
  id === "notice" || id === "application" || id === "questionnaire"

/** The next letter; the return comes years later and waits as a date only. */
const nextOf = (steps: readonly Step[], href: string): StationView["next"] => {
  const step = steps.find(toDo)
  if (step === undefined || !isNext(step.id)) return undefined
  const key: NextKey = step.state === "open" ? step.id : "asked"
  return { title: t(`next.${key}.title`), text: t(`next.${key}.text`), href: `${href}#${step.id}`, button: t("next.button") }
}

const datesOf = (due: string | undefined, until: string | undefined, href: string): NonNullable<StationView["dates"]> => [
  ...(due === undefined ? [] : [{ on: dayDate(due), label: t("date.notice"), href: `${href}#notice` }]),
  ...(until === undefined ? [] : [{ on: dayDate(until), label: t("date.receipts"), href: `${href}#receipts` }]),
]

/** Tax office: from the check of the draft to the first Freistellungsbescheid. */
export const taxStation = foundingStation({
  id: "tax",
  view: async ({ services, access, key }): Promise<StationView> => {
    const answers = await loadAnswers(services.db, access.project.id)
    const label = t("station.label")
    if (answers.decision !== undefined && answers.decision.form !== "registered") return { label, state: "future" }
    const facts = await listFacts(services.db, access.project.id)
    const founded = foundedOn(answers, isoDate(services.now()))
    const href = paths.tax.to({ key })
    const steps = stepsFor(answers.purposes?.charitable).map((id) => ({ id, state: taxState(id, facts, founded !== undefined) }))
    const dates = datesOf(noticeDue(facts, founded), receiptsUntil(facts)?.until, href)
    const shared = { label, href, dates }
    const next = nextOf(steps, href)
    if (steps.every(({ id, state }) => id === "draft" || state === "done")) return { ...shared, state: "past" }
    if (next !== undefined) return { ...shared, state: "present", next }
    const begun = steps.some(({ state }) => state !== "later" && state !== "open")
    return { ...shared, state: begun ? "present" : "future" }
  },
})
