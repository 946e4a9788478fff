import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto"
import { customType } from "drizzle-orm/pg-core"
import { deriveKey } from "#platform/config"

type SealingKey = { key: Buffer; mark: string }

/** All keys that may open, by version; the highest seals. A new secret gets the next version, old texts stay readable. */
const ring = new Map<number, SealingKey>()

/** Sets the key for case texts and notes once at start. It comes from the installation's secret, which is not in the database. */
export const useSealingKey = (secret: string, version = 1) => {
  if (secret.length < 32) throw new Error("The secret of this installation is too short to seal texts.")
  const mark = deriveKey(secret, `sealed text mark v${version}`).toString("base64url").slice(0, 6)
  ring.set(version, { key: deriveKey(secret, `sealed text v${version}`), mark })
}

const ivBytes = 12
const tagBytes = 16
const shape = /^v(?<version>\d+):(?<mark>[\w-]{6}):(?<body>[\w-]+)$/

const refuse = (why: string) => new Error(`A sealed text cannot be opened: ${why}`)

/** Seals a text (AES-256-GCM). The same text looks different every time, so it can be neither compared nor searched. */
export const seal = (text: string): string => {
  const version = Math.max(...ring.keys())
  const known = ring.get(version)
  if (!known) throw new Error("The sealing key is not set: call useSealingKey(config.secret) at start.")
  const head = `v${version}:${known.mark}:`
  const iv = randomBytes(ivBytes)
  const cipher = createCipheriv("aes-256-gcm", known.key, iv).setAAD(Buffer.from(head))
  const body = Buffer.concat([iv, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()])
  return head + body.toString("base64url")
}

const decipher = ({ key }: SealingKey, head: string, body: Buffer) => {
  const tagAt = body.length - tagBytes
  if (tagAt < ivBytes) throw refuse("it was altered.")
  const opening = createDecipheriv("aes-256-gcm", key, body.subarray(0, ivBytes), { authTagLength: tagBytes })
  opening.setAAD(Buffer.from(head)).setAuthTag(body.subarray(tagAt))
  try {
    return opening.update(body.subarray(ivBytes, tagAt), undefined, "utf8") + opening.final("utf8")
  } catch (error) {
    throw Object.assign(refuse("it was altered."), { cause: error })
  }
}

/** Opens a sealed text. Throws when it was altered, or sealed with the secret of another installation. */
export const unseal = (sealedText: string): string => {
  const parts = shape.exec(sealedText)?.groups
  if (!parts) throw refuse("it was altered, or never sealed.")
  const { version = "", mark = "", body = "" } = parts
  const known = ring.get(Number(version))
  if (!known) throw refuse(`key v${version} is not set (useSealingKey).`)
  if (known.mark !== mark)
    throw refuse(
      "it was sealed with another secret. Bring back the file SECRET_FILE that belongs to this database (bin/tragwerk config names it).",
    )
  return decipher(known, `v${version}:${mark}:`, Buffer.from(body, "base64url"))
}

/** A text column whose content only this installation can read: for case texts and notes. `text: sealed()` */
export const sealed = customType<{ data: string; driverData: string }>({
  dataType: () => "text",
  toDriver: seal,
  fromDriver: unseal,
})
