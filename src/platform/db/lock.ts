import { spawnSync } from "node:child_process"
import { closeSync, existsSync, ftruncateSync, mkdirSync, openSync, readFileSync, writeSync } from "node:fs"
import { join, resolve } from "node:path"
import { setTimeout as sleep } from "node:timers/promises"
import { log } from "#platform/log"
import { explained, problem } from "./problem.ts"
import { isAlive } from "./process.ts"

export type Lock = { release: () => Promise<void> }

/**
 * Node cannot lock files, but a lock (flock) belongs to the opened file, not to the process that asked for it: a short-lived
 * program locks the file we hand it as number 3, and we keep it until we close the file or die. The kernel forgets it then,
 * also after kill -9, so there is nothing stale to clean up and no moment for two starters to meet.
 */
const programs: [string, string[]][] = [
  ["flock", ["-x", "-n", "3"]],
  ["perl", ["-e", 'use Fcntl ":flock"; open(F, "+<&=3") or exit 2; exit(flock(F, LOCK_EX | LOCK_NB) ? 0 : 1)']],
]

const lockFile = (file: number): boolean => {
  for (const [program, args] of programs) {
    const { status } = spawnSync(program, args, { stdio: ["ignore", "ignore", "ignore", file] })
    if (status === 0 || status === 1) return status === 0
  }
  throw problem(
    "Auf diesem Rechner fehlen die Programme flock und perl, eines davon braucht Tragwerk, um den Datenordner zu sperren.",
    "This machine has neither flock nor perl; Tragwerk needs one of them to lock the data folder.",
  )
}

/** The process id in the lock file is for people and error sentences only, so a full disk must not get in the way of the lock. */
const sign = (file: number): void => {
  try {
    ftruncateSync(file)
    writeSync(file, `${process.pid}\n`)
  } catch {
    log.warn({ code: "db.lock-unsigned" }, "The lock file of the data folder could not be written")
  }
}

/** Takes the lock file if it is free. */
export const tryLock = (path: string): Lock | undefined => {
  const file = openSync(path, "a+", 0o600)
  let locked = false
  try {
    locked = lockFile(file)
  } finally {
    if (!locked) closeSync(file)
  }
  if (!locked) return undefined
  sign(file)
  let held = true
  const release = async () => {
    if (!held) return
    held = false
    ftruncateSync(file)
    closeSync(file)
  }
  return { release }
}

/** Who wrote its id into the lock file last. Says nothing about whether the lock is still held. */
export const readHolder = (path: string): number | undefined => {
  const pid = existsSync(path) ? Number(readFileSync(path, "utf8")) : 0
  return pid > 0 ? pid : undefined
}

/** The process that holds a lock just found taken. It writes its id right after locking, so a missing or dead id is read again. */
export const lockHolder = async (path: string): Promise<number | undefined> => {
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const pid = readHolder(path)
    if (pid !== undefined && isAlive(pid)) return pid
    await sleep(25)
  }
  return undefined
}

export const folderLockFile = (dataDir: string): string => join(resolve(dataDir), "tragwerk.lock")

const takeIn = (folder: string, path: string): Lock | undefined => {
  try {
    mkdirSync(folder, { recursive: true })
    return tryLock(path)
  } catch (error) {
    throw explained(folder, error)
  }
}

/** Makes this process the only Tragwerk of the data folder, or throws a sentence that names the process which already is. */
export const lockDataFolder = async (dataDir: string): Promise<Lock> => {
  const path = folderLockFile(dataDir)
  const lock = takeIn(resolve(dataDir), path)
  if (lock) return lock
  const pid = (await lockHolder(path)) ?? "?"
  throw problem(
    `Ein anderes Tragwerk (Prozess ${pid}) arbeitet schon mit dem Datenordner ${resolve(dataDir)}. Beenden Sie es zuerst, oder geben Sie mit DATA_DIR einen anderen Ordner an.`,
    `Another Tragwerk (process ${pid}) already works with the data folder ${resolve(dataDir)}. Stop it first, or name another folder with DATA_DIR.`,
  )
}
