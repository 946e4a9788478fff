import { recordAudit } from "#platform/audit"
import type { Db } from "#platform/db"
import type { Services } from "#platform/http"
import { dayOf } from "../cases/calendar.ts"
import { updateCase } from "../cases/repository.ts"
import { answered } from "../cases/state.ts"
import { memberOf } from "../organisation.ts"
import { districtKey } from "../place.ts"
import type { Case } from "../tables.ts"
import { type ClientKind, type Mode, type Result, type UnmetReason, minutesBand } from "../words.ts"
import { clientKeyOf } from "./client-key.ts"
import * as repository from "./repository.ts"

export type ContactValues = {
  submission: string
  happenedOn: string
  mode: Mode
  minutes: number
  topics: string[]
  result: Result
  unmetReason?: UnmetReason | undefined
  clientKind: ClientKind
  language: string
  interpreter: boolean
  note?: string | undefined
  nextStep?: string | undefined
  nextStepDue?: string | undefined
}

/** The anonymous row. It knows the day, the district and what was done, and neither who came nor who advised. */
const count = async (tx: Db, { config }: Services, theCase: Case, values: ContactValues): Promise<string> => {
  const clientKey = clientKeyOf(config.secret, theCase)
  await repository.lockClient(tx, clientKey)
  const id = crypto.randomUUID()
  await repository.insertStatistic(tx, {
    id,
    day: values.happenedOn,
    clientKey,
    clientKind: values.clientKind,
    member: await memberOf(tx, theCase.organisationId),
    district: districtKey(theCase.place) ?? null,
    mode: values.mode,
    first: !(await repository.isKnownClient(tx, clientKey)),
    topics: values.topics,
    minutesBand: minutesBand(values.minutes),
    language: values.language,
    interpreter: values.interpreter,
    result: values.result,
  })
  return id
}

type Unmet = { kind: "declined" | "unmet"; reason: NonNullable<Parameters<typeof repository.insertUnmetNeed>[1]["reason"]> }
/** Need that could not be met is a figure too. */
export const countUnmet = (tx: Db, { now }: Services, theCase: Case, { kind, reason }: Unmet): Promise<void> =>
  repository.insertUnmetNeed(tx, {
    day: dayOf(now()),
    kind,
    reason,
    clientKind: theCase.clientKind,
    district: districtKey(theCase.place) ?? null,
    topics: theCase.topics,
    language: theCase.spokenLanguage,
  })

/**
 * Writes a contact and its statistics row together, once per form, and moves the case on: the group was reached, the next step
 * is what the form says. The caller has locked the case and looked whether this form was saved before.
 */
export const logContact = async (
  tx: Db,
  services: Services,
  theCase: Case,
  { values, by }: { values: ContactValues; by: string },
): Promise<void> => {
  const now = services.now()
  const statisticsId = await count(tx, services, theCase, values)
  const { submission: submissionKey, happenedOn, mode, minutes, topics, result, note = null } = values
  const contact = {
    caseId: theCase.id,
    submissionKey,
    happenedOn,
    mode,
    minutes,
    topics,
    result,
    note,
    authorId: by,
    statisticsId,
    loggedAt: now,
  }
  await repository.insertContact(tx, contact)
  if (values.result === "unmet") await countUnmet(tx, services, theCase, { kind: "unmet", reason: values.unmetReason ?? "other" })
  await updateCase(tx, theCase.id, {
    ...(values.result === "not-reached" ? { lastActivityAt: now } : answered(now)),
    clientKind: values.clientKind,
    nextStep: values.nextStep ?? null,
    nextStepDue: values.nextStepDue ?? null,
  })
}

export const auditContact = (tx: Db, theCase: Case, by: string): Promise<void> =>
  recordAudit(tx, { actor: by, action: "advice.contact.logged", subject: theCase.id })
