/** What advice reports: contacts and clients side by side, and need that could not be met. Counted from anonymous rows only. */
import { isoDate } from "#platform/i18n"
import type { Figure, FigureQuery } from "#platform/module"
import { findDistrict } from "#platform/places"
import { type Key, has, t } from "../texts.ts"
import { spokenLabel, topicLabel } from "../topics.ts"
import { countContacts, countUnmetNeeds } from "./repository.ts"

type Dimension = Figure["dimensions"][number]

const days = ({ from, to }: FigureQuery) => ({ from: isoDate(from), to: isoDate(to) })
const wordOf = (keyOf: (raw: string) => string) => (raw: string) => {
  const key = keyOf(raw)
  return has(key) ? t(key) : raw
}
const dimension = (id: string, label: Key, value: (raw: string) => string): Dimension => ({ id, label: () => t(label), value })

const month = dimension("month", "staff.figure.month", (raw) => raw)
const topic = dimension("topic", "staff.figure.topic", (raw) => (raw === "none" ? t("staff.topics-open") : topicLabel(raw)))
const region = dimension("region", "staff.figure.region", (raw) =>
  raw === "" ? t("staff.figure.no-place") : t("staff.because.region", { region: raw }),
)
/** Nested in the region: reporting protects each district against the sum of its region. */
const district = dimension("region/district", "staff.figure.district", (raw) =>
  raw === "" ? t("staff.figure.no-place") : (findDistrict(raw.split("/")[1] ?? "")?.name ?? raw),
)
const language = dimension("language", "staff.figure.language", spokenLabel)
const kind = dimension(
  "kind",
  "staff.figure.kind",
  wordOf((raw) => `staff.client-kind.${raw}`),
)

export const contactFigure: Figure = {
  id: "advice.contacts",
  label: () => t("staff.figure.contacts"),
  definition: () => t("staff.figure.contacts-definition"),
  dimensions: [
    month,
    topic,
    region,
    district,
    dimension(
      "mode",
      "staff.figure.mode",
      wordOf((raw) => `staff.mode.${raw}`),
    ),
    kind,
    language,
    dimension(
      "member",
      "staff.figure.member",
      wordOf((raw) => `staff.member.${raw}`),
    ),
    dimension(
      "first",
      "staff.figure.first",
      wordOf((raw) => `staff.first.${raw}`),
    ),
    dimension(
      "duration",
      "staff.figure.duration",
      wordOf((raw) => `staff.duration.${raw}`),
    ),
    dimension(
      "result",
      "staff.figure.result",
      wordOf((raw) => `staff.result.${raw}`),
    ),
  ],
  measures: [
    { id: "contacts", label: () => t("staff.figure.contacts") },
    { id: "clients", label: () => t("staff.figure.clients") },
  ],
  rows: async (db, query) => {
    const rows = await countContacts(db, days(query), query.dimension)
    return rows.map(({ value, contacts, clients }) => ({ value, measures: { contacts, clients } }))
  },
}

export const unmetFigure: Figure = {
  id: "advice.unmet",
  label: () => t("staff.figure.unmet"),
  definition: () => t("staff.figure.unmet-definition"),
  dimensions: [
    dimension(
      "reason",
      "staff.figure.reason",
      wordOf((raw) => `staff.reason.${raw}`),
    ),
    month,
    topic,
    region,
    kind,
    language,
  ],
  measures: [{ id: "count", label: () => t("staff.figure.unmet-count") }],
  rows: async (db, query) => {
    const rows = await countUnmetNeeds(db, days(query), query.dimension)
    return rows.map(({ value, count }) => ({ value, measures: { count } }))
  },
}
