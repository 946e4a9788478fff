import { createHash, randomBytes } from "node:crypto"

/** A secret for a link: 24 random bytes. Only its hash is stored, so a copy of the database opens nothing. */
export const newKey = (): string => randomBytes(24).toString("base64url")
export const hashOfKey = (key: string): string => createHash("sha256").update(key).digest("base64url")
