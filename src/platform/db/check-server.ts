import { setTimeout as sleep } from "node:timers/promises"
import type pg from "pg"
import { log } from "#platform/log"
import { databaseFault, problem } from "./problem.ts"

const oldestMajor = 15

export type Facts = { number: string; version: string; encoding: string; ctype: string }

const askFacts = async (pool: pg.Pool): Promise<Facts | undefined> => {
  const { rows } = await pool.query<Facts>(
    `select current_setting('server_version_num') as number, current_setting('server_version') as version,
            current_setting('server_encoding') as encoding, datctype as ctype
       from pg_database where datname = current_database()`,
  )
  return rows[0]
}

/** Host, port and database: the parts of the address that may be shown. */
const place = (url: string): string => {
  try {
    const { hostname, port, pathname, searchParams } = new URL(url)
    return `${searchParams.get("host") ?? hostname}${port ? `:${port}` : ""}${pathname}`
  } catch {
    return "DATABASE_URL"
  }
}

const reasons: [RegExp, string, string][] = [
  [
    /^28/,
    "Name oder Passwort stimmen nicht, oder der Server lässt die Verbindung nicht zu",
    "user name or password are wrong, or the server does not allow the connection",
  ],
  [/^3D000$/, "Die Datenbank gibt es dort nicht; legen Sie sie an", "there is no such database; create it"],
  [/^ENOTFOUND$|^EAI_/, "Den Rechnernamen gibt es nicht", "there is no such host"],
  [/^ECONNREFUSED$|^ENOENT$|^ETIMEDOUT$|^EHOSTUNREACH$/, "Dort antwortet kein Server", "no server answers there"],
  [/^57P03$/, "Der Server startet noch oder wird gerade beendet", "the server is starting or shutting down"],
  [/^53300$/, "Alle Verbindungen des Servers sind vergeben", "all connections of the server are taken"],
]
const worthWaiting = /^(ECONNREFUSED|ENOENT|ETIMEDOUT|EHOSTUNREACH|EAI_AGAIN|57P03|53300)$/

const unreachable = (url: string, error: unknown) => {
  const code = databaseFault(error)?.code ?? "?"
  const message = error instanceof Error ? error.message : "?"
  const [, de, en] = reasons.find(([pattern]) => pattern.test(code)) ?? [/./, message, message]
  return problem(
    `Die Datenbank aus DATABASE_URL (${place(url)}) ist nicht erreichbar: ${de} (${code}).`,
    `The database of DATABASE_URL (${place(url)}) cannot be reached: ${en} (${code}).`,
    error,
  )
}

/** A database started together with us (compose, systemd) may need some seconds longer. */
const patientFacts = async (pool: pg.Pool, url: string, patienceMs: number): Promise<Facts | undefined> => {
  const deadline = Date.now() + patienceMs
  for (;;) {
    try {
      return await askFacts(pool)
    } catch (error) {
      if (Date.now() > deadline || !worthWaiting.test(databaseFault(error)?.code ?? "")) throw unreachable(url, error)
      await sleep(250)
    }
  }
}

/** Throws a sentence when such a server cannot carry Tragwerk. */
export const checkFacts = ({ number, version, encoding, ctype }: Facts): void => {
  if (Number(number) < oldestMajor * 10_000)
    throw problem(
      `Der Server aus DATABASE_URL ist PostgreSQL ${version}; Tragwerk braucht mindestens PostgreSQL ${oldestMajor}.`,
      `The server of DATABASE_URL is PostgreSQL ${version}; Tragwerk needs PostgreSQL ${oldestMajor} or newer.`,
    )
  if (encoding !== "UTF8")
    throw problem(
      `Die Datenbank aus DATABASE_URL ist in ${encoding} angelegt; Tragwerk braucht UTF8 (create database ... encoding 'UTF8' template template0).`,
      `The database of DATABASE_URL was created in ${encoding}; Tragwerk needs UTF8 (create database ... encoding 'UTF8' template template0).`,
    )
  if (ctype === "C" || ctype === "POSIX")
    log.warn(
      { code: "db.ctype" },
      "The database was created with the character types of C: its search will not find names in Arabic or Cyrillic letters",
    )
}

/** Waits for the given server, checks it and says what it is. */
export const checkServer = async (pool: pg.Pool, url: string, patienceMs = 10_000): Promise<string> => {
  const facts = await patientFacts(pool, url, patienceMs)
  if (facts) checkFacts(facts)
  return `PostgreSQL ${facts?.version ?? "?"} (${place(url)})`
}
