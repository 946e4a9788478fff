import { randomBytes } from "node:crypto"
import { mkdir, open, opendir, readFile, rename, rm, stat } from "node:fs/promises"
import { dirname, join, relative } from "node:path"
import { isId, shardedKey, type Store } from "./store.ts"

/** Files under one private folder. A file appears complete and durable under its name, or not at all. */
export const openDisk = (folder: string): Store => ({
  write: async (id, bytes) => {
    const target = join(folder, shardedKey(id))
    const draft = join(folder, "drafts", `${id}.${randomBytes(4).toString("hex")}`)
    try {
      await makeFolder(dirname(draft))
      await makeFolder(dirname(target))
      await writeDurably(draft, bytes)
      await rename(draft, target)
      await syncFolder(dirname(target))
      return "written"
    } catch (error) {
      await rm(draft, { force: true })
      await rm(target, { force: true })
      if (isOutOfSpace(error)) return "no-space"
      throw error
    }
  },
  read: async (id) => {
    const bytes = await readFile(join(folder, shardedKey(id))).catch(missingIsUndefined)
    return bytes && new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  },
  remove: (id) => rm(join(folder, shardedKey(id)), { force: true }),
  discard: (key) => rm(join(folder, key), { force: true }),
  list: () => listFiles(folder),
})

const writeDurably = async (path: string, bytes: Uint8Array) => {
  const file = await open(path, "wx", 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}

/** Creates a folder and makes its name durable too, or a power cut could take the folder and all files in it. */
const makeFolder = async (folder: string) => {
  const first = await mkdir(folder, { recursive: true, mode: 0o700 })
  if (first !== undefined)
    for (let made = folder; made.length >= first.length; made = dirname(made)) await syncFolder(dirname(made))
}

const syncFolder = async (folder: string) => {
  const handle = await open(folder, "r")
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

// Disk full, quota used up, or the file-size limit of the process: all three mean that it does not fit.
const OUT_OF_SPACE = new Set(["ENOSPC", "EDQUOT", "EFBIG"])
const codeOf = (error: unknown) => (error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined)
const isOutOfSpace = (error: unknown) => OUT_OF_SPACE.has(codeOf(error) ?? "")
const missingIsUndefined = (error: unknown) => {
  if (codeOf(error) === "ENOENT") return undefined
  throw error
}

async function* listFiles(folder: string): ReturnType<Store["list"]> {
  const entries = await opendir(folder, { recursive: true }).catch(missingIsUndefined)
  if (entries === undefined) return
  for await (const entry of entries) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    const facts = await stat(path).catch(missingIsUndefined)
    if (facts !== undefined)
      yield { key: relative(folder, path), id: isId(entry.name) ? entry.name : undefined, changedAt: facts.mtime }
  }
}
