import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  lchownSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  statSync,
  writeSync,
} from "node:fs"
import { join, resolve } from "node:path"
import { explained, problem } from "../problem.ts"

/** Where things of the embedded server lie below the data folder. Only `cluster` and `socket` belong to the server's user. */
export type Folders = {
  dataDir: string
  root: string
  cluster: string
  socket: string
  libraries: string
  marker: string
  lock: string
}

export const foldersIn = (dataDir: string): Folders => {
  const root = join(resolve(dataDir), "postgresql")
  return {
    dataDir: resolve(dataDir),
    root,
    cluster: join(root, "cluster"),
    socket: join(root, "socket"),
    libraries: join(root, "libraries"),
    marker: join(root, "engine.json"),
    lock: join(root, "server.lock"),
  }
}

/** The server's user must be able to pass through the root, whatever the umask says; what is worth hiding lies deeper. */
export const makeRoot = ({ root }: Folders): void => {
  try {
    if (existsSync(root)) return
    mkdirSync(root, { recursive: true })
    chmodSync(root, 0o711)
  } catch (error) {
    throw explained(root, error)
  }
}

export type Owner = { uid: number; gid: number }

const changeOwner = (path: string, owner: Owner): void => {
  if (lstatSync(path).isDirectory()) for (const name of readdirSync(path)) changeOwner(join(path, name), owner)
  // The folder comes after what is in it: an interrupted change is noticed and done again.
  lchownSync(path, owner.uid, owner.gid)
}

/** Only root can take over what belongs to somebody else. */
export const refuseForeign = (folder: string): void => {
  const { uid } = statSync(folder)
  const we = process.geteuid?.()
  if (we === 0 || uid === we) return
  throw problem(
    `${folder} gehört einem anderen Benutzer (${uid}). Starten Sie Tragwerk als dieser, oder ändern Sie den Eigentümer des ganzen Ordners mit chown -R.`,
    `${folder} belongs to another user (${uid}). Start Tragwerk as that user, or change the owner of the whole folder with chown -R.`,
  )
}

/** Gives a folder of ours to the server's user. It may have belonged to another one, when Tragwerk was started differently. */
export const claim = (folder: string, owner: Owner): void => {
  if (statSync(folder).uid !== owner.uid) changeOwner(folder, owner)
}

/** Makes a private folder for the server's user. */
export const makePrivate = (folder: string, owner: Owner): void => {
  mkdirSync(folder, { recursive: true })
  chmodSync(folder, 0o700)
  if (statSync(folder).uid !== owner.uid) chownSync(folder, owner.uid, owner.gid)
}

const syncFolder = (folder: string): void => {
  const handle = openSync(folder, "r")
  fsyncSync(handle)
  closeSync(handle)
}

/** Moves a folder so that it is at its new place after a power loss, too. */
export const moveDurably = (from: string, to: string): void => {
  renameSync(from, to)
  syncFolder(join(to, ".."))
}

/** Writes a small file completely or not at all. */
export const writeDurably = (path: string, content: string): void => {
  const draft = `${path}.new`
  const handle = openSync(draft, "w", 0o644)
  writeSync(handle, content)
  fsyncSync(handle)
  closeSync(handle)
  moveDurably(draft, path)
}
