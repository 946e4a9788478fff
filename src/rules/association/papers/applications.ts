import type { Application } from "./facts.ts"

/** For examples: a complete application, and whatever is changed about it. */
export const anApplication = (more: Partial<Application> = {}): Application => ({
  name: true,
  seat: true,
  postalAddress: true,
  boardParticulars: true,
  generalRepresentation: true,
  specialRepresentation: true,
  boardSigners: 2,
  certification: "notary-paper",
  statutesCopy: { signatures: 7, dated: true },
  minutesCopy: true,
  ...more,
})
