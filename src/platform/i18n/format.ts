import { language } from "./current.ts"
import { languageEntry } from "./languages.ts"

/** Every date on a page is the date in North Rhine-Westphalia. */
export const TIME_ZONE = "Europe/Berlin"
const intl = () => languageEntry(language()).intl

const cache = new Map<
  string,
  Intl.DateTimeFormat | Intl.NumberFormat | Intl.RelativeTimeFormat | Intl.ListFormat | Intl.DisplayNames
>()
const cached = <T extends Parameters<(typeof cache)["set"]>[1]>(key: string, make: () => T): T => {
  const known = cache.get(key) as T | undefined
  if (known) return known
  const made = make()
  cache.set(key, made)
  return made
}

export const formatDate = (date: Date): string =>
  cached(`d/${intl()}`, () => new Intl.DateTimeFormat(intl(), { dateStyle: "long", timeZone: TIME_ZONE })).format(date)

export const formatDateTime = (date: Date): string =>
  cached(
    `dt/${intl()}`,
    () => new Intl.DateTimeFormat(intl(), { dateStyle: "medium", timeStyle: "short", timeZone: TIME_ZONE }),
  ).format(date)

/** A day of the calendar ("2026-11-23") as a moment: noon, so that no time zone makes it the day before. */
export const dayDate = (day: string): Date => new Date(`${day}T12:00:00Z`)
/** "23. November 2026" of "2026-11-23". */
export const formatDay = (day: string): string => formatDate(dayDate(day))

/** `2026-11-23`, for <input type="date"> and `datetime` attributes. */
export const isoDate = (date: Date): string =>
  cached("iso", () => new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeZone: TIME_ZONE })).format(date)

export const formatNumber = (value: number): string => cached(`n/${intl()}`, () => new Intl.NumberFormat(intl())).format(value)

/** Cents to an amount in euros. */
export const formatCents = (cents: number | bigint): string =>
  cached(`c/${intl()}`, () => new Intl.NumberFormat(intl(), { style: "currency", currency: "EUR" })).format(Number(cents) / 100)

/** "vor 3 Tagen", "in 2 Stunden": the largest unit that fits. */
export const formatRelative = (date: Date, now: Date): string => {
  const minutes = Math.round((date.getTime() - now.getTime()) / 60_000)
  const format = cached(`r/${intl()}`, () => new Intl.RelativeTimeFormat(intl(), { numeric: "auto" }))
  if (Math.abs(minutes) < 60) return format.format(minutes, "minute")
  if (Math.abs(minutes) < 48 * 60) return format.format(Math.round(minutes / 60), "hour")
  return format.format(Math.round(minutes / 1440), "day")
}

export const formatList = (items: readonly string[]): string =>
  cached(`l/${intl()}`, () => new Intl.ListFormat(intl())).format(items)

/** The name of a language (BCP 47) in the running language; the tag itself where Intl knows none. */
export const languageName = (tag: string): string => {
  const names = cached(`ln/${intl()}`, () => new Intl.DisplayNames(intl(), { type: "language", fallback: "code" }))
  try {
    return names.of(tag) ?? tag
  } catch {
    return tag
  }
}
