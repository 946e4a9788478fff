import type { Db } from "#platform/db"
import type { Services } from "#platform/http"
import { sendReviewed } from "./mails/links.ts"
import { listPresent } from "./repository.ts"
import { giveKey } from "./service.ts"

/** Writes to everybody of a project who left an address, each with a link of their own. */
export const tellGroup = async (tx: Db, services: Services, projectId: string): Promise<void> => {
  for (const person of await listPresent(tx, projectId))
    if (person.email !== null) await sendReviewed(tx, services, person, await giveKey(tx, services, person.id))
}
