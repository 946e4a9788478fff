import { readSettings, settings, type SettingName } from "#platform/config"
import type { OwnCommand } from "./command.ts"
import { print, say } from "./output.ts"

const masked = (value: string) => (/^[a-z0-9+]+:\/\//i.test(value) ? value.replace(/\/\/[^@/]*@/, "//***@") : "***")

const shown = (name: SettingName) => {
  const { fallback, secret } = settings[name] as { fallback?: string; secret?: true }
  const given = process.env[name]
  if (given === undefined || given === "")
    return `${fallback ?? say({ de: "(nicht gesetzt)", en: "(not set)" })}  ${say({ de: "[Vorgabe]", en: "[default]" })}`
  return secret ? masked(given) : given
}

export const configCommand: OwnCommand = {
  name: "config",
  usage: "config",
  summary: { de: "zeigt alle Einstellungen mit Bedeutung und Wert", en: "shows all settings with meaning and value" },
  run: async () => {
    for (const name of Object.keys(settings) as SettingName[]) {
      print(`${name}=${shown(name)}`)
      print(`    ${say(settings[name])}`)
    }
    readSettings(process.env)
    return 0
  },
}
