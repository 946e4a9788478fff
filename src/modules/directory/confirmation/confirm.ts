import { recordAudit } from "#platform/audit"
import type { Services } from "#platform/http"
import { isoDate } from "#platform/i18n"
import { lockOrganisation, updateMarks } from "../organisations/repository.ts"
import { groupActor } from "../own-entry/propose.ts"

/** The group says that everything still holds: noted with today's date, and the reminders end. */
export const confirmEntry = ({ db, now }: Services, id: string): Promise<boolean> =>
  db.transaction(async (tx) => {
    const organisation = await lockOrganisation(tx, id)
    if (!organisation || organisation.mergedInto !== null) return false
    await updateMarks(tx, id, {
      checkedOn: isoDate(now()),
      checkedBy: "group",
      confirmStep: 0,
      confirmStepAt: null,
      unconfirmedSince: null,
    })
    await recordAudit(tx, { actor: groupActor(id), action: "directory.entry.confirmed", subject: id })
    return true
  })
