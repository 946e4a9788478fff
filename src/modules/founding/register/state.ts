/** Where the way through notary and court stands, from its dated facts. Pure. Days are YYYY-MM-DD. */
import type { Answers } from "../answers/index.ts"
import { type Fact, latestOf } from "../facts/kinds.ts"

/** The day the association was founded: as the results say, else the planned day once it has come. */
export const foundedOn = ({ results, meeting }: Pick<Answers, "results" | "meeting">, today: string): string | undefined => {
  if (results !== undefined) return results.heldOn
  return meeting !== undefined && meeting.on <= today ? meeting.on : undefined
}

/** An appointment that is over while nobody noted that the application was sent. */
export const overAppointment = (facts: readonly Fact[], today: string): string | undefined => {
  const appointment = latestOf(facts, "notary")
  const sent = latestOf(facts, "sent") ?? latestOf(facts, "registered")
  return appointment !== undefined && sent === undefined && appointment.on < today ? appointment.on : undefined
}

export type CourtState = "registered" | "objected" | "waiting" | "appointment-over" | "appointment" | "answered" | "open"

/** What the group is waiting for, or has to do. */
export const courtState = (facts: readonly Fact[], today: string, answersGiven: boolean): CourtState => {
  const [objection, answered] = [latestOf(facts, "objection"), latestOf(facts, "answered")]
  if (latestOf(facts, "registered") !== undefined) return "registered"
  if (objection !== undefined && (answered === undefined || answered.on < objection.on)) return "objected"
  if (latestOf(facts, "sent") !== undefined || answered !== undefined) return "waiting"
  if (overAppointment(facts, today) !== undefined) return "appointment-over"
  if (latestOf(facts, "notary") !== undefined) return "appointment"
  return answersGiven ? "answered" : "open"
}
