import { type SettingName, checkConfig, settings } from "#platform/config"
import type { OwnCommand } from "./command.ts"
import { print, say } from "./output.ts"

const isAddress = /^[a-z][a-z0-9+.-]*:\/\//i

/** The address without what opens it. Up to the last @: a password may contain any character, also an unescaped @. */
const withoutPassword = (address: string): string =>
  address.replace(/^([^:]+:\/\/).*@/, "$1***@").replace(/([?&][^=&]*(?:pass|secret|key|token)[^=&]*=)[^&#]*/gi, "$1***")

const masked = (name: SettingName, value: string): string => {
  if (isAddress.test(value)) return withoutPassword(value)
  return "secret" in settings[name] ? "***" : value
}

/** Where a setting that was not given follows from others, the value that counts. */
const following = (name: SettingName): string | undefined => {
  try {
    const { dataDir, secretFile, publicUrl } = checkConfig()
    return { DATA_DIR: dataDir, SECRET_FILE: secretFile, PUBLIC_URL: publicUrl }[name as string]
  } catch {
    // Something is wrong elsewhere; the end of the list says what.
    return undefined
  }
}

const shown = (name: SettingName): string => {
  const given = process.env[name]?.trim()
  if (given) return masked(name, given)
  const { fallback }: { fallback?: string } = settings[name]
  const value = following(name) ?? fallback ?? say({ de: "(nicht gesetzt)", en: "(not set)" })
  return `${value}  ${say({ de: "[Vorgabe]", en: "[default]" })}`
}

const isSetting = (name: string): name is SettingName => name in settings

export const configCommand: OwnCommand = {
  name: "config",
  usage: "config",
  summary: { de: "zeigt alle Einstellungen mit Bedeutung und Wert", en: "shows all settings with meaning and value" },
  options: [],
  run: async () => {
    for (const name of Object.keys(settings).filter(isSetting)) {
      print(`${name}=${shown(name)}`)
      print(`    ${say(settings[name])}`)
    }
    // Throws, after everything was shown, a sentence that names what is wrong.
    checkConfig()
    return 0
  },
}
