import { and, arrayContains, asc, desc, eq, ilike, inArray, isNotNull, isNull, or, type SQL, sql } from "drizzle-orm"
import type { Db } from "#platform/db"
import { districts, regions } from "#platform/places"
import { cases } from "../tables.ts"

export const views = ["mine", "all", "unassigned", "waiting", "closed"] as const
export type View = (typeof views)[number]
export type InboxQuery = {
  view: View
  userId: string
  language?: string | undefined
  topic?: string | undefined
  region?: string | undefined
  /** Part of a reference; looks everywhere. */
  search?: string | undefined
  page: number
}
export const PAGE_SIZE = 50

const isOpen = isNull(cases.closedAt)
const conditionOf = (view: View, userId: string): SQL | undefined => {
  switch (view) {
    case "mine":
      return and(isOpen, eq(cases.responsibleId, userId))
    case "all":
      return isOpen
    case "unassigned":
      return and(isOpen, isNull(cases.responsibleId))
    case "waiting":
      return isNotNull(cases.waitingSince)
    default:
      return isNotNull(cases.closedAt)
  }
}

const inRegion = (region: string): SQL => {
  const known = regions.some((one) => one === region)
  const own = known ? districts.filter((district) => district.region === region).map(({ ags }) => ags) : []
  return own.length > 0 ? inArray(sql`left(${cases.place}, 5)`, own) : sql`false`
}

const wherever = ({ view, userId, language, topic, region, search }: InboxQuery): SQL | undefined =>
  and(
    search === undefined ? conditionOf(view, userId) : ilike(cases.reference, `%${search.replace(/[^A-Z0-9-]/gi, "")}%`),
    language === undefined ? undefined : eq(cases.spokenLanguage, language),
    topic === undefined ? undefined : arrayContains(cases.topics, [topic]),
    region === undefined ? undefined : inRegion(region),
  )

/** A page of the inbox: whoever waits longest first, then the newest. Nothing that is sealed is read. */
export const listInbox = (db: Db, query: InboxQuery) =>
  db
    .select({
      reference: cases.reference,
      state: cases.state,
      source: cases.source,
      place: cases.place,
      topics: cases.topics,
      spokenLanguage: cases.spokenLanguage,
      interpreter: cases.interpreter,
      responsibleId: cases.responsibleId,
      receivedAt: cases.receivedAt,
      waitingSince: cases.waitingSince,
      nextStepDue: cases.nextStepDue,
      closedAt: cases.closedAt,
    })
    .from(cases)
    .where(wherever(query))
    .orderBy(sql`${cases.waitingSince} asc nulls last`, desc(cases.receivedAt), asc(cases.id))
    .limit(PAGE_SIZE)
    .offset((query.page - 1) * PAGE_SIZE)
export type InboxRow = Awaited<ReturnType<typeof listInbox>>[number]

/** How many are in each view, and how many the present question finds: one query. */
export const countInbox = async (db: Db, query: InboxQuery): Promise<Record<View | "found", number>> => {
  const within = (condition: SQL | undefined) => sql<number>`(count(*) filter (where ${condition ?? sql`true`}))::int`
  const [row] = await db
    .select({
      mine: within(conditionOf("mine", query.userId)),
      all: within(conditionOf("all", query.userId)),
      unassigned: within(conditionOf("unassigned", query.userId)),
      waiting: within(conditionOf("waiting", query.userId)),
      closed: within(conditionOf("closed", query.userId)),
      found: within(wherever(query)),
    })
    .from(cases)
  return row ?? { mine: 0, all: 0, unassigned: 0, waiting: 0, closed: 0, found: 0 }
}

/** Beside the entry in the rail: new requests for this person, and those nobody is responsible for. */
export const countNew = async (db: Db, userId: string): Promise<number> => {
  const own = or(eq(cases.responsibleId, userId), isNull(cases.responsibleId))
  const [row] = await db
    .select({ count: sql<number>`count(*)::int` })
    .from(cases)
    .where(and(eq(cases.state, "new"), own))
  return row?.count ?? 0
}
