/** Private links of the people who found together: opaque secrets, of which only keyed fingerprints are kept. */
import { randomBytes } from "node:crypto"
import { type Config, deriveKey, sign } from "#platform/config"

const FORM = /^[A-Za-z0-9_-]{43}$/
type Secret = Pick<Config, "secret">

/** 32 random bytes. Shown once, to its owner; nobody can read it from the database. */
export const newKey = (): string => randomBytes(32).toString("base64url")
export const isKey = (text: string): boolean => FORM.test(text)
export const keyHash = ({ secret }: Secret, key: string): string => sign(deriveKey(secret, "founding.link"), key)
/** Finds an address without keeping it readable. The address must be lower case, as the forms give it. */
export const emailHash = ({ secret }: Secret, email: string): string => sign(deriveKey(secret, "founding.email"), email)
