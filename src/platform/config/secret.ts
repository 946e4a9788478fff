import { randomBytes } from "node:crypto"
import { chmodSync, closeSync, existsSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from "node:fs"
import { dirname } from "node:path"

/**
 * The installation's secret: 32 random bytes, base64url, made at the first start. Sessions, signed links, the audit chain and
 * sealed case texts hang on it, so it is written completely or not at all, and two starters get the same one.
 */
export const readSecret = (file: string): string => {
  if (!existsSync(file)) create(file)
  const secret = readFileSync(file, "utf8").trim()
  if (secret.length < 40)
    throw new Error(
      `Die Datei ${file} enthält kein Geheimnis von Tragwerk. Spielen Sie sie aus der Sicherung zurück. / The file ${file} does not hold a Tragwerk secret. Restore it from your backup.`,
    )
  return secret
}

const create = (file: string) => {
  mkdirSync(dirname(file), { recursive: true })
  const draft = `${file}.${process.pid}.${randomBytes(4).toString("hex")}`
  const handle = openSync(draft, "wx", 0o600)
  writeSync(handle, `${randomBytes(32).toString("base64url")}\n`)
  fsyncSync(handle)
  closeSync(handle)
  try {
    linkSync(draft, file)
    chmodSync(file, 0o600)
  } catch (error) {
    // Another process made it first: its secret counts. Anything else is a real fault.
    if (!existsSync(file)) throw error
  } finally {
    rmSync(draft, { force: true })
  }
}
