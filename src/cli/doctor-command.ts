import { type Running, openServices } from "../services.ts"
import { anchorFileIn, verifyAudit } from "#platform/audit"
import { readConfig } from "#platform/config"
import { damagedFiles, readHealth } from "#platform/health"
import { checkMailServer } from "#platform/mail"
import type { OwnCommand } from "./command.ts"
import { type Text, print, say } from "./output.ts"

/** ok: as it should be · note: worth knowing · bad: somebody has to do something; the command then ends with status 1 */
type Finding = { kind: "ok" | "note" | "bad"; what: Text; details: string }
const marks = { ok: "ok", note: "--", bad: "!!" } as const

const gigabytes = (bytes: number) => `${(bytes / 1e9).toFixed(1)} GB`
const shortList = (ids: readonly string[]) => ids.slice(0, 10).join(", ") + (ids.length > 10 ? ", …" : "")

const checkAudit = async ({ services: { db, config } }: Running): Promise<Finding> => {
  const audit = await verifyAudit(db, anchorFileIn(config.dataDir))
  if (audit.ok) return { kind: "ok", what: { de: "Protokollkette", en: "audit chain" }, details: String(audit.entries) }
  const what = { de: "Protokollkette bricht bei Eintrag", en: "audit chain breaks at entry" }
  return { kind: "bad", what, details: `${audit.brokenAt} (${audit.reason})` }
}

const checkFiles = async ({ services: { db, storage } }: Running): Promise<Finding> => {
  const { files, damaged } = await damagedFiles(db, storage)
  if (damaged.length === 0) return { kind: "ok", what: { de: "Dateien", en: "files" }, details: String(files) }
  return {
    kind: "bad",
    what: { de: "Dateien fehlen oder sind beschädigt", en: "files missing or damaged" },
    details: shortList(damaged),
  }
}

const checkMail = async ({ services: { config } }: Running): Promise<Finding> => {
  const what = { de: "Mailserver", en: "mail server" }
  if (config.smtpUrl === undefined)
    return { kind: "note", what, details: say({ de: "keiner eingerichtet (SMTP_URL)", en: "none configured (SMTP_URL)" }) }
  const problem = await checkMailServer(config.smtpUrl)
  return { kind: problem === undefined ? "ok" : "bad", what, details: problem ?? new URL(config.smtpUrl).host }
}

const checkRest = async ({ services }: Running): Promise<Finding[]> => {
  const { space, mails, failedJobs } = await readHealth(services)
  const waiting = mails.held + mails.unclear
  return [
    ...(space
      ? [
          {
            kind: space.scarce ? ("note" as const) : ("ok" as const),
            what: { de: "freier Platz", en: "free space" },
            details: gigabytes(space.freeBytes),
          },
        ]
      : []),
    {
      kind: waiting > 0 ? "note" : "ok",
      what: { de: "Mails, die auf einen Menschen warten", en: "mails waiting for a human" },
      details: String(waiting),
    },
    {
      kind: failedJobs.length > 0 ? "bad" : "ok",
      what: { de: "gescheiterte Aufträge", en: "failed jobs" },
      details: failedJobs.length === 0 ? "0" : shortList(failedJobs.map(({ job, problem }) => `${job} (${problem})`)),
    },
  ]
}

export const doctorCommand: OwnCommand = {
  name: "doctor",
  usage: "doctor",
  summary: {
    de: "prüft Datenbank, Protokollkette, Dateien, Mailserver und Hintergrundarbeit",
    en: "checks database, audit chain, files, mail server and background work",
  },
  options: [],
  run: async () => {
    const running = await openServices(readConfig())
    try {
      const database: Finding = { kind: "ok", what: { de: "Datenbank", en: "database" }, details: running.database.how }
      const findings = [
        database,
        await checkAudit(running),
        await checkFiles(running),
        await checkMail(running),
        ...(await checkRest(running)),
      ]
      for (const { kind, what, details } of findings) print(`${marks[kind]}  ${say(what)}: ${details}`)
      return findings.some(({ kind }) => kind === "bad") ? 1 : 0
    } finally {
      await running.stop()
    }
  },
}
