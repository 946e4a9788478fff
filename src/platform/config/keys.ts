import { createHmac, hkdfSync, timingSafeEqual } from "node:crypto"

const derived = new Map<string, Buffer>()

/** A key for one purpose, derived from the installation's secret (HKDF, RFC 5869) once: some are needed at every request. */
export const deriveKey = (secret: string, purpose: string): Buffer => {
  const name = `${purpose}\n${secret}`
  const key = derived.get(name) ?? Buffer.from(hkdfSync("sha256", secret, "tragwerk", purpose, 32))
  derived.set(name, key)
  return key
}

/** HMAC-SHA256 over a text, base64url. */
export const sign = (key: Buffer, text: string): string => createHmac("sha256", key).update(text).digest("base64url")

export const sameText = (a: string, b: string): boolean => {
  const [left, right] = [Buffer.from(a), Buffer.from(b)]
  return left.length === right.length && timingSafeEqual(left, right)
}
