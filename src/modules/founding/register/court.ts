/** The court that keeps the register for a seat: the catalogue's row, or what the office found out since. */
import { loadRegisterCourts, type RegisterCourt, registerCourtOf } from "#platform/catalogue"
import type { Services } from "#platform/http"
import { listCorrections } from "./repository.ts"
import type { CourtCorrection } from "./tables.ts"

export type Court = {
  /** As it is written to: "Amtsgericht Köln". */
  name: string
  /** The local court whose district the seat lies in, where the catalogue says so. */
  localCourt: string | undefined
  /** confirmed: somebody of the office looked it up. */
  confidence: "confirmed" | RegisterCourt["confidence"]
  source: string
  /** YYYY-MM-DD */
  asOf: string
  seen: string | undefined
}

const courtName = (court: string): string => `Amtsgericht ${court}`

const corrected = ({ court, source, asOf }: CourtCorrection): Court => ({
  name: courtName(court),
  localCourt: undefined,
  confidence: "confirmed",
  source,
  asOf,
  seen: undefined,
})
const catalogued = ({ court, localCourt, confidence, source, asOf, seen }: RegisterCourt): Court => ({
  name: courtName(court),
  localCourt: courtName(localCourt),
  confidence,
  source,
  asOf,
  seen,
})

/** The catalogue's row alone: what counts as long as nobody corrected it, and stays visible afterwards. */
export const cataloguedCourt = ({ config }: Pick<Services, "config">, ags: string): Court | undefined => {
  const row = registerCourtOf(loadRegisterCourts(config.rootDir), ags)
  return row && catalogued(row)
}

/** The court as we know it today. Undefined for a seat outside NRW, of which we know nothing. */
export const findCourt = async (services: Services, ags: string | undefined): Promise<Court | undefined> => {
  if (ags === undefined) return undefined
  const [latest] = await listCorrections(services.db, ags)
  return latest ? corrected(latest) : cataloguedCourt(services, ags)
}

export type CourtHistory = { now: Court; catalogue: Court; corrections: readonly CourtCorrection[] }

/** Everything that was ever thought about the court of a municipality; undefined outside NRW. */
export const courtHistory = async (services: Services, ags: string): Promise<CourtHistory | undefined> => {
  const catalogue = cataloguedCourt(services, ags)
  if (catalogue === undefined) return undefined
  const corrections = await listCorrections(services.db, ags)
  const [latest] = corrections
  return { now: latest ? corrected(latest) : catalogue, catalogue, corrections }
}

/** The 30 courts that keep registers in NRW, for choosing one. */
export const registerCourts = ({ config }: Pick<Services, "config">): readonly string[] =>
  loadRegisterCourts(config.rootDir).courts.map(({ court }) => court)

/** Where anybody can confirm it. */
export const confirmAt = ({ config }: Pick<Services, "config">): string => loadRegisterCourts(config.rootDir).confirmAt
