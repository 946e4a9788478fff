/** The closed lists of this module. Every word has a text in locales/ under the list's name. */

export const clientKinds = [
  "idea",
  "initiative",
  "young-association",
  "association",
  "umbrella",
  "institution",
  "municipal",
  "individual",
] as const
export type ClientKind = (typeof clientKinds)[number]

/** What the form asks: four answers everybody can tell apart. The adviser knows the finer ones later. */
export const requestKinds = ["idea", "initiative", "association", "institution"] as const
export type RequestKind = (typeof requestKinds)[number]

export type CaseState = "new" | "accepted" | "closed" | "withdrawn"

export const modes = ["phone", "mail", "on-site", "video", "event"] as const
export type Mode = (typeof modes)[number]

export const results = ["information", "support", "referral", "appointment", "not-reached", "unmet"] as const
export type Result = (typeof results)[number]

export const declineReasons = ["no-time", "no-knowledge", "no-language", "not-responsible", "conflict"] as const
export type DeclineReason = (typeof declineReasons)[number]

/** Why a need could not be met in the end: the argument for lasting structural funding. */
export const unmetReasons = ["no-capacity", "no-interpreter", "no-funding", "no-room", "not-our-task", "other"] as const
export type UnmetReason = (typeof unmetReasons)[number]

/** Buttons of the contact form. */
export const quickMinutes = [5, 10, 15, 30, 45, 60] as const

export const minutesBands = ["1-10", "11-30", "31-60", "61+"] as const
export const minutesBand = (minutes: number): (typeof minutesBands)[number] =>
  minutes <= 10 ? "1-10" : minutes <= 30 ? "11-30" : minutes <= 60 ? "31-60" : "61+"

export const NEED_LENGTH = 10_000

/** The answer "not sure, or all of NRW" to the question for a place. */
export const WIDE = "wide"
