/** What the guided path says on the home of a project. */
import { firstOpenPage } from "#platform/flow"
import { paths } from "../paths.ts"
import { type StationView, foundingStation } from "../station.ts"
import { t } from "../texts.ts"
import { foundingFlow } from "./flow.ts"
import { type KeptPages, checkedAnswers, conflictsIn, keptOnWay, listKept } from "./store.ts"
import { optionLabel, pageTitle } from "./words.ts"

const whereTheyAre = (pages: KeptPages) => {
  const open = firstOpenPage(foundingFlow, keptOnWay(pages))
  return { open, form: checkedAnswers(pages).decision?.form, disputed: conflictsIn(pages).length > 0 }
}

const pageHref = (key: string, page: { path: string }): string => paths.pathPage.to({ key, page: page.path })

/** Should we found at all? */
export const decisionStation = foundingStation({
  id: "decision",
  view: async ({ services, access, key }): Promise<StationView> => {
    const { form } = whereTheyAre(await listKept(services.db, access.project.id))
    const href = paths.pathPage.to({ key, page: "entscheidung" })
    if (form !== undefined)
      return { label: t("station.decision"), state: "past", href, note: optionLabel("decision", "form", form) }
    const next = { title: t("next.decision.title"), text: t("next.decision.text"), href, button: t("next.decision.button") }
    return { label: t("station.decision"), state: "present", href, next }
  },
})

/** The questions from which the statutes grow. */
export const workshopStation = foundingStation({
  id: "workshop",
  view: async ({ services, access, key }): Promise<StationView> => {
    const { open, form, disputed } = whereTheyAre(await listKept(services.db, access.project.id))
    const label = t("station.workshop")
    if (form === undefined) return { label, state: "future" }
    const more = [{ label: t("summary.title"), href: paths.path.to({ key }) }]
    if (form !== "registered") return { label, state: "future", note: t("station.workshop.other-way"), more }
    if (open === undefined && disputed) {
      const href = paths.path.to({ key })
      const next = { title: t("summary.disputed"), text: t("next.disputed.text"), href, button: t("summary.title") }
      return { label, state: "present", href, next, more }
    }
    if (open === undefined) return { label, state: "past", href: paths.path.to({ key }), more }
    const next = {
      title: pageTitle(open.id),
      text: t("next.workshop.text"),
      href: pageHref(key, open),
      button: t("next.workshop.button"),
    }
    return { label, state: "present", href: pageHref(key, open), next, more }
  },
})
