import { ConfigError } from "#platform/config"
import type { OwnCommand } from "./command.ts"
import { configCommand } from "./config-command.ts"
import { complain, print, say } from "./output.ts"

/** Commands that need the whole program are loaded when called: `config` and `--help` answer at once and start no database. */
const own = async (): Promise<OwnCommand[]> => {
  const [{ startCommand, workerCommand }, { migrateCommand, doctorCommand }, { moduleCommands }] = await Promise.all([
    import("./start-command.ts"),
    import("./database-commands.ts"),
    import("./module-commands.ts"),
  ])
  return [startCommand, workerCommand, migrateCommand, configCommand, doctorCommand, ...moduleCommands()]
}

const help = (commands: readonly OwnCommand[]) => {
  print(say({ de: "Aufruf: tragwerk BEFEHL [Angaben]", en: "Usage: tragwerk COMMAND [arguments]" }))
  print()
  for (const { usage, summary } of commands) print(`  ${usage.padEnd(44)} ${say(summary)}`)
  print()
  print(
    say({
      de: "Ende mit Status 0: getan · 1: die Antwort ist nein (zum Beispiel: Prüfung mit Befund) · 2: ging nicht (falsche Angabe, Störung)",
      en: "Exit status 0: done · 1: the answer is no (for example: a check with findings) · 2: could not be done (wrong argument, fault)",
    }),
  )
}

/** Runs one command; the result is the exit status 0, 1 or 2 as `--help` explains it. */
export const run = async (args: string[]): Promise<number> => {
  const [name = "help", ...rest] = args
  try {
    const commands = name === "config" ? [configCommand] : await own()
    if (["help", "--help", "-h"].includes(name)) {
      help(commands)
      return 0
    }
    // Commands of modules have two words ("user invite"); the longest name that fits wins.
    const fitting = commands.filter((command) => args.join(" ") === command.name || args.join(" ").startsWith(`${command.name} `))
    const command = fitting.toSorted((a, b) => b.name.length - a.name.length)[0]
    if (!command) {
      complain(
        say({
          de: `Den Befehl "${name}" gibt es nicht. "tragwerk --help" zeigt alle.`,
          en: `There is no command "${name}". "tragwerk --help" lists all.`,
        }),
      )
      return 2
    }
    if (rest.includes("--help") || rest.includes("-h")) {
      print(`tragwerk ${command.usage}\n    ${say(command.summary)}`)
      return 0
    }
    return await command.run(args.slice(command.name.split(" ").length))
  } catch (error) {
    complain(error instanceof ConfigError || error instanceof Error ? error.message : String(error))
    if (process.env["LOG_LEVEL"] === "debug" && error instanceof Error) complain(error.stack ?? "")
    return 2
  }
}
