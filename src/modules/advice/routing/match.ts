/** Who is responsible for a request: pure, deterministic, and with the reasons as data, so that the inbox can say why. */

export type Asked = {
  /** AGS of the district (five digits); undefined when the group is not sure or asks for all of NRW. */
  district: string | undefined
  region: string | undefined
  topics: readonly string[]
  /** BCP 47 tag of the language the group wants to speak. */
  language: string
}

/** What one adviser takes on. An empty list and no "all" means: nothing. */
export type Responsibility = {
  userId: string
  allPlaces: boolean
  regions: readonly string[]
  districts: readonly string[]
  allTopics: boolean
  topics: readonly string[]
  languages: readonly string[]
  /** Decides between equals; the higher one goes first. */
  priority: number
  deputyId: string | undefined
  /** Days as "2026-11-23", both inclusive. */
  awayFrom: string | undefined
  awayUntil: string | undefined
}

export type Fit = {
  place: "district" | "region" | "all" | "unknown"
  /** The asked topics this person is named for; "all" when they take every topic, "open" when none was asked. */
  topics: readonly string[] | "all" | "open"
  language: "spoken" | "german" | "not-spoken"
  /** Whom the chosen person stands in for. */
  insteadOf?: string
}
/** Why somebody has a case: it fits, a colleague handed it over, or they took it themselves. */
export type Because = Fit | { handedOverBy: string } | { taken: true }

export type Match = { userId: string; because: Fit }
export type Situation = {
  responsibilities: readonly Responsibility[]
  /** Everybody who may work on requests today. */
  staff: ReadonlySet<string>
  /** People who declined this request. */
  declined: ReadonlySet<string>
  /** "2026-11-23" */
  today: string
}

const isAway = ({ awayFrom, awayUntil }: Responsibility, today: string) =>
  awayFrom !== undefined && awayFrom <= today && (awayUntil === undefined || today <= awayUntil)

const placeReason = (one: Responsibility, { district, region }: Asked): { points: number; place: Fit["place"] } | undefined => {
  const takesPlaces = one.allPlaces || one.regions.length > 0 || one.districts.length > 0
  if (district === undefined) return takesPlaces ? { points: one.allPlaces ? 2 : 1, place: "unknown" } : undefined
  if (one.districts.includes(district)) return { points: 3, place: "district" }
  if (region !== undefined && one.regions.includes(region)) return { points: 2, place: "region" }
  return one.allPlaces ? { points: 1, place: "all" } : undefined
}

const topicReason = (one: Responsibility, { topics }: Asked): { points: number; topics: Fit["topics"] } | undefined => {
  if (topics.length === 0) return one.allTopics || one.topics.length > 0 ? { points: 1, topics: "open" } : undefined
  const named = topics.filter((topic) => one.topics.includes(topic))
  if (named.length > 0) return { points: named.length === topics.length ? 3 : 2, topics: named }
  return one.allTopics ? { points: 1, topics: "all" } : undefined
}

/** German is spoken by everybody in the office. A language nobody speaks excludes nobody: interpreters exist. */
const languageReason = (one: Responsibility, { language }: Asked): { points: number; language: Fit["language"] } => {
  if (language === "de") return { points: 1, language: "german" }
  return one.languages.includes(language) ? { points: 3, language: "spoken" } : { points: 0, language: "not-spoken" }
}

type Candidate = { responsibility: Responsibility; points: number; because: Fit }

const judge = (responsibility: Responsibility, asked: Asked): Candidate | undefined => {
  const place = placeReason(responsibility, asked)
  const topic = topicReason(responsibility, asked)
  if (place === undefined || topic === undefined) return undefined
  const spoken = languageReason(responsibility, asked)
  return {
    responsibility,
    points: place.points + topic.points + spoken.points,
    because: { place: place.place, topics: topic.topics, language: spoken.language },
  }
}

const byFit = (a: Candidate, b: Candidate): number =>
  b.points - a.points ||
  b.responsibility.priority - a.responsibility.priority ||
  (a.responsibility.userId < b.responsibility.userId ? -1 : 1)

/** The first person present in somebody's line of deputies; nobody when the line ends or closes to a circle. */
export const deputyOf = (userId: string, { responsibilities, staff, declined, today }: Situation): string | undefined => {
  const byUser = new Map(responsibilities.map((one) => [one.userId, one]))
  const asked = new Set([userId])
  for (let next = byUser.get(userId)?.deputyId; next !== undefined && !asked.has(next); next = byUser.get(next)?.deputyId) {
    asked.add(next)
    const own = byUser.get(next)
    if (staff.has(next) && !declined.has(next) && !(own && isAway(own, today))) return next
  }
  return undefined
}

/**
 * The best match, or nobody (the request then waits with the leads). Place and topic must fit; place, topic and language give
 * points, equals are decided by priority. Who is away is replaced by their deputy, or passed over.
 */
export const match = (asked: Asked, situation: Situation): Match | undefined => {
  const { responsibilities, staff, declined, today } = situation
  const candidates = responsibilities
    .filter(({ userId }) => staff.has(userId) && !declined.has(userId))
    .map((one) => judge(one, asked))
    .filter((candidate) => candidate !== undefined)
    .toSorted(byFit)
  for (const { responsibility, because } of candidates) {
    if (!isAway(responsibility, today)) return { userId: responsibility.userId, because }
    const deputy = deputyOf(responsibility.userId, situation)
    if (deputy !== undefined) return { userId: deputy, because: { ...because, insteadOf: responsibility.userId } }
  }
  return undefined
}

/** The leads who are there; all of them when none is, so that a request never reaches nobody. */
export const presentLeads = (leads: readonly string[], { responsibilities, today }: Situation): readonly string[] => {
  const away = new Set(responsibilities.filter((one) => isAway(one, today)).map(({ userId }) => userId))
  const present = leads.filter((lead) => !away.has(lead))
  return present.length > 0 ? present : leads
}
