import { createHash } from "node:crypto"
import { join } from "node:path"
import { and, eq, isNull } from "drizzle-orm"
import type { Config } from "#platform/config"
import { type Db, newId } from "#platform/db"
import { openDisk } from "./disk.ts"
import { cleanFileName } from "./file-name.ts"
import { type FileKind, type KindProblem, recogniseFile } from "./kinds.ts"
import { type LinkState, signedLinks } from "./links.ts"
import { openS3 } from "./s3.ts"
import { isId } from "./store.ts"
import { sweep } from "./sweep.ts"
import { type StoredFile, storedFiles } from "./tables.ts"

/** `owner` says whose file it is (module and the id of its thing), `by` the person who handed it in. */
export type NewFile = {
  bytes: Uint8Array
  name: string
  allowed: readonly FileKind[]
  maxBytes: number
  owner: { module: string; subject: string }
  by: string
}
export type StorageProblem = KindProblem | "empty" | "too-large" | "no-space"
export type Put = { ok: true; file: StoredFile } | { ok: false; problem: StorageProblem }

/** Files people hand in: private, checked by content, found by id. Who may read one is decided by the module that owns it. */
export type Storage = {
  /** The bytes are safe when this resolves; the row belongs to the transaction and lives or dies with it. */
  put(tx: Db, file: NewFile): Promise<Put>
  find(db: Db, id: string): Promise<StoredFile | undefined>
  list(db: Db, owner: NewFile["owner"]): Promise<StoredFile[]>
  read(db: Db, id: string): Promise<{ file: StoredFile; bytes: Uint8Array } | undefined>
  /** Hides the file at once; its bytes and its name are gone with the next sweep. */
  remove(tx: Db, id: string): Promise<boolean>
  /** A path that opens this one file for whoever holds it, until it expires. */
  link(id: string, expiresAt: Date): string
  verifyLink(link: { id: string; expires: string; signature: string }): LinkState
  /** For the daily job: destroys removed files and bytes that no row knows. Returns how many. */
  sweep(db: Db): Promise<number>
}

export const openStorage = (config: Pick<Config, "storage" | "dataDir" | "secret">, now: () => Date): Storage => {
  const store = config.storage.kind === "s3" ? openS3(config.storage) : openDisk(join(config.dataDir, "files"))
  const links = signedLinks(config.secret)
  const find = async (db: Db, id: string) => {
    if (!isId(id)) return undefined
    const [file] = await db
      .select()
      .from(storedFiles)
      .where(and(eq(storedFiles.id, id), isNull(storedFiles.deletedAt)))
    return file
  }
  return {
    find,
    put: async (tx, given) => {
      const checked = await check(given)
      if (!checked.ok) return checked
      const row = { id: newId(), ...checked.facts, ...given.owner, createdAt: now(), createdBy: given.by, deletedAt: null }
      if ((await store.write(row.id, given.bytes, row.sha256)) === "no-space") return { ok: false, problem: "no-space" }
      await tx.insert(storedFiles).values(row)
      return { ok: true, file: row }
    },
    list: (db, { module, subject }) =>
      db
        .select()
        .from(storedFiles)
        .where(and(eq(storedFiles.module, module), eq(storedFiles.subject, subject), isNull(storedFiles.deletedAt)))
        .orderBy(storedFiles.id),
    read: async (db, id) => {
      const file = await find(db, id)
      if (file === undefined) return undefined
      const bytes = await store.read(id)
      if (bytes === undefined || hash(bytes) !== file.sha256)
        throw new Error(`The bytes of the stored file ${id} are missing or damaged`)
      return { file, bytes }
    },
    remove: async (tx, id) => {
      if (!isId(id)) return false
      const removed = await tx
        .update(storedFiles)
        .set({ deletedAt: now() })
        .where(and(eq(storedFiles.id, id), isNull(storedFiles.deletedAt)))
        .returning({ id: storedFiles.id })
      return removed.length > 0
    },
    link: links.link,
    verifyLink: (link) => links.verify(link, now()),
    sweep: (db) => sweep(db, store, now()),
  }
}

const hash = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex")

const check = async ({ bytes, name, allowed, maxBytes }: NewFile) => {
  if (bytes.byteLength === 0) return { ok: false, problem: "empty" } as const
  if (bytes.byteLength > maxBytes) return { ok: false, problem: "too-large" } as const
  const found = await recogniseFile(bytes, name, allowed)
  if (!found.ok) return found
  const facts = {
    name: cleanFileName(name, found.endings),
    mediaType: found.mediaType,
    sizeBytes: bytes.byteLength,
    sha256: hash(bytes),
  }
  return { ok: true, facts } as const
}
