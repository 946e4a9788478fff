import { randomBytes } from "node:crypto"
import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from "node:fs"
import { dirname, join } from "node:path"
import { ConfigError } from "./config-error.ts"

type Place = { secretFile: string; dataDir: string; databaseUrl: string | undefined }

/** Made by this process in this start, so nothing can have been written with it yet. */
let madeNow: string | undefined

/**
 * The installation's secret: 32 random bytes, base64url, made at the first start. Sessions, signed links, the audit chain and
 * sealed case texts hang on it, so it is written completely or not at all, and two starters get the same one.
 */
export const readSecret = ({ secretFile: file, dataDir, databaseUrl }: Place): string => {
  // The embedded database makes this folder as its last step, long after the secret.
  const hasData = databaseUrl === undefined && existsSync(join(dataDir, "postgresql", "cluster"))
  try {
    if (!existsSync(file)) {
      if (hasData) throw lost(file, dataDir)
      create(file)
    }
    const secret = readFileSync(file, "utf8").trim()
    if (secret.length < 40) throw foreign(file)
    return secret
  } catch (error) {
    throw explained(file, error)
  }
}

/** Takes back a secret that this start has just made, when the database turns out to have one already. */
export const forgetNewSecret = (file: string): void => {
  if (madeNow === file) rmSync(file, { force: true })
}

const lost = (file: string, dataDir: string) =>
  new ConfigError(
    `SECRET_FILE: In ${dataDir} liegt eine Datenbank, aber ihr Geheimnis ${file} fehlt. Ohne es sind die Beratungstexte nicht lesbar. Spielen Sie die Datei aus der Sicherung zurück, oder nennen Sie mit SECRET_FILE ihren Ort. Es wurde nichts verändert. / SECRET_FILE: There is a database in ${dataDir}, but its secret ${file} is missing. Without it the advice texts cannot be read. Restore the file from your backup, or name its place with SECRET_FILE. Nothing was changed.`,
  )

const foreign = (file: string) =>
  new ConfigError(
    `SECRET_FILE: Die Datei ${file} enthält kein Geheimnis von Tragwerk. Spielen Sie sie aus der Sicherung zurück. / SECRET_FILE: The file ${file} does not hold a Tragwerk secret. Restore it from your backup.`,
  )

const explained = (file: string, error: unknown): unknown => {
  const code = error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : undefined
  if (code === undefined) return error
  if (code === "ENOSPC" || code === "EDQUOT")
    return new ConfigError(
      `Der Datenträger mit ${dirname(file)} ist voll. Schaffen Sie Platz. / The disk with ${dirname(file)} is full. Free some space.`,
    )
  return new ConfigError(
    `DATA_DIR, SECRET_FILE: Die Datei ${file} lässt sich nicht lesen oder anlegen (${code}). Prüfen Sie Rechte und Eigentümer des Ordners, oder geben Sie einen anderen an. / DATA_DIR, SECRET_FILE: The file ${file} cannot be read or made (${code}). Check the folder's permissions and owner, or name another one.`,
  )
}

const sync = (path: string) => {
  const handle = openSync(path, "r")
  fsyncSync(handle)
  closeSync(handle)
}

const create = (file: string) => {
  mkdirSync(dirname(file), { recursive: true })
  const draft = `${file}.${process.pid}.${randomBytes(4).toString("hex")}`
  const handle = openSync(draft, "wx", 0o600)
  try {
    writeSync(handle, `${randomBytes(32).toString("base64url")}\n`)
    fsyncSync(handle)
    linkSync(draft, file)
    madeNow = file
    chmodSync(file, 0o600)
    sync(dirname(file))
  } catch (error) {
    // Another process made it first: its secret counts. Anything else is a real fault.
    if (!existsSync(file)) throw error
  } finally {
    closeSync(handle)
    rmSync(draft, { force: true })
  }
}
