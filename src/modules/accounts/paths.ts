import { path, signInPath, signOutPath } from "#platform/http"
import { firstRunPath, oidcCallbackPath } from "#platform/auth"

/** Query parameter with the own path to go on to after signing in. */
export const BACK = "zurueck"

export const paths = {
  signIn: signInPath,
  password: path("/anmelden/passwort"),
  linkSent: path("/anmelden/gesendet"),
  link: path("/anmelden/link/:token"),
  secondFactor: path("/anmelden/zweiter-faktor"),
  sso: path("/anmelden/sso"),
  forgotten: path("/anmelden/passwort-vergessen"),
  newPassword: path("/anmelden/passwort-neu/:token"),
  signOut: signOutPath,
  firstRun: firstRunPath,
  invitation: path("/einladung/:key"),
  account: path("/konto"),
  accountPassword: path("/konto/passwort"),
  sessionsEnd: path("/konto/sitzungen/beenden"),
  sessionEnd: path("/konto/sitzungen/:id/beenden"),
  security: path("/konto/sicherheit"),
  app: path("/konto/sicherheit/app"),
  appCode: path("/konto/sicherheit/app/code"),
  backupCodes: path("/konto/sicherheit/ersatzcodes"),
  passkeyRemove: path("/konto/sicherheit/passkeys/:id/entfernen"),
  team: path("/buero/team"),
  invite: path("/buero/team/einladen"),
  invitationRevoke: path("/buero/team/einladungen/:id/zurueckziehen"),
  person: path("/buero/team/:id"),
  personActive: path("/buero/team/:id/aktiv"),
  office: path("/buero"),
}

/** Addresses for scripts and for the issuer of single sign-on: they have no language. */
export const machinePaths = {
  oidcCallback: oidcCallbackPath,
  passkeyRequest: "/api/passkeys/anmelden/optionen",
  passkeySignIn: "/api/passkeys/anmelden",
  passkeyCreation: "/api/passkeys/neu/optionen",
  passkeyAdd: "/api/passkeys/neu",
}

const OWN = /^\/(?![/\\])[^\\\p{Cc}]{0,1000}$/u
const ENTRANCE = /^\/[a-z-]+\/(anmelden|abmelden)(\/|\?|$)/

/** The path to go on to, if it is one of ours; anything else would let a foreign link borrow our sign-in. */
export const ownPath = (wish: string | undefined): string | undefined => {
  if (wish === undefined || !OWN.test(wish)) return undefined
  const base = "http://own.invalid"
  if (!URL.canParse(wish, base)) return undefined
  const url = new URL(wish, base)
  const own = url.pathname + url.search
  return url.origin === base && !own.startsWith("//") && !ENTRANCE.test(own) ? own : undefined
}

const OFFICE_ROLES = new Set(["administrator", "lead", "adviser", "editor"])

/** Where to go after signing in. */
export const landing = ({ roles }: { roles: readonly string[] }, back: string | undefined): string =>
  ownPath(back) ?? (roles.some((role) => OFFICE_ROLES.has(role)) ? paths.office.to({}) : paths.account.to({}))
