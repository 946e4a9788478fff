export { passCookies, withCookies, headersOf } from "./call.ts"
export { MAX_PASSWORD, MIN_PASSWORD } from "./figures.ts"
export { type Factors, findFactors, hasSecondFactor } from "./factors.ts"
export { createFirstAdministrator, firstRunLink, firstRunPath, isFirstRunKey } from "./first-run.ts"
export {
  acceptInvitation,
  findInvitation,
  type Invitation,
  invite,
  type Invited,
  listInvitations,
  revokeInvitation,
} from "./invitations.ts"
export { type AttemptLimit, attemptLimit, clientKey, notBefore, takeAttempts } from "./limits.ts"
export { addMember, removeMember } from "./memberships.ts"
export { finishOidc, oidcCallbackPath, startOidc } from "./oidc.ts"
export { endAllSessions, endSession, listSessions, type OwnSession } from "./own-sessions.ts"
export {
  addPasskey,
  listPasskeys,
  type Passkey,
  passkeyCreation,
  passkeyRequest,
  removePasskey,
  signInWithPasskey,
} from "./passkeys.ts"
export { changePassword, hashPassword } from "./passwords.ts"
export { authPersonalData } from "./personal-data.ts"
export { isStaff, isStaffRole, type StaffRole, staffRoles } from "./roles.ts"
export { type CodeAnswer, mayEnrol, resetSecondFactor, showCode } from "./second-factor.ts"
export { currentSession, isComplete, type Session, sessionVisitor } from "./session.ts"
export { createPasswordReset, createSignInLink, resetPassword, signInWithPassword, signOut, takeSignInLink } from "./sign-in.ts"
export { changeProfile, changeRoles, deactivate, reactivate, type TeamAnswer } from "./team.ts"
export { confirmTotp, pendingTotpUri, renewBackupCodes, startTotp, stopTotp } from "./totp.ts"
export { findUser, findUserByEmail, listStaff, listTeam, type StaffMember, type TeamMember, type User } from "./users.ts"
export { createDemoPerson, demoCode, type DemoPerson } from "./demo.ts"
