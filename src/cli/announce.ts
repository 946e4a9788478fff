import type { Running } from "../services.ts"
import { demoPeople } from "#modules/accounts"
import { demoCode, firstRunLink } from "#platform/auth"
import { print, say } from "./output.ts"

const mails = (smtpUrl: string | undefined): string => {
  if (smtpUrl === undefined)
    return say({
      de: "kein SMTP_URL gesetzt, sie bleiben lesbar im Postausgang (/de/buero/postausgang)",
      en: "no SMTP_URL set, they stay readable in the outbox (/en/buero/postausgang)",
    })
  const { host } = new URL(smtpUrl)
  return say({ de: `über den Mailserver ${host} (SMTP_URL)`, en: `through the mail server ${host} (SMTP_URL)` })
}

/** The logins of the demo world; their code changes every half minute, so the key for an app stands beside it. */
const announceDemo = async () => {
  const [{ password, totpKey }] = demoPeople
  const words = say({ de: "Passwort | Code jetzt | Schlüssel für eine App", en: "password | code now | key for an app" }).split(
    " | ",
  )
  print(
    `  ${say({ de: "Erfundene Beispielwelt, nicht für echte Daten. Anmelden mit", en: "Fictional world, not for real data. Sign in with" })}:`,
  )
  for (const { email, roles } of demoPeople) print(`    ${email.padEnd(24)} ${roles.join(", ")}`)
  const { code, appKey } = await demoCode(totpKey)
  print(`    ${words[0]} ${password}  ·  ${words[1]} ${code}  ·  ${words[2]} ${appKey}`)
}

/** Says where everything is once the website answers: address, database, mails, and the first link while nobody can sign in. */
export const announce = async ({ services, database }: Running, port: number, demo: boolean): Promise<void> => {
  const { config } = services
  const address = config.publicUrl.replace(/:0$/, `:${port}`)
  const link = await firstRunLink(services)
  print()
  print(`  Tragwerk  ${address}/`)
  print(`  ${say({ de: "Datenbank", en: "Database" })}: ${database.how}, ${config.dataDir}`)
  print(`  Mails: ${mails(config.smtpUrl)}`)
  if (demo) await announceDemo()
  if (link !== undefined) {
    print(`  ${say({ de: "Erste Einrichtung (Administratorin anlegen)", en: "First run (create the administrator)" })}:`)
    print(`  ${address}${link}`)
  }
  print()
}
