import type { Services } from "#platform/http"
import type { Answers } from "../answers/index.ts"
import { findCourt } from "../register/court.ts"
import { findLatestVersion } from "../statutes/repository.ts"
import { type PaperFinding, paperFindings } from "./findings.ts"

/**
 * The court for the seat, as far as we may object on it: null where we know none, undefined where the seat is open or we know
 * the court from memory only.
 */
const competentCourt = async (services: Services, { name }: Answers): Promise<string | null | undefined> => {
  if (name === undefined) return undefined
  const court = await findCourt(services, name.seatAgs)
  if (court === undefined) return null
  return court.confidence === "recalled" ? undefined : court.name
}

/** The papers of a project against each other; the statutes are the latest version that was kept. */
export const findingsOf = async (services: Services, projectId: string, answers: Answers): Promise<readonly PaperFinding[]> =>
  paperFindings(answers, {
    statutes: (await findLatestVersion(services.db, projectId))?.body,
    competentCourt: await competentCourt(services, answers),
  })
