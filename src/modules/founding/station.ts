import type { Services } from "#platform/http"
import type { Access } from "./project/repository.ts"

/** A link with its words, in the running language. */
export type Offer = { label: string; href: string; note?: string }

/** What a part of the way says about itself for one project: where it stands, what is next, which dates and papers it has. */
export type StationView = {
  label: string
  state: "past" | "present" | "future"
  /** Left out while there is nothing to open yet. */
  href?: string
  note?: string
  /** The one thing to do now. The first station that has one gives the page its big next step; a date of the law goes first. */
  next?: { title: string; text: string; href: string; button: string; urgent?: true }
  dates?: readonly { on: Date; label: string; href?: string }[]
  documents?: readonly Offer[]
  /** Neither next nor a paper: everything else one can do here. */
  more?: readonly Offer[]
}

/** `key` is the secret of the person looking, for links. */
export type StationContext = { services: Services; access: Access; key: string }
export type FoundingStation = { id: string; view: (context: StationContext) => Promise<StationView> }

/** The same shape, typed where it is declared. */
export const foundingStation = (station: FoundingStation): FoundingStation => station
