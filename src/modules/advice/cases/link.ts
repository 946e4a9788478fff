import { type Config, deriveKey, sign } from "#platform/config"
import type { Language } from "#platform/i18n"
import { paths } from "../paths.ts"

type Linked = { id: string; linkVersion: number }

/**
 * The secret in a group's private link. It is computed, not stored, so that every letter can carry it again; the case keeps
 * only its fingerprint. A new version makes older links invalid.
 */
export const privateKeyOf = (secret: string, { id, linkVersion }: Linked): string =>
  sign(deriveKey(secret, "advice-link"), `${id}:${linkVersion}`)
export const linkHashOf = (secret: string, key: string): string => sign(deriveKey(secret, "advice-link-fingerprint"), key)

/** The complete address of a group's own page, for letters. */
export const privateUrl = ({ publicUrl, secret }: Config, language: Language, linked: Linked): string =>
  publicUrl + paths.mine.in(language, { key: privateKeyOf(secret, linked) })

export const caseUrl = ({ publicUrl }: Config, language: Language, reference: string): string =>
  publicUrl + paths.case.in(language, { reference })
