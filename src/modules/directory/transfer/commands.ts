/** `tragwerk import organisations` and `tragwerk export organisations`, for files that come and go without a browser. */
import { createWriteStream } from "node:fs"
import { readFile, rename, rm } from "node:fs/promises"
import { basename } from "node:path"
import { pipeline } from "node:stream/promises"
import { recordAudit } from "#platform/audit"
import type { Services } from "#platform/http"
import { inLanguage } from "#platform/i18n"
import type { Command } from "#platform/module"
import { findEntryIds } from "../office-list/find.ts"
import { emptyFilter } from "../office-list/parameters.ts"
import { type Key, t } from "../texts.ts"
import { checkStep } from "./check.ts"
import { isImportColumn } from "./columns.ts"
import { type ExportFormat, exportFormats, exportTable } from "./export.ts"
import { headerForm } from "./header-guess.ts"
import { problemTable } from "./problem-list.ts"
import { MAX_BYTES, readTable } from "./read-table.ts"
import { type Import, deleteImport, findImport } from "./repository.ts"
import { countRows } from "./repository-rows.ts"
import { runStep } from "./run.ts"
import { runImport, saveMapping, startImport } from "./service.ts"
import type { ImportSettings } from "./settings.ts"

const ACTOR = { id: "command-line" }
const DONE = 0
const NO = 1
const FAULT = 2

/** The command line speaks German where the system does, English elsewhere. */
const terminalLanguage = () => (Intl.DateTimeFormat().resolvedOptions().locale.startsWith("de") ? "de" : "en")
const say = (key: Key, params: Record<string, string | number> = {}) => inLanguage(terminalLanguage(), () => t(key, params))
const print = (line: string): void => void process.stdout.write(`${line}\n`)
const complain = (line: string): number => {
  process.stderr.write(`${line}\n`)
  return FAULT
}

type Options = { plain: string[]; named: Map<string, string>; unknown: string[] }

/** `--out FILE` takes the next word; a flag like `--dry-run` stands alone. */
const readOptions = (args: readonly string[], valued: readonly string[], flags: readonly string[]): Options => {
  const options: Options = { plain: [], named: new Map(), unknown: [] }
  for (let at = 0; at < args.length; at += 1) {
    const arg = args[at] ?? ""
    const next = args[at + 1]
    if (flags.includes(arg)) options.named.set(arg, "")
    else if (valued.includes(arg) && next !== undefined) {
      options.named.set(arg, next)
      at += 1
    } else if (arg.startsWith("--")) options.unknown.push(arg)
    else options.plain.push(arg)
  }
  return options
}

type Run = (args: string[], services: Services) => Promise<number>
const withServices =
  (run: Run): Command["run"] =>
  async (args, services) => {
    if (!services) throw new Error("This command needs the database")
    return run(args, services)
  }

const readBytes = async (file: string): Promise<Uint8Array | undefined> => {
  try {
    return await readFile(file)
  } catch {
    return undefined
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value)

/** A file like {"Vereinsname": "name", "Stadt": "place"}: header → field. Undefined when it is none. */
const readMapping = async (file: string, headers: readonly string[]): Promise<ImportSettings["columns"] | undefined> => {
  const bytes = await readBytes(file)
  try {
    const said: unknown = bytes && JSON.parse(new TextDecoder().decode(bytes))
    if (!isRecord(said)) return undefined
    const fields = new Map(Object.entries(said).map(([header, field]) => [headerForm(header), field]))
    const columns = headers.map((header) => fields.get(headerForm(header)) ?? "")
    return columns.every(
      (column): column is ImportSettings["columns"][number] =>
        column === "" || (typeof column === "string" && isImportColumn(column)),
    )
      ? columns
      : undefined
  } catch {
    return undefined
  }
}

const printCounts = async ({ db }: Services, { id }: Import, dryRun: boolean): Promise<number> => {
  const { verdicts, outcomes } = await countRows(db, id)
  if (dryRun)
    for (const verdict of ["create", "update", "skip", "error"] as const)
      print(`${say(`staff.verdict.${verdict}`)}: ${verdicts[verdict] ?? 0}`)
  else
    for (const outcome of ["created", "updated", "unchanged", "skipped", "error"] as const)
      print(`${say(`staff.outcome.${outcome}`)}: ${outcomes[outcome] ?? 0}`)
  return verdicts.error ?? 0
}

const printProblems = async ({ db }: Services, found: Import): Promise<void> => {
  const pieces = problemTable(db, found)
  for (
    let piece = await inLanguage(terminalLanguage(), () => pieces.next());
    !piece.done;
    piece = await inLanguage(terminalLanguage(), () => pieces.next())
  )
    process.stderr.write(piece.value.replace("\uFEFF", ""))
}

/** The table in a file, or the sentence that says why there is none. */
const readFileTable = async (file: string) => {
  const bytes = await readBytes(file)
  if (!bytes) return say("staff.command.no-file", { file })
  if (bytes.byteLength > MAX_BYTES) return say("staff.import.file.too-large")
  const read = await readTable(bytes, file)
  return read.ok ? read : say(`staff.import.file.${read.problem}`, { row: read.row ?? 0 })
}

const prepare = async (services: Services, file: string, mapping: string | undefined): Promise<string | number> => {
  const read = await readFileTable(file)
  if (typeof read === "string") return complain(read)
  const columns = mapping === undefined ? undefined : await readMapping(mapping, read.table.headers)
  if (mapping !== undefined && !columns) return complain(say("staff.command.mapping", { file: mapping }))
  const id = await startImport(services, ACTOR, basename(file), read.table)
  const found = await findImport(services.db, id)
  const wanted = columns ?? found?.settings.columns ?? []
  if (!wanted.includes("name") && !wanted.includes("id")) {
    await deleteImport(services.db, id)
    return complain(say("staff.import.error.no-name"))
  }
  await saveMapping(services, id, { columns: wanted, known: "skip", strict: false })
  return id
}

/** Step by step, as the jobs of the office do it. */
const carryOut = async (services: Services, id: string, dryRun: boolean): Promise<void> => {
  while (await checkStep(services, id));
  if (dryRun) return
  await runImport(services, ACTOR, id)
  while (await runStep(services, id));
}

const importOrganisations: Run = async (args, services) => {
  const { plain, named, unknown } = readOptions(args, ["--mapping"], ["--dry-run"])
  const [file] = plain
  if (file === undefined || plain.length > 1 || unknown.length > 0) return complain(say("staff.command.import-usage"))
  const id = await prepare(services, file, named.get("--mapping"))
  if (typeof id === "number") return id
  const dryRun = named.has("--dry-run")
  await carryOut(services, id, dryRun)
  const found = await findImport(services.db, id)
  if (!found) return FAULT
  const errors = await printCounts(services, found, dryRun)
  await printProblems(services, found)
  if (dryRun) await deleteImport(services.db, id)
  return errors > 0 ? NO : DONE
}

const isFormat = (text: string): text is ExportFormat => exportFormats.some((one) => one === text)

/** Writes beside the target and swaps at the end: a full disk leaves no half file under the name. */
const writeTo = async (file: string, pieces: AsyncIterable<string | Uint8Array>): Promise<void> => {
  const draft = `${file}.${process.pid}.part`
  try {
    await pipeline(pieces, createWriteStream(draft, { mode: 0o600 }))
    await rename(draft, file)
  } catch (error) {
    await rm(draft, { force: true })
    throw error
  }
}

const exportOrganisations: Run = async (args, services) => {
  const { plain, named, unknown } = readOptions(args, ["--format", "--out"], [])
  const out = named.get("--out")
  const format = named.get("--format") ?? (out?.endsWith(".xlsx") ? "xlsx" : "csv")
  if (plain.length > 0 || unknown.length > 0 || !isFormat(format)) return complain(say("staff.command.export-usage"))
  const { db, now, config } = services
  const ids = await findEntryIds(db, emptyFilter, now())
  await recordAudit(db, {
    actor: ACTOR.id,
    action: "directory.organisations.exported",
    subject: ACTOR.id,
    details: { entries: ids.length, format, everything: true },
  })
  await inLanguage(terminalLanguage(), async () => {
    const pieces = exportTable(db, { ids, everything: true, publicUrl: config.publicUrl }, format)
    if (out !== undefined) return writeTo(out, pieces)
    return pipeline(pieces, process.stdout, { end: false })
  })
  if (out !== undefined) print(say("staff.command.exported", { count: ids.length, file: out }))
  return DONE
}

export const transferCommands: readonly Command[] = [
  {
    name: "import organisations",
    usage: "import organisations FILE [--dry-run] [--mapping FILE]",
    summary: {
      de: "nimmt eine Tabelle (CSV, XLSX) auf; Status 1: Zeilen mit Fehlern",
      en: "takes in a table (CSV, XLSX); status 1: rows with errors",
    },
    needsDatabase: true,
    run: withServices(importOrganisations),
  },
  {
    name: "export organisations",
    usage: "export organisations [--format csv|xlsx] [--out FILE]",
    summary: {
      de: "schreibt alle Einträge mit allen Angaben in eine Tabelle",
      en: "writes all entries with all details into a table",
    },
    needsDatabase: true,
    run: withServices(exportOrganisations),
  },
]
