import { join, resolve } from "node:path"
import { ConfigError } from "./config-error.ts"
import { rootDir } from "./root.ts"
import { readSecret } from "./secret.ts"
import { type SettingName, type Values, settings } from "./settings.ts"

export { ConfigError } from "./config-error.ts"
export { deriveKey, sameText, sign } from "./keys.ts"
export { forgetNewSecret } from "./secret.ts"
export { rootDir, settings }
export type { SettingName, Values }

export type S3Storage = { kind: "s3"; endpoint: string; region: string; accessKey: string; secretKey: string }
export type Oidc = { issuer: string; clientId: string; clientSecret: string; name: string }
export type Config = {
  port: number
  host: string
  publicUrl: string
  dataDir: string
  databaseUrl: string | undefined
  smtpUrl: string | undefined
  mailFrom: string
  mailWaitDays: number
  secretFile: string
  secret: string
  rootDir: string
  environment: "production" | "development" | "test"
  trustProxy: boolean
  storage: { kind: "disk" } | S3Storage
  oidc: Oidc | undefined
}

const environmentNames = Object.keys(settings) as SettingName[]

/** Reads the settings from an environment; every wrong value is named at once. */
export const readSettings = (environment: NodeJS.ProcessEnv): Values => {
  const values: Record<string, unknown> = {}
  const problems: string[] = []
  for (const name of environmentNames) {
    const { schema, fallback } = settings[name] as { schema: (typeof settings)["HOST"]["schema"]; fallback?: string }
    const given = environment[name]?.trim()
    const parsed = schema.safeParse(given === undefined || given === "" ? fallback : given)
    if (parsed.success) values[name] = parsed.data
    else problems.push(`${name}: ${parsed.error.issues[0]?.message ?? "?"}`)
  }
  if (problems.length > 0)
    throw new ConfigError(
      `Diese Einstellungen passen nicht, bitte berichtigen (bin/tragwerk config erklärt sie) / These settings are wrong, please correct them (bin/tragwerk config explains them):\n  ${problems.join("\n  ")}`,
    )
  return values as Values
}

/** All of these or none: half a configuration would fail at the first upload or sign-in, so the start says it. */
const together = (values: Values, names: SettingName[]): boolean => {
  const given = names.filter((name) => values[name] !== undefined)
  if (given.length === 0) return false
  const missing = names.filter((name) => !given.includes(name)).join(", ")
  if (missing !== "")
    throw new ConfigError(
      `${names.join(", ")}: bitte alle angeben oder keine, es fehlt ${missing} / please give all of them or none, missing: ${missing}`,
    )
  return true
}

const storageFrom = (values: Values): Config["storage"] =>
  together(values, ["S3_URL", "S3_ACCESS_KEY", "S3_SECRET_KEY"])
    ? {
        kind: "s3",
        endpoint: values.S3_URL ?? "",
        region: values.S3_REGION,
        accessKey: values.S3_ACCESS_KEY ?? "",
        secretKey: values.S3_SECRET_KEY ?? "",
      }
    : { kind: "disk" }

const oidcFrom = (values: Values): Config["oidc"] =>
  together(values, ["OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET"])
    ? {
        issuer: values.OIDC_ISSUER ?? "",
        clientId: values.OIDC_CLIENT_ID ?? "",
        clientSecret: values.OIDC_CLIENT_SECRET ?? "",
        name: values.OIDC_NAME,
      }
    : undefined

/** Settings → typed configuration without the secret: everything is checked, no file is read or made. */
export const checkConfig = (environment: NodeJS.ProcessEnv = process.env): Omit<Config, "secret"> => {
  const values = readSettings(environment)
  // The default lies beside the program, wherever the command is called from; a given relative path means the caller's folder.
  const dataDir = environment["DATA_DIR"]?.trim() ? resolve(values.DATA_DIR) : join(rootDir, values.DATA_DIR)
  return {
    port: values.PORT,
    host: values.HOST,
    publicUrl: (values.PUBLIC_URL ?? `http://localhost:${values.PORT}`).replace(/\/+$/, ""),
    dataDir,
    databaseUrl: values.DATABASE_URL,
    smtpUrl: values.SMTP_URL,
    mailFrom: values.MAIL_FROM,
    mailWaitDays: values.MAIL_WAIT_DAYS,
    secretFile: resolve(values.SECRET_FILE ?? join(dataDir, "secret")),
    rootDir,
    environment: values.NODE_ENV,
    trustProxy: values.TRUST_PROXY,
    storage: storageFrom(values),
    oidc: oidcFrom(values),
  }
}

/** Settings → typed configuration. Creates the secret at the first start. */
export const readConfig = (environment: NodeJS.ProcessEnv = process.env): Config => {
  const config = checkConfig(environment)
  return { ...config, secret: readSecret(config) }
}
