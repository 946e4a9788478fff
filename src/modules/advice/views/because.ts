import { formatList } from "#platform/i18n"
import { districtOf, regionOf } from "#platform/places"
import type { Because, Fit } from "../routing/match.ts"
import type { Names } from "../staff.ts"
import { t } from "../texts.ts"
import { spokenLabel, topicLabel } from "../topics.ts"

type About = { place: string | null; spokenLanguage: string }

const placeReason = (fit: Fit, place: string | null): string => {
  if (fit.place === "district") return districtOf(place ?? "")?.name ?? ""
  if (fit.place === "region") return t("staff.because.region", { region: regionOf(place ?? "") ?? "" })
  return t(`staff.because.place-${fit.place}`)
}
const topicReason = ({ topics }: Fit): string =>
  typeof topics === "string" ? t(`staff.because.topics-${topics}`) : formatList(topics.map(topicLabel))

/** "weil: Regierungsbezirk Arnsberg + Satzung + Türkisch" */
export const becauseText = (because: Because | null, about: About, names: Names): string => {
  const nameOf = (id: string) => names.get(id) ?? t("staff.someone-left")
  if (because === null) return t("staff.because.nobody")
  if ("handedOverBy" in because) return t("staff.because.handed-over", { name: nameOf(because.handedOverBy) })
  if ("taken" in because) return t("staff.because.taken")
  const language = t(`staff.because.language-${because.language}`, { language: spokenLabel(about.spokenLanguage) })
  const reasons = [placeReason(because, about.place), topicReason(because), language].join(" + ")
  const deputy = because.insteadOf === undefined ? "" : t("staff.because.deputy", { name: nameOf(because.insteadOf) })
  return t("staff.because.fits", { reasons }) + deputy
}
