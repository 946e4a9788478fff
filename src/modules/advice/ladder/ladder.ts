import type { Services } from "#platform/http"
import { defineJob } from "#platform/jobs"
import type { Db } from "#platform/db"
import { dayOf } from "../cases/calendar.ts"
import { remindAdviser, remindDeputy, remindLead } from "../cases/mails/assigned.ts"
import { type Office, deputyNow, findMember, leadsNow, readOffice } from "../routing/assign.ts"
import type { StaffMember } from "../staff.ts"
import type { Case } from "../tables.ts"
import { tellWaiting } from "./digest.ts"
import { climb, listWaitingSince, noteDigest } from "./repository.ts"
import { ladderStep } from "./working-days.ts"

type Letter = typeof remindAdviser
type Told = { member: StaffMember; letter: Letter }

const distinct = (told: readonly Told[]): Told[] =>
  told.filter(({ member }, index) => told.findIndex((one) => one.member.id === member.id) === index)

/** Who hears of a group that waits, at this height of the ladder. Without a responsible person always the leads. */
const whoHears = (office: Office, { responsibleId }: Case, step: number): Told[] => {
  const responsible = findMember(office, responsibleId)
  const leads = leadsNow(office).map((member) => ({ member, letter: remindLead }))
  if (!responsible) return leads
  if (step === 1) return [{ member: responsible, letter: remindAdviser }]
  const deputy = deputyNow(office, responsible.id)
  return distinct([...(deputy ? [{ member: deputy, letter: remindDeputy }] : []), ...leads])
}

/** One step up for one case: whoever moves it writes the letters, so each step happens once however many jobs run. */
const remind = (services: Services, waiting: Case, step: 1 | 2): Promise<void> =>
  services.db.transaction(async (tx) => {
    const climbed = await climb(tx, waiting, step)
    if (!climbed) return
    const office = await readOffice(tx, services.now())
    for (const { member, letter } of whoHears(office, climbed, step)) await letter(tx, services, member, climbed)
  })

/** The third step repeats: every working day the leads get one list of everybody who still waits. */
const sendDigests = (services: Services, waiting: readonly Case[]): Promise<void> =>
  services.db.transaction(async (tx) => {
    const office = await readOffice(tx, services.now())
    for (const lead of leadsNow(office)) await digestFor(tx, services, lead, waiting)
  })

const digestFor = async (tx: Db, services: Services, lead: StaffMember, waiting: readonly Case[]): Promise<void> => {
  if (await noteDigest(tx, lead.id, dayOf(services.now()))) await tellWaiting(tx, services, lead, waiting)
}

const atHeight = (all: readonly Case[], now: Date, height: number): Case[] =>
  all.filter(({ waitingSince }) => waitingSince !== null && ladderStep(waitingSince, now) === height)

/** Looks up every group that waits and goes the steps that are due; steps missed while nothing ran are gone in order. */
export const climbLadder = async (services: Services): Promise<void> => {
  const now = services.now()
  const waiting = await listWaitingSince(services.db, now)
  for (const one of waiting) {
    const height = one.waitingSince ? ladderStep(one.waitingSince, now) : 0
    if (height >= 1 && one.ladderStep < 1) await remind(services, one, 1)
    if (height >= 2 && one.ladderStep < 2) await remind(services, one, 2)
  }
  const longest = atHeight(waiting, now, 3)
  if (longest.length > 0) await sendDigests(services, longest)
}

/** Monday to Friday in office hours: a reminder at night helps nobody. */
export const remindWaiting = defineJob({ name: "advice.remind-waiting", cron: "*/15 7-18 * * 1-5", run: climbLadder })
