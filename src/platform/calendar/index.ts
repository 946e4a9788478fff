export type { Calendar, CalendarEvent, Guest, Mailbox, When } from "./event.ts"
export { calendarType, writeCalendar } from "./write.ts"
