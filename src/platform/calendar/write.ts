/** iCalendar (RFC 5545, 5546, 7986), written by ical.js: it escapes text and folds lines. */
import ICAL from "ical.js"
import type { Calendar, CalendarEvent, Guest, Mailbox, When } from "./event.ts"
import { ZONE, wallClock, zoneComponent } from "./zone.ts"

// ical.js counts the 75 bytes without the space that begins a folded line.
ICAL.foldLength = 74

const MAKER = "-//Tragwerk//Tragwerk//DE"

/** Controls and direction overrides change what surrounds them; programs show a line break in a title as rubbish. */
const cleaned = (text: string): string =>
  text
    .replace(/\r\n?/g, "\n")
    .replace(/(?!\n)[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, "")
    .trim()
const oneLine = (text: string): string => cleaned(text).replace(/\s*\n\s*/g, " ")

const utc = (at: Date): ICAL.Time => ICAL.Time.fromJSDate(new Date(Math.floor(at.getTime() / 1000) * 1000), true)

const dayAfter = (day: string): string => {
  const next = new Date(`${day}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return next.toISOString().slice(0, 10)
}

const addDay = (to: ICAL.Component, name: string, day: string): void => {
  const property = new ICAL.Property(name, to)
  property.resetType("date")
  property.setValue(ICAL.Time.fromDateString(day))
  to.addProperty(property)
}
const addMoment = (to: ICAL.Component, name: string, at: Date): void => {
  const property = new ICAL.Property(name, to)
  property.setValue(ICAL.Time.fromDateTimeString(wallClock(at)))
  property.setParameter("tzid", ZONE)
  to.addProperty(property)
}

/** The end is the first moment that no longer belongs to it. */
const addWhen = (to: ICAL.Component, when: When): void => {
  if (when.kind === "times") {
    addMoment(to, "dtstart", when.from)
    addMoment(to, "dtend", when.until)
    return
  }
  addDay(to, "dtstart", when.first)
  addDay(to, "dtend", dayAfter(when.last < when.first ? when.first : when.last))
}

const addMailbox = (to: ICAL.Component, name: string, { email, name: called }: Mailbox): ICAL.Property => {
  const property = new ICAL.Property(name, to)
  property.setValue(`mailto:${email}`)
  // A quotation mark cannot stand in a parameter, not even escaped (RFC 5545, 3.1).
  if (called !== undefined) property.setParameter("cn", oneLine(called).replaceAll('"', "'"))
  return to.addProperty(property)
}

const ANSWERS: Record<NonNullable<Guest["answer"]>, string> = {
  open: "NEEDS-ACTION",
  yes: "ACCEPTED",
  no: "DECLINED",
  maybe: "TENTATIVE",
}
const addGuest = (to: ICAL.Component, guest: Guest): void => {
  const property = addMailbox(to, "attendee", guest)
  property.setParameter("role", "REQ-PARTICIPANT")
  property.setParameter("partstat", ANSWERS[guest.answer ?? "open"])
  if (guest.answer === undefined || guest.answer === "open") property.setParameter("rsvp", "TRUE")
}

const addAlarm = (to: ICAL.Component, title: string, days: number): void => {
  const alarm = new ICAL.Component("valarm")
  alarm.addPropertyWithValue("action", "DISPLAY")
  alarm.addPropertyWithValue("description", oneLine(title))
  alarm.addPropertyWithValue("trigger", ICAL.Duration.fromData({ days, isNegative: true }))
  to.addSubcomponent(alarm)
}

const addWords = (to: ICAL.Component, { title, description, place, url }: CalendarEvent): void => {
  to.addPropertyWithValue("summary", oneLine(title))
  if (description !== undefined) to.addPropertyWithValue("description", cleaned(description))
  if (place !== undefined) to.addPropertyWithValue("location", oneLine(place))
  if (url !== undefined) to.addPropertyWithValue("url", url)
}

const eventComponent = (event: CalendarEvent, method: Calendar["method"]): ICAL.Component => {
  const component = new ICAL.Component("vevent")
  const cancelled = event.cancelled === true || method === "cancel"
  component.addPropertyWithValue("uid", event.uid)
  component.addPropertyWithValue("dtstamp", utc(event.changedAt))
  component.addPropertyWithValue("last-modified", utc(event.changedAt))
  component.addPropertyWithValue("sequence", event.sequence)
  addWhen(component, event.when)
  addWords(component, event)
  component.addPropertyWithValue("status", cancelled ? "CANCELLED" : "CONFIRMED")
  component.addPropertyWithValue("transp", event.when.kind === "days" ? "TRANSPARENT" : "OPAQUE")
  if (event.organizer) addMailbox(component, "organizer", event.organizer)
  for (const guest of event.guests ?? []) addGuest(component, guest)
  if (event.alarmDaysBefore !== undefined && !cancelled) addAlarm(component, event.title, event.alarmDaysBefore)
  return component
}

const withoutPeople = ({ organizer, guests = [] }: CalendarEvent): boolean => organizer === undefined || guests.length === 0

const describeFeed = (to: ICAL.Component, { name, language, refreshHours }: Calendar): void => {
  if (name !== undefined) {
    to.addPropertyWithValue("name", oneLine(name))
    to.addPropertyWithValue("x-wr-calname", oneLine(name))
  }
  if (language !== undefined) to.addPropertyWithValue("x-wr-callang", language)
  if (refreshHours !== undefined) {
    const property = new ICAL.Property("refresh-interval", to)
    property.resetType("duration")
    property.setValue(ICAL.Duration.fromSeconds(refreshHours * 3600))
    to.addProperty(property)
    to.addPropertyWithValue("x-published-ttl", `PT${refreshHours}H`)
  }
}

/** The content type of what `writeCalendar` gives, for a response or an attachment. */
export const calendarType = (method: Calendar["method"]): string =>
  `text/calendar; charset=utf-8${method === "publish" ? "" : `; method=${method.toUpperCase()}`}`

/**
 * A calendar as text: lines of at most 75 bytes, CRLF. Throws when an invitation or a cancellation lacks an organizer or guests: no
 * program would know whom it concerns.
 */
export const writeCalendar = (calendar: Calendar): string => {
  const { method, events } = calendar
  if (method !== "publish" && events.some(withoutPeople))
    throw new Error(`A calendar of the kind "${method}" needs an organizer and guests in every event.`)
  const component = new ICAL.Component("vcalendar")
  component.addPropertyWithValue("version", "2.0")
  component.addPropertyWithValue("prodid", MAKER)
  component.addPropertyWithValue("calscale", "GREGORIAN")
  component.addPropertyWithValue("method", method.toUpperCase())
  describeFeed(component, calendar)
  if (events.some(({ when }) => when.kind === "times")) component.addSubcomponent(zoneComponent())
  for (const event of events) component.addSubcomponent(eventComponent(event, method))
  return `${component.toString()}\r\n`
}
