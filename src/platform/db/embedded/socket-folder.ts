import { createHash } from "node:crypto"
import { lstatSync, mkdirSync, mkdtempSync, rmSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { type Folders, type Owner, claim, makePrivate } from "./folders.ts"

/** The kernel's limit for the path of a socket is 103 bytes on macOS and 107 on Linux. */
const longest = 103
const fits = (folder: string) => Buffer.byteLength(join(folder, ".s.PGSQL.5432")) <= longest

/** Somebody else may have made a folder or a link of this name in the temporary folder, which everybody may write to. */
const isOurs = (folder: string, { uid }: Owner): boolean => {
  const found = lstatSync(folder)
  return found.isDirectory() && (found.uid === uid || found.uid === process.geteuid?.()) && (found.mode & 0o077) === 0
}

const shortFolder = (path: string, owner: Owner): string => {
  const temporary = fits(join(tmpdir(), "tragwerk-0123456789ab")) ? tmpdir() : "/tmp"
  const wanted = join(temporary, `tragwerk-${createHash("sha256").update(path).digest("hex").slice(0, 12)}`)
  try {
    mkdirSync(wanted, { mode: 0o700 })
  } catch {
    if (!isOurs(wanted, owner)) return mkdtempSync(join(temporary, "tragwerk-"))
  }
  return wanted
}

/** The private folder for the socket: in the data folder, or, when that path is too long for a socket, a temporary one. */
export const makeSocketFolder = ({ socket }: Folders, owner: Owner): { path: string; remove: () => void } => {
  const path = fits(socket) ? socket : shortFolder(socket, owner)
  makePrivate(path, owner)
  claim(path, owner)
  return { path, remove: () => (path === socket ? undefined : rmSync(path, { recursive: true, force: true })) }
}
