import { recordAudit } from "#platform/audit"
import { newId } from "#platform/db"
import type { Services } from "#platform/http"
import { defineJob } from "#platform/jobs"
import { linkHashOf, privateKeyOf } from "../cases/link.ts"
import { sendFreshLink } from "../cases/mails/to-group.ts"
import { eachContactDetails, getCase, lockCase, updateCase } from "../cases/repository.ts"
import * as repository from "./repository.ts"

const PAUSE = 10 * 60 * 1000

/** Notes the wish and lets a job look: known and unknown addresses get the same answer, in the same time. */
export const askForLink = (services: Services, email: string): Promise<void> =>
  services.db.transaction(async (tx) => {
    const id = newId()
    await repository.insertLinkRequest(tx, { id, email, requestedAt: services.now() })
    await services.enqueue(tx, "advice.send-fresh-link", { id })
  })

const renew = (services: Services, reference: string): Promise<void> =>
  services.db.transaction(async (tx) => {
    const now = services.now()
    const found = await lockCase(tx, reference)
    // Somebody else's mailbox must not be filled by asking again and again.
    if (!found || (found.linkSentAt !== null && now.getTime() - found.linkSentAt.getTime() < PAUSE)) return
    const linkVersion = found.linkVersion + 1
    const { secret } = services.config
    const linkHash = linkHashOf(secret, privateKeyOf(secret, { id: found.id, linkVersion }))
    await updateCase(tx, found.id, { linkVersion, linkHash, linkSentAt: now })
    await sendFreshLink(tx, services, await getCase(tx, found.id))
    await recordAudit(tx, { actor: "guest", action: "advice.link.renewed", subject: found.id })
  })

/** Addresses are sealed and cannot be searched, so the few cases that are kept are opened one after the other. */
export const sendFreshLinks = defineJob({
  name: "advice.send-fresh-link",
  run: async (services: Services, { id }) => {
    const request = await repository.findLinkRequest(services.db, id)
    if (!request) return
    const now = services.now()
    for await (const { email, linkExpiresAt, reference } of eachContactDetails(services.db))
      if (email === request.email && (linkExpiresAt === null || now < linkExpiresAt)) await renew(services, reference)
    await repository.deleteLinkRequest(services.db, id)
  },
})
