import ICAL from "ical.js"
import { describe, expect, test } from "vitest"
import { type Calendar, type CalendarEvent, calendarType, writeCalendar } from "./index.ts"

const event: CalendarEvent = {
  uid: "duty-1@tragwerk.example",
  sequence: 0,
  changedAt: new Date("2026-11-28T09:30:12.345Z"),
  when: { kind: "days", first: "2026-12-31", last: "2026-12-31" },
  title: "Finanzamt anschreiben",
}
const feed = (...events: Partial<CalendarEvent>[]): string =>
  writeCalendar({ method: "publish", events: events.map((more) => ({ ...event, ...more })) })
const lines = (text: string): string[] => text.replaceAll("\r\n ", "").split("\r\n")
const read = (text: string) => ICAL.Component.fromString(text).getAllSubcomponents("vevent")

describe("a calendar", () => {
  test("has what every program asks for, and ends each line with CRLF", () => {
    const text = feed({})
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/)
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true)
    for (const line of ["VERSION:2.0", "METHOD:PUBLISH", "UID:duty-1@tragwerk.example", "DTSTAMP:20261128T093012Z", "SEQUENCE:0"])
      expect(lines(text)).toContain(line)
  })

  test.each([
    ["2026-12-31", "2026-12-31", "20261231", "20270101"],
    ["2028-02-27", "2028-02-29", "20280227", "20280301"],
    ["2026-03-28", "2026-03-29", "20260328", "20260330"],
    ["2026-12-31", "2026-12-01", "20261231", "20270101"],
  ])("whole days from %s to %s end on the day after", (first, last, start, end) => {
    const text = lines(feed({ when: { kind: "days", first, last } }))
    expect(text).toContain(`DTSTART;VALUE=DATE:${start}`)
    expect(text).toContain(`DTEND;VALUE=DATE:${end}`)
    expect(text).toContain("TRANSP:TRANSPARENT")
  })

  test.each([
    ["2026-12-03T17:30:00Z", "20261203T183000"],
    ["2027-06-30T22:15:00Z", "20270701T001500"],
    ["2027-03-28T01:00:00Z", "20270328T030000"],
    ["2027-12-31T23:00:00Z", "20280101T000000"],
  ])("the moment %s is %s on the wall in Berlin", (from, wall) => {
    const text = lines(feed({ when: { kind: "times", from: new Date(from), until: new Date(Date.parse(from) + 3_600_000) } }))
    expect(text).toContain(`DTSTART;TZID=Europe/Berlin:${wall}`)
    expect(text.filter((line) => line === "BEGIN:VTIMEZONE")).toHaveLength(1)
    expect(text).toContain("TZID:Europe/Berlin")
  })

  test("days alone need no time zone", () => expect(feed({})).not.toContain("VTIMEZONE"))

  test.each([
    "Miete; Strom, Wasser \\ Gas: 100 €",
    "اكتبوا إلى مصلحة الضرائب والبلدية خلال شهر من تاريخ التأسيس، وأرفقوا النظام الأساسي والمحضر",
    "👩🏽‍🏫👨‍👩‍👧‍👦 Fest der Vielfalt ".repeat(12).trim(),
    "Написати до податкової інспекції ".repeat(8).trim(),
  ])("%s comes back as it was, in lines of at most 75 bytes", (title) => {
    const text = feed({ title, description: `${title}\nZweite Zeile` })
    const [found] = read(text)
    expect(found?.getFirstPropertyValue("summary")).toBe(title)
    expect(found?.getFirstPropertyValue("description")).toBe(`${title}\nZweite Zeile`)
    expect(Math.max(...text.split("\r\n").map((line) => Buffer.byteLength(line)))).toBeLessThanOrEqual(75)
    expect(text).not.toContain("\uFFFD")
  })

  test("typed text cannot add lines of its own, nor turn the direction around", () => {
    const text = feed({ title: "Harmlos\r\nATTENDEE:mailto:x@example.org", place: "Köln\u202Enegolok\u0000" })
    expect(lines(text).filter((line) => line.startsWith("ATTENDEE"))).toEqual([])
    expect(lines(text)).toContain("LOCATION:Kölnnegolok")
  })

  test("what no longer takes place says so and reminds nobody", () => {
    const text = lines(feed({ cancelled: true, sequence: 3, alarmDaysBefore: 2 }))
    expect(text).toContain("STATUS:CANCELLED")
    expect(text).toContain("SEQUENCE:3")
    expect(text).not.toContain("BEGIN:VALARM")
  })

  test("reminds so many days before", () => {
    const text = lines(feed({ alarmDaysBefore: 7 }))
    expect(text).toContain("TRIGGER:-P7D")
    expect(text).toContain("STATUS:CONFIRMED")
  })

  test("a feed has a name, a language and says how often to ask", () => {
    const text = lines(writeCalendar({ method: "publish", events: [], name: "Pflichten", language: "ar", refreshHours: 12 }))
    for (const line of ["NAME:Pflichten", "X-WR-CALNAME:Pflichten", "X-WR-CALLANG:ar", "REFRESH-INTERVAL;VALUE=DURATION:PT12H"])
      expect(text).toContain(line)
  })
})

describe("an invitation", () => {
  const invited: Calendar["events"] = [
    {
      ...event,
      organizer: { email: "beratung@example.org", name: 'Beratung "Ruhr"; Süd' },
      guests: [
        { email: "amina@example.org", name: "Amina" },
        { email: "samir@example.org", answer: "yes" },
      ],
    },
  ]

  test("names who invites and who is invited", () => {
    const text = lines(writeCalendar({ method: "request", events: invited }))
    expect(text).toContain("METHOD:REQUEST")
    expect(text).toContain("ORGANIZER;CN=\"Beratung 'Ruhr'; Süd\":mailto:beratung@example.org")
    const guests = text.filter((line) => line.startsWith("ATTENDEE"))
    expect(guests).toHaveLength(2)
    expect(guests[0]).toMatch(/CN=Amina.*PARTSTAT=NEEDS-ACTION.*RSVP=TRUE.*:mailto:amina@example.org/)
    expect(guests[1]).toMatch(/PARTSTAT=ACCEPTED/)
    expect(guests[1]).not.toContain("RSVP")
  })

  test("is taken back as a whole", () => {
    const text = lines(writeCalendar({ method: "cancel", events: invited }))
    expect(text).toContain("METHOD:CANCEL")
    expect(text).toContain("STATUS:CANCELLED")
  })

  test.each(["request", "cancel"] as const)("a %s without people is a mistake of ours", (method) =>
    expect(() => writeCalendar({ method, events: [event] })).toThrow("needs an organizer and guests"),
  )

  test("goes out with its own type", () => {
    expect(calendarType("publish")).toBe("text/calendar; charset=utf-8")
    expect(calendarType("request")).toBe("text/calendar; charset=utf-8; method=REQUEST")
  })
})
