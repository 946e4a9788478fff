import ICAL from "ical.js"

/** The one zone in which people here meet. */
export const ZONE = "Europe/Berlin"

/** The rules since 1996 (Directive 2000/84/EC); programs that know the name use their own. */
const RULES = [
  "BEGIN:VTIMEZONE",
  `TZID:${ZONE}`,
  "BEGIN:DAYLIGHT",
  "TZOFFSETFROM:+0100",
  "TZOFFSETTO:+0200",
  "TZNAME:CEST",
  "DTSTART:19960331T020000",
  "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU",
  "END:DAYLIGHT",
  "BEGIN:STANDARD",
  "TZOFFSETFROM:+0200",
  "TZOFFSETTO:+0100",
  "TZNAME:CET",
  "DTSTART:19961027T030000",
  "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU",
  "END:STANDARD",
  "END:VTIMEZONE",
].join("\r\n")

export const zoneComponent = (): ICAL.Component => ICAL.Component.fromString(RULES)

const parts = new Intl.DateTimeFormat("en-CA", { timeZone: ZONE, dateStyle: "short", timeStyle: "medium", hourCycle: "h23" })

/** "2026-12-03T18:30:00": what the clock on the wall shows at this moment. */
export const wallClock = (at: Date): string => parts.format(at).replace(", ", "T")
