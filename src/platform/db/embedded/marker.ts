import { existsSync, readFileSync, readdirSync } from "node:fs"
import { join } from "node:path"
import { problem } from "../problem.ts"
import { type Folders, refuseForeign, writeDurably } from "./folders.ts"
import type { Programs } from "./programs.ts"

/** What lies in the data folder: nothing yet, or the cluster of one major version. */
export type Existing = { major: number } | undefined

const readMarker = (path: string): unknown => {
  try {
    return JSON.parse(readFileSync(path, "utf8"))
  } catch {
    // A missing or damaged marker says nothing; the cluster's own version file is asked next.
    return undefined
  }
}

const foreign = (marker: unknown): boolean =>
  typeof marker === "object" && marker !== null && "engine" in marker && marker.engine !== "postgresql"

/**
 * What the folder holds. Whatever is not clearly "nothing" or "a cluster" is an error: an empty database in the place of a lost
 * one would be noticed too late.
 */
export const findExisting = ({ root, cluster, marker }: Folders): Existing => {
  if (foreign(readMarker(marker)))
    throw problem(
      `${root} gehört zu einer anderen Datenbank (siehe ${marker}). Starten Sie die Version, die ihn angelegt hat.`,
      `${root} belongs to another kind of database (see ${marker}). Start the version that made it.`,
    )
  if (existsSync(cluster)) refuseForeign(cluster)
  const versionFile = join(cluster, "PG_VERSION")
  if (existsSync(versionFile)) {
    const major = Number.parseInt(readFileSync(versionFile, "utf8"), 10)
    if (major > 0) return { major }
  }
  if (!existsSync(marker) && (!existsSync(cluster) || readdirSync(cluster).length === 0)) return undefined
  throw problem(
    `${root} hatte eine Datenbank, aber ${cluster} fehlt oder ist beschädigt. Spielen Sie die Sicherung zurück. Nur wenn wirklich nichts mehr gebraucht wird: verschieben Sie ${root}, dann beginnt Tragwerk leer.`,
    `${root} held a database, but ${cluster} is missing or damaged. Restore your backup. Only if nothing of it is needed: move ${root} away, and Tragwerk begins empty.`,
  )
}

/** Another major version cannot read the files; nothing is touched and the way out is named. */
export const checkMajor = (existing: Existing, programs: Programs, { root }: Folders): void => {
  if (!existing || existing.major === programs.major) return
  throw problem(
    `Die Daten in ${root} sind von PostgreSQL ${existing.major}, vorhanden ist PostgreSQL ${programs.major}. Sichern Sie mit der bisherigen Version von Tragwerk und spielen Sie die Sicherung mit dieser zurück, oder nennen Sie mit POSTGRES_BIN_DIR Programme von PostgreSQL ${existing.major}. Es wurde nichts verändert.`,
    `The data in ${root} are of PostgreSQL ${existing.major}, installed is PostgreSQL ${programs.major}. Make a backup with the earlier version of Tragwerk and restore it with this one, or name programs of PostgreSQL ${existing.major} with POSTGRES_BIN_DIR. Nothing was changed.`,
  )
}

export const writeMarker = ({ marker }: Folders, { major }: Programs): void => {
  const content = `${JSON.stringify({ engine: "postgresql", major })}\n`
  if (!existsSync(marker) || readFileSync(marker, "utf8") !== content) writeDurably(marker, content)
}
