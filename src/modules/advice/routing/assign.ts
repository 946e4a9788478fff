import type { Db } from "#platform/db"
import type { Services } from "#platform/http"
import { isoDate } from "#platform/i18n"
import { insertOffer, updateCase } from "../cases/repository.ts"
import { tellAdviser, tellLeads } from "../cases/mails/assigned.ts"
import { districtKey, regionOfPlace } from "../place.ts"
import { type StaffMember, leadsOf, listAdvisers } from "../staff.ts"
import type { Case } from "../tables.ts"
import { type Match, type Situation, deputyOf, match, presentLeads } from "./match.ts"
import { listResponsibilities } from "./repository.ts"

export type Office = { staff: readonly StaffMember[]; situation: Situation }

/** Everybody and their responsibilities, as of now: two queries. */
export const readOffice = async (db: Db, now: Date, declined: Iterable<string> = []): Promise<Office> => {
  const staff = await listAdvisers(db)
  const responsibilities = await listResponsibilities(db)
  const situation = {
    responsibilities,
    staff: new Set(staff.map(({ id }) => id)),
    declined: new Set(declined),
    today: isoDate(now),
  }
  return { staff, situation }
}

export const findResponsible = ({ situation }: Office, { place, topics, spokenLanguage }: Case): Match | undefined =>
  match({ district: districtKey(place), region: regionOfPlace(place), topics, language: spokenLanguage }, situation)

const members = ({ staff }: Office, ids: readonly string[]) => staff.filter(({ id }) => ids.includes(id))
export const findMember = ({ staff }: Office, id: string | null | undefined) => staff.find((member) => member.id === id)
export const leadsNow = (office: Office): StaffMember[] => members(office, presentLeads(leadsOf(office.staff), office.situation))
export const deputyNow = (office: Office, userId: string): StaffMember | undefined =>
  findMember(office, deputyOf(userId, office.situation))

/** Asks the best match, or leaves the case with the leads. Everybody asked gets a letter without any word of the request. */
export const assign = async (
  tx: Db,
  services: Services,
  theCase: Case,
  declined: Iterable<string> = [],
): Promise<Match | undefined> => {
  const now = services.now()
  const office = await readOffice(tx, now, declined)
  const found = findResponsible(office, theCase)
  await updateCase(tx, theCase.id, { responsibleId: found?.userId ?? null, because: found?.because ?? null })
  const adviser = findMember(office, found?.userId)
  if (found && adviser) {
    await insertOffer(tx, theCase.id, found.userId, { because: found.because, at: now })
    await tellAdviser(tx, services, adviser, theCase)
  } else for (const lead of leadsNow(office)) await tellLeads(tx, services, lead, theCase)
  return found
}
