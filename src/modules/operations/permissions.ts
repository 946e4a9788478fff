import { permission } from "#platform/http"

/** Everybody who works here. */
export const office = permission("operations.office", ["administrator", "lead", "adviser", "editor"])
/** Mails, trail and personal data of everybody: few people. */
export const oversight = permission("operations.oversight", ["administrator", "lead"])
/** The outbox holds live sign-in and invitation links: whoever reads it could become somebody else. */
export const outbox = permission("operations.outbox", ["administrator"])
/** The machine itself. */
export const system = permission("operations.system", ["administrator"])
