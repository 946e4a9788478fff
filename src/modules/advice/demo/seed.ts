import { searchOrganisations } from "#modules/directory"
import { newId } from "#platform/db"
import type { Services, Visitor } from "#platform/http"
import { isoDate } from "#platform/i18n"
import { searchPlaces } from "#platform/places"
import { linkHashOf, privateKeyOf } from "../cases/link.ts"
import { countCases, insertCase } from "../cases/repository.ts"
import { reply } from "../cases/reply.ts"
import { accept } from "../cases/act.ts"
import { logQuickContact } from "../contacts/quick.ts"
import { newDraftKey } from "../request/draft-key.ts"
import { assign } from "../routing/assign.ts"
import { saveResponsibility } from "../routing/repository.ts"
import { type StaffMember, listAdvisers } from "../staff.ts"
import type { Case } from "../tables.ts"
import { listTopics, mailLanguageFor } from "../topics.ts"
import { clientKinds, modes, results } from "../words.ts"
import { type DemoRequest, advisedGroups, demoRequests, otherPlaces } from "./requests.ts"

const DAY = 86_400_000
const CONTACTS = 300
const SPOKEN = ["de", "tr", "ar", "de", "uk", "fa", "de", "kmr", "ru", "ro"] as const
const MINUTES = [5, 10, 15, 15, 30, 30, 45, 60, 90] as const

const pick = <T>(list: readonly T[], index: number): T => {
  const one = list[index % list.length]
  if (one === undefined) throw new Error("The demo world lacks something to choose from")
  return one
}
const agsOf = (place: string) => searchPlaces(place, 1)[0]?.municipality.ags ?? null
/** The same services on an earlier day, so that two years of work can be written down today. */
const onDay = (services: Services, at: Date): Services => ({ ...services, now: () => at })
const visitorOf = ({ id, name, email }: StaffMember): Visitor => ({
  id,
  name,
  email,
  lang: "de",
  roles: ["adviser"],
  organisationIds: [],
})

const seedResponsibilities = async ({ db, now }: Services, staff: readonly StaffMember[]) => {
  const regions = [["Arnsberg"], ["Köln", "Düsseldorf"], ["Münster", "Detmold"]] as const
  const languages = [
    ["de", "tr"],
    ["de", "ar", "kmr"],
    ["de", "uk", "ru"],
  ] as const
  const advisers = staff.filter(({ roles }) => !roles.includes("lead"))
  for (const [index, adviser] of advisers.entries()) {
    const entry = {
      userId: adviser.id,
      allPlaces: false,
      regions: [...pick(regions, index)],
      districts: [],
      allTopics: true,
      topics: [],
      languages: [...pick(languages, index)],
      priority: 0,
      deputyId: pick(advisers, index + 1).id,
      awayFrom: undefined,
      awayUntil: undefined,
    }
    await db.transaction((tx) => saveResponsibility(tx, entry, { at: now(), by: "demo" }))
  }
}

const seedRequest = async (services: Services, request: DemoRequest, index: number): Promise<Case | undefined> => {
  const at = new Date(services.now().getTime() - request.daysAgo * DAY)
  const id = newId()
  return services.db.transaction(async (tx) => {
    const written = await insertCase(tx, {
      id,
      submissionKey: newId(),
      source: "form",
      state: "new",
      clientKind: request.kind,
      place: agsOf(request.place),
      topics: [...request.topics],
      spokenLanguage: request.spoken,
      mailLanguage: mailLanguageFor(request.spoken, "de"),
      interpreter: request.spoken !== "de" && index % 2 === 0,
      need: request.need,
      groupName: request.group ?? null,
      contactName: null,
      email: `gruppe-${index + 1}@example.org`,
      phone: null,
      bestTime: null,
      clientSeed: newDraftKey(),
      receivedAt: at,
      waitingSince: at,
      lastActivityAt: at,
      linkHash: linkHashOf(services.config.secret, privateKeyOf(services.config.secret, { id, linkVersion: 1 })),
      linkSentAt: at,
    })
    if (written) await assign(tx, onDay(services, at), written)
    return written
  })
}

const goOn = async (services: Services, request: DemoRequest, theCase: Case, adviser: StaffMember) => {
  const later = onDay(services, new Date(theCase.receivedAt.getTime() + DAY / 3))
  if (request.state === "accepted") await accept(later, visitorOf(adviser), theCase.reference)
  if (request.state === "answered")
    await reply(later, visitorOf(adviser), theCase.reference, {
      submission: newId(),
      text: "Danke für Ihre Nachricht. Wir rufen Sie diese Woche an und gehen alles in Ruhe durch.",
      contact: undefined,
    })
}

/** One contact every two to three days for two years; some of them several times with the same group. */
const seedContact = async (services: Services, index: number, staff: readonly StaffMember[]) => {
  const at = new Date(services.now().getTime() - Math.floor((index * 730) / CONTACTS) * DAY)
  const group = index % 3 === 0 ? undefined : pick(advisedGroups, index * 7)
  const organisation = group === undefined ? undefined : (await searchOrganisations(services.db, group, 1))[0]
  const topics = listTopics()
  const result = pick(results, index * 5)
  await logQuickContact(onDay(services, at), visitorOf(pick(staff, index)), {
    organisationId: organisation?.id ?? null,
    groupName: organisation ? undefined : `Gruppe ${index + 1} (Beispiel)`,
    place: organisation?.ags ?? agsOf(pick(otherPlaces, index)),
    keepOpen: false,
    values: {
      submission: newId(),
      happenedOn: isoDate(at),
      mode: pick(modes, index * 3),
      minutes: pick(MINUTES, index),
      topics: [pick(topics, index * 11).id, ...(index % 4 === 0 ? [pick(topics, index * 11 + 3).id] : [])],
      result,
      ...(result === "unmet" ? { unmetReason: "no-capacity" as const } : {}),
      clientKind: pick(clientKinds, index * 2),
      language: pick(SPOKEN, index),
      interpreter: index % 9 === 0,
    },
  })
}

/** Two years of advice, once: responsibilities, waiting and answered requests, three hundred contacts. */
export const seedDemo = async (services: Services): Promise<void> => {
  const staff = await listAdvisers(services.db)
  if (staff.length === 0 || (await countCases(services.db)) > 0) return
  await seedResponsibilities(services, staff)
  for (let index = CONTACTS - 1; index >= 0; index -= 1) await seedContact(services, index, staff)
  for (const [index, request] of demoRequests.entries()) {
    const written = await seedRequest(services, request, index)
    if (written) await goOn(services, request, written, pick(staff, index))
  }
}
