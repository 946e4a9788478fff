import { ConfigError, checkConfig } from "#platform/config"
import { type OwnCommand, checkOptions } from "./command.ts"
import { configCommand } from "./config-command.ts"
import { Refusal, complain, print, say } from "./output.ts"
import { startCommand, workerCommand } from "./start-command.ts"

/** `config` answers at once, and a start has its database starting before the rest of the program is loaded. */
const light = [startCommand, workerCommand, configCommand]

const all = async (): Promise<OwnCommand[]> => {
  const [{ migrateCommand }, { doctorCommand }, { moduleCommands }] = await Promise.all([
    import("./migrate-command.ts"),
    import("./doctor-command.ts"),
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

/** Commands of modules have two words ("user invite"); the longest name that fits wins. */
const find = (commands: readonly OwnCommand[], args: readonly string[]): OwnCommand | undefined => {
  const typed = `${args.join(" ")} `
  return commands.filter(({ name }) => typed.startsWith(`${name} `)).toSorted((a, b) => b.name.length - a.name.length)[0]
}

const isHelp = (word: string | undefined) => word !== undefined && ["help", "--help", "-h"].includes(word)

const unknownCommand = (commands: readonly OwnCommand[], name: string) => {
  const related = commands.filter((command) => command.name.startsWith(`${name} `))
  complain(
    say({
      de: `Den Befehl "${name}" gibt es${related.length > 0 ? " nur mit einem zweiten Wort" : " nicht"}. "tragwerk --help" zeigt alle.`,
      en: `There is no command "${name}"${related.length > 0 ? " without a second word" : ""}. "tragwerk --help" lists all.`,
    }),
  )
  for (const { usage } of related) complain(`  tragwerk ${usage}`)
  return 2
}

/** What a command prints is its answer; only a server tells its log what it is doing, unless somebody wants to know. */
const keepLogForWarnings = async () => {
  const { log } = await import("#platform/log")
  if (!process.env["LOG_LEVEL"]) log.level = "warn"
}

const perform = async (args: readonly string[]): Promise<number> => {
  const [name = "help"] = args
  if (isHelp(name)) {
    help(await all())
    return 0
  }
  // Wrong settings are refused before anything is loaded; `config` shows them first.
  if (name !== "config" && !args.some(isHelp)) checkConfig()
  const command = find(light, args) ?? find(await all(), args)
  if (!command) return unknownCommand(await all(), name)
  const rest = args.slice(command.name.split(" ").length)
  if (rest.some(isHelp)) {
    print(`tragwerk ${command.usage}\n    ${say(command.summary)}`)
    return 0
  }
  checkOptions(command, rest)
  if (!command.keepsRunning) await keepLogForWarnings()
  return command.run(rest)
}

/** A sentence for the operator is printed as it is. Of anything else only what cannot quote somebody's data, unless asked for. */
const explain = async (fault: unknown): Promise<void> => {
  const { DatabaseProblem, databaseTrouble } = await import("#platform/db")
  const { describeFailure } = await import("#platform/log")
  if (fault instanceof DatabaseProblem) return complain(fault.message)
  if (databaseTrouble(fault) === "disk-full")
    return complain(
      say({
        de: "Der Datenträger der Datenbank ist voll. Schaffen Sie Platz und versuchen Sie es noch einmal; was gespeichert war, ist nicht verloren.",
        en: "The disk of the database is full. Free some space and try again; nothing that was saved is lost.",
      }),
    )
  complain(describeFailure(fault))
  if (process.env["LOG_LEVEL"] === "debug" && fault instanceof Error) complain(fault.stack ?? "")
  else complain(say({ de: "Mehr dazu zeigt LOG_LEVEL=debug.", en: "LOG_LEVEL=debug shows more." }))
}

/** Runs one command; the result is the exit status 0, 1 or 2 as `--help` explains it. */
export const run = async (args: readonly string[]): Promise<number> => {
  try {
    return await perform(args)
  } catch (error) {
    if (error instanceof Refusal || error instanceof ConfigError) complain(error.message)
    else await explain(error)
    return 2
  }
}
