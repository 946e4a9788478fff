import { z } from "zod"

const url = (schemes: string[]) =>
  z
    .string()
    .refine(
      (text) => URL.canParse(text) && schemes.includes(new URL(text).protocol),
      `erwartet eine Adresse mit ${schemes.join(" oder ")} / expects an address with ${schemes.join(" or ")}`,
    )
const wholeNumber = (from: number, to: number) =>
  z
    .string()
    .regex(/^\d+$/, `erwartet eine ganze Zahl / expects a whole number`)
    .transform(Number)
    .refine(
      (number) => number >= from && number <= to,
      `erwartet eine Zahl von ${from} bis ${to} / expects a number from ${from} to ${to}`,
    )
const oneOf = <const T extends readonly string[]>(words: T) =>
  z.enum(words, { error: `erwartet eines von / expects one of: ${words.join(", ")}` })
const sender = z
  .string()
  .regex(
    /^([^<>]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/,
    "erwartet eine Mailadresse, auch: Name <adresse> / expects an e-mail address, also: Name <address>",
  )
const yesNo = oneOf(["yes", "no", "true", "false", "1", "0"]).transform((text) => ["yes", "true", "1"].includes(text))

export type Setting<T extends z.ZodType = z.ZodType> = { schema: T; fallback?: string; secret?: true; de: string; en: string }
const setting = <T extends z.ZodType>(entry: Setting<T>) => entry

/** Every setting Tragwerk reads from the environment: what it accepts, what it means, what stands when nothing is given. */
export const settings = {
  PORT: setting({ schema: wholeNumber(0, 65_535), fallback: "3000", de: "Port der Website", en: "port of the website" }),
  HOST: setting({
    schema: z.string(),
    fallback: "127.0.0.1",
    de: "Adresse, an der gelauscht wird (0.0.0.0 = alle)",
    en: "address to listen on (0.0.0.0 = all)",
  }),
  PUBLIC_URL: setting({
    schema: url(["http:", "https:"]).optional(),
    de: "öffentliche Adresse, steht in Mails und Links",
    en: "public address, used in mails and links",
  }),
  DATA_DIR: setting({
    schema: z.string().min(1),
    fallback: "./data",
    de: "Ordner für Datenbank, Dateien und Geheimnis",
    en: "folder for database, files and secret",
  }),
  DATABASE_URL: setting({
    schema: url(["postgres:", "postgresql:"]).optional(),
    secret: true,
    de: "eigener PostgreSQL-Server (ab 15) statt des mitgelieferten",
    en: "your own PostgreSQL server (15 or newer) instead of the embedded one",
  }),
  POSTGRES_BIN_DIR: setting({
    schema: z.string().optional(),
    de: "Ordner mit Programmen von PostgreSQL, statt der mitgelieferten",
    en: "folder with programs of PostgreSQL, instead of those that come along",
  }),
  SMTP_URL: setting({
    schema: url(["smtp:", "smtps:"]).optional(),
    secret: true,
    de: "Mailserver, z. B. smtps://name:passwort@mail.beispiel.de",
    en: "mail server, e.g. smtps://user:password@mail.example.org",
  }),
  MAIL_FROM: setting({
    schema: sender,
    fallback: "Tragwerk <tragwerk@localhost>",
    de: "Absender der Mails",
    en: "sender of mails",
  }),
  MAIL_WAIT_DAYS: setting({
    schema: wholeNumber(0, 365),
    fallback: "14",
    de: "wie viele Tage alt eine wartende Mail höchstens sein darf, damit sie noch hinausgeht",
    en: "how many days old a waiting mail may be and still go out",
  }),
  SECRET_FILE: setting({
    schema: z.string().optional(),
    de: "Datei mit dem Geheimnis (sonst DATA_DIR/secret)",
    en: "file holding the secret (default DATA_DIR/secret)",
  }),
  TRUST_PROXY: setting({
    schema: yesNo,
    fallback: "no",
    de: "yes hinter einem eigenen Reverse Proxy (liest X-Forwarded-For)",
    en: "yes behind your own reverse proxy (reads X-Forwarded-For)",
  }),
  NODE_ENV: setting({
    schema: oneOf(["production", "development", "test"]),
    fallback: "production",
    de: "Betriebsart",
    en: "mode",
  }),
  S3_URL: setting({
    schema: url(["http:", "https:"]).optional(),
    de: "S3-kompatibler Speicher mit Bucket, z. B. https://s3.beispiel.de/tragwerk (sonst DATA_DIR/files)",
    en: "S3-compatible storage with bucket, e.g. https://s3.example.org/tragwerk (default DATA_DIR/files)",
  }),
  S3_REGION: setting({ schema: z.string(), fallback: "auto", de: "Region des S3-Speichers", en: "region of the S3 storage" }),
  S3_ACCESS_KEY: setting({
    schema: z.string().optional(),
    secret: true,
    de: "Zugangsschlüssel des S3-Speichers",
    en: "access key of the S3 storage",
  }),
  S3_SECRET_KEY: setting({
    schema: z.string().optional(),
    secret: true,
    de: "geheimer Schlüssel des S3-Speichers",
    en: "secret key of the S3 storage",
  }),
  OIDC_ISSUER: setting({
    schema: url(["http:", "https:"]).optional(),
    de: "Anmeldung über OpenID Connect: Aussteller",
    en: "single sign-on by OpenID Connect: issuer",
  }),
  OIDC_CLIENT_ID: setting({ schema: z.string().optional(), de: "OpenID Connect: Kennung", en: "OpenID Connect: client id" }),
  OIDC_CLIENT_SECRET: setting({
    schema: z.string().optional(),
    secret: true,
    de: "OpenID Connect: Geheimnis",
    en: "OpenID Connect: client secret",
  }),
  OIDC_NAME: setting({
    schema: z.string(),
    fallback: "Single Sign-on",
    de: "OpenID Connect: Beschriftung des Knopfs",
    en: "OpenID Connect: label of the button",
  }),
  LOG_LEVEL: setting({
    schema: oneOf(["error", "warn", "info", "debug", "silent"]),
    fallback: "info",
    de: "Ausführlichkeit des Protokolls",
    en: "verbosity of the log",
  }),
} as const

export type SettingName = keyof typeof settings
export type Values = { [K in SettingName]: z.output<(typeof settings)[K]["schema"]> }
