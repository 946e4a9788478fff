import { deriveKey, sameText, sign } from "#platform/config"
import { isId } from "./store.ts"

/** The route the links lead to; it answers without sign-in to whoever holds a link that is still valid. */
export const linkPattern = "/dateien/:id/:expires/:signature"

export type LinkState = "valid" | "expired" | "wrong"

/** Links that open one private file until a moment. They are signed, not stored: changing any part makes them wrong. */
export const signedLinks = (secret: string) => {
  const key = deriveKey(secret, "storage/links")
  const signature = (id: string, expires: string) => sign(key, `${id}/${expires}`)
  return {
    link: (id: string, expiresAt: Date): string => {
      const expires = String(Math.floor(expiresAt.getTime() / 1000))
      return `/dateien/${id}/${expires}/${signature(id, expires)}`
    },
    // The signature is judged first, so a stranger's guess never learns whether a file exists or existed.
    verify: (link: { id: string; expires: string; signature: string }, now: Date): LinkState => {
      if (!isId(link.id) || !/^\d{1,12}$/.test(link.expires)) return "wrong"
      if (!sameText(link.signature, signature(link.id, link.expires))) return "wrong"
      return Number(link.expires) * 1000 > now.getTime() ? "valid" : "expired"
    },
  }
}
