import type { Db } from "#platform/db"
import type { Services } from "#platform/http"
import { askByMail } from "../confirmation/ask.ts"
import { PAUSE_DAYS } from "../confirmation/repository.ts"
import { type Organisation, updateMarks } from "../organisations/repository.ts"
import type { ItemOutcome } from "./bulk-actions.ts"

const DAY_MS = 24 * 60 * 60 * 1000

/** Asks a group to confirm its entry, out of turn. Nobody is asked twice within two weeks, and the reminders go on from here. */
export const askToConfirm = async (tx: Db, services: Services, organisation: Organisation): Promise<ItemOutcome> => {
  const { id, confirmStep, confirmStepAt } = organisation
  const at = services.now()
  if (confirmStepAt !== null && at.getTime() - confirmStepAt.getTime() < PAUSE_DAYS * DAY_MS) return "unchanged"
  const step = confirmStep === 1 ? 2 : confirmStep === 2 ? 3 : 1
  if (!(await askByMail(tx, services, organisation, step))) return "no-address"
  await updateMarks(tx, id, { confirmStep: step, confirmStepAt: at })
  return "done"
}
