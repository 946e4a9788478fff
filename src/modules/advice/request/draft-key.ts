import { deriveKey, sign } from "#platform/config"

/** The name of a draft in the visitor's cookie: only its fingerprint is stored. */
export const newDraftKey = (): string => Buffer.from(crypto.getRandomValues(new Uint8Array(24))).toString("base64url")
export const draftHash = (secret: string, key: string): string => sign(deriveKey(secret, "advice-draft"), key)

export const DRAFT_DAYS = 14
