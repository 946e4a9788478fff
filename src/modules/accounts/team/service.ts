import { invite } from "#platform/auth"
import { recordAudit } from "#platform/audit"
import type { Services } from "#platform/http"
import { sendMailLater } from "#platform/mail"
import { paths } from "../paths.ts"
import { invitationMail } from "./mails/invitation.ts"
import type { InviteForm } from "./schema.ts"

type Inviter = { id: string; name: string | undefined }

/** Writes the invitation and its mail together. Inviting an address again sends a new link, and the older one is dead. */
export const invitePerson = (services: Services, from: Inviter, person: InviteForm): Promise<{ url: string } | "already-staff"> =>
  services.db.transaction(async (tx) => {
    const invited = await invite(tx, services, from.id, person)
    if (invited === "already-staff") return invited
    const { id, key, until } = invited
    const url = services.config.publicUrl + paths.invitation.in(person.language, { key })
    await sendMailLater(tx, services, {
      to: { address: person.email, name: person.name },
      language: person.language,
      kind: "accounts.send-invitation",
      subjectId: id,
      render: invitationMail({ name: person.name, from: from.name, url, until }),
    })
    const details = { roles: person.roles.join(" ") }
    await recordAudit(tx, { actor: from.id, action: "accounts.invitation.created", subject: id, details })
    return { url }
  })
