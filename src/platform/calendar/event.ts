/** Whole days, `last` included; both YYYY-MM-DD. Or from one moment to another, shown in the time of Europe/Berlin. */
export type When = { kind: "days"; first: string; last: string } | { kind: "times"; from: Date; until: Date }

export type Mailbox = { email: string; name?: string }
export type Guest = Mailbox & { answer?: "open" | "yes" | "no" | "maybe" }

export type CalendarEvent = {
  /** The same for as long as it is the same event, unique in the world: an id and the name of this place. */
  uid: string
  /** 0 at first, one more at each change: programs that know a higher one ignore the event. */
  sequence: number
  changedAt: Date
  when: When
  title: string
  description?: string
  place?: string
  url?: string
  /** It no longer takes place; programs that know it take it out. */
  cancelled?: boolean
  organizer?: Mailbox
  guests?: readonly Guest[]
  /** Whole days before, at which the reader's own program reminds. */
  alarmDaysBefore?: number
}

/**
 * publish: a feed people subscribe to. request: an invitation, or its change. cancel: takes back what a request said. A request and
 * a cancellation need an organizer and guests in each event.
 */
export type Calendar = {
  method: "publish" | "request" | "cancel"
  events: readonly CalendarEvent[]
  /** How programs call the feed. */
  name?: string
  language?: string
  /** How often programs may ask again, in hours. */
  refreshHours?: number
}
