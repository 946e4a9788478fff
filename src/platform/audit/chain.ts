import { deriveKey, sign as signWith } from "#platform/config"
import type { AuditDetails } from "./entry.ts"

let key: Buffer | undefined

/** Sets the key of the chain once at start. It comes from the installation's secret, which is not in the database. */
export const useAuditKey = (secret: string) => {
  if (secret.length < 32) throw new Error("The secret of this installation is too short to protect the audit trail.")
  key = deriveKey(secret, "audit chain v1")
}

/** Keyed fingerprint of a text: nobody can make one without the key. */
export const sign = (text: string) => {
  if (!key) throw new Error("The audit key is not set: call useAuditKey(config.secret) at start.")
  return signWith(key, text)
}

export type Link = {
  seq: number
  at: Date
  actor: string
  action: string
  subject: string
  details: AuditDetails
  previousHash: string
}

const byName = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1)

/** The details are sorted because jsonb gives keys back in an order of its own. */
export const hashLink = ({ seq, at, actor, action, subject, details, previousHash }: Link) => {
  const sorted = Object.entries(details).toSorted(byName)
  return sign(JSON.stringify([seq, at.toISOString(), actor, action, subject, sorted, previousHash]))
}
