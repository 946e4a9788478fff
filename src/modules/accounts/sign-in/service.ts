import { createPasswordReset, createSignInLink } from "#platform/auth"
import type { Services } from "#platform/http"
import { sendMailLater } from "#platform/mail"
import { BACK, paths } from "../paths.ts"
import { newPasswordMail, signInLinkMail } from "./mails/sign-in-link.ts"

/** Mails a link for signing in, in the person's own language. Without an account nothing happens, and nobody is told. */
export const sendSignInLink = async (services: Services, email: string, back: string | undefined): Promise<void> => {
  const link = await createSignInLink(services, email)
  if (!link) return
  const { user, token } = link
  const url = services.config.publicUrl + paths.link.in(user.language, { token }, { [BACK]: back })
  await services.db.transaction((tx) =>
    sendMailLater(tx, services, {
      to: { address: user.email, name: user.name },
      language: user.language,
      kind: "accounts.send-sign-in-link",
      subjectId: user.id,
      render: signInLinkMail({ name: user.name, url }),
    }),
  )
}

/** Mails a link for a new password to staff; for everybody else nothing happens, and nobody is told. */
export const sendNewPasswordLink = async (services: Services, email: string): Promise<void> => {
  const link = await createPasswordReset(services, email)
  if (!link) return
  const { user, token } = link
  const url = services.config.publicUrl + paths.newPassword.in(user.language, { token })
  await services.db.transaction((tx) =>
    sendMailLater(tx, services, {
      to: { address: user.email, name: user.name },
      language: user.language,
      kind: "accounts.send-new-password-link",
      subjectId: user.id,
      render: newPasswordMail({ name: user.name, url }),
    }),
  )
}
