import { findUserByEmail, firstRunLink, isStaffRole, listTeam, resetSecondFactor, staffRoles } from "#platform/auth"
import type { Services } from "#platform/http"
import { inLanguage } from "#platform/i18n"
import type { Command } from "#platform/module"
import { inviteForm } from "./team/schema.ts"
import { invitePerson } from "./team/service.ts"
import { type Key, t } from "./texts.ts"

const ACTOR = "command-line"

/** The command line speaks German where the system does, English elsewhere. */
const terminalLanguage = () => (Intl.DateTimeFormat().resolvedOptions().locale.startsWith("de") ? "de" : "en")
const print = (line: string): void => void process.stdout.write(`${line}\n`)
const say = (key: Key, params: Record<string, string> = {}): void => print(inLanguage(terminalLanguage(), () => t(key, params)))
const complain = (key: Key, params: Record<string, string> = {}): number => {
  process.stderr.write(`${inLanguage(terminalLanguage(), () => t(key, params))}\n`)
  return 2
}

type Run = (args: string[], services: Services) => Promise<number>
/** These commands need the database; the command line hands the services in. */
const withServices =
  (run: Run): Command["run"] =>
  async (args, services) => {
    if (!services) throw new Error("This command needs the database")
    return run(args, services)
  }

const listUsers: Run = async (_, { db }) => {
  const team = await listTeam(db)
  if (team.length === 0) say("staff.command.nobody")
  for (const { name, email, roles, deactivatedAt, secondFactor } of team) {
    const state = deactivatedAt ? "deactivated" : secondFactor ? "ready" : "no-second-factor"
    print([email.padEnd(40), name.padEnd(30), roles.join(","), state].join("  ").trimEnd())
  }
  return 0
}

/** `--name value` → value, and what is left. */
const takeOption = (args: string[], name: string): { value: string | undefined; rest: string[] } => {
  const at = args.indexOf(name)
  return at === -1
    ? { value: undefined, rest: args }
    : { value: args[at + 1], rest: args.filter((_, index) => index !== at && index !== at + 1) }
}

const inviteUser: Run = async (args, services) => {
  const role = takeOption(args, "--role")
  const name = takeOption(role.rest, "--name")
  const email = name.rest[0] ?? ""
  if (role.value === undefined || !isStaffRole(role.value))
    return complain("staff.command.role", { roles: staffRoles.join(", ") })
  const typed = { name: name.value ?? email.split("@")[0], email, roles: [role.value], language: terminalLanguage() }
  const person = inviteForm.safeParse(typed)
  if (!person.success) return complain("staff.command.email")
  const invited = await invitePerson(services, { id: ACTOR, name: undefined }, person.data)
  if (invited === "already-staff") return (complain("staff.invite.already"), 1)
  say("staff.command.invited")
  print(invited.url)
  return 0
}

const showFirstRunLink: Run = async (_, services) => {
  const link = await firstRunLink(services)
  if (link === undefined) return (complain("staff.command.has-administrator"), 1)
  print(services.config.publicUrl + link)
  return 0
}

const resetFactor: Run = async ([email = ""], services) => {
  const user = await findUserByEmail(services.db, email)
  if (!user) return complain("staff.command.unknown")
  await resetSecondFactor(services, ACTOR, user.id)
  say("staff.command.reset")
  return 0
}

export const userCommands: readonly Command[] = [
  {
    name: "user list",
    usage: "user list",
    summary: { de: "zeigt, wer hier arbeitet, mit Rollen", en: "lists who works here, with roles" },
    needsDatabase: true,
    run: withServices(listUsers),
  },
  {
    name: "user invite",
    usage: "user invite EMAIL --role ROLE [--name NAME]",
    summary: {
      de: "lädt eine Person ein und zeigt ihren Link (7 Tage gültig)",
      en: "invites a person and prints the link (valid 7 days)",
    },
    needsDatabase: true,
    run: withServices(inviteUser),
  },
  {
    name: "user first-run-link",
    usage: "user first-run-link",
    summary: {
      de: "zeigt einen neuen Link für die erste Einrichtung, solange niemand Administrator:in ist",
      en: "prints a new first-run link while there is no administrator",
    },
    needsDatabase: true,
    run: withServices(showFirstRunLink),
  },
  {
    name: "user reset-second-factor",
    usage: "user reset-second-factor EMAIL",
    summary: {
      de: "nimmt einer Person alle zweiten Faktoren und Sitzungen, z. B. nach Verlust des Telefons",
      en: "takes all second factors and sessions of a person away, e.g. after a lost phone",
    },
    needsDatabase: true,
    run: withServices(resetFactor),
  },
]
