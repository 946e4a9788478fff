/** What statutes and their versions say on the home of a project. */
import { firstOpenPage } from "#platform/flow"
import { foundingFlow } from "../path/flow.ts"
import { checkedAnswers, keptOnWay, listKept } from "../path/store.ts"
import { paths } from "../paths.ts"
import { type StationContext, type StationView, foundingStation } from "../station.ts"
import { t } from "../texts.ts"
import { versionRows } from "./rows.ts"
import { findLatestVersion, listComments } from "./repository.ts"

const workshopDone = async ({ services, access }: StationContext): Promise<boolean> => {
  const pages = await listKept(services.db, access.project.id)
  const registered = checkedAnswers(pages).decision?.form === "registered"
  return registered && firstOpenPage(foundingFlow, keptOnWay(pages)) === undefined
}

const beforeFirstVersion = async (context: StationContext): Promise<StationView> => {
  const label = t("station.review")
  const href = paths.statutes.to({ key: context.key })
  if (!(await workshopDone(context))) return { label, state: "future", more: [{ label: t("statutes.title"), href }] }
  const next = { title: t("next.freeze.title"), text: t("next.freeze.text"), href, button: t("next.freeze.button") }
  return { label, state: "present", href, next }
}

/** Checked by the rules, and by a person before anybody signs. */
export const reviewStation = foundingStation({
  id: "review",
  view: async (context): Promise<StationView> => {
    const { services, access, key } = context
    const latest = await findLatestVersion(services.db, access.project.id)
    if (!latest) return beforeFirstVersion(context)
    const [row] = await versionRows(services, access.project.id)
    const open = (await listComments(services.db, latest.id)).filter(({ settledAt }) => settledAt === null).length
    const href = paths.version.to({ key, number: String(latest.number) })
    const shared = {
      label: t("station.review"),
      href,
      ...(open > 0 ? { note: t("station.review.comments", { count: open }) } : {}),
      documents: [{ label: t("version.number", { number: latest.number }), href }],
      more: [{ label: t("statutes.title"), href: paths.statutes.to({ key }) }],
    }
    if (row?.state === "reviewed" || row?.state === "adopted") return { ...shared, state: "past" }
    if (row?.state === "for-review") return { ...shared, state: "present" }
    const next = { title: t("next.review.title"), text: t("next.review.text"), href, button: t("next.review.button") }
    return { ...shared, state: "present", next }
  },
})
