import type { Case, Contact, Message } from "../../tables.ts"
import type { Names } from "../../staff.ts"
import type { Offer } from "../repository.ts"

/** Everything the case page shows; collected by the route. */
export type CaseView = {
  theCase: Case
  offers: readonly Offer[]
  messages: readonly Message[]
  contacts: readonly Contact[]
  note: string | undefined
  organisation: { id: string; name: string } | undefined
  names: Names
  me: string
  now: Date
}
