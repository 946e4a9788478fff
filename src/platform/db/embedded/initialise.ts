import { spawn } from "node:child_process"
import { closeSync, fsyncSync, openSync, renameSync, rmSync } from "node:fs"
import { dirname, join } from "node:path"
import { databaseUser } from "../connect.ts"
import { problem } from "../problem.ts"
import type { Identity } from "./identity.ts"
import type { Programs } from "./programs.ts"

const run = (identity: Identity, programs: Programs, args: string[]) =>
  new Promise<{ status: number | null; output: string }>((resolve, reject) => {
    const [command, wrapped] = identity.wrap(join(programs.folder, "initdb"), args)
    const child = spawn(command, wrapped, { ...identity.spawn, env: programs.environment, stdio: ["ignore", "ignore", "pipe"] })
    let output = ""
    child.stderr.on("data", (chunk: Buffer) => (output += chunk.toString()))
    child.on("error", reject)
    child.on("close", (status) => resolve({ status, output }))
  })

export const syncFolder = (folder: string) => {
  const handle = openSync(folder, "r")
  fsyncSync(handle)
  closeSync(handle)
}

/** A new, empty cluster: made beside its place and moved there when complete, so that a killed start leaves no half database. */
export const initialise = async (cluster: string, identity: Identity, programs: Programs): Promise<void> => {
  const draft = `${cluster}.new`
  rmSync(draft, { recursive: true, force: true })
  const access = ["--username", databaseUser, "--auth-local=trust", "--auth-host=scram-sha-256"]
  const { status, output } = await run(identity, programs, [
    "-D",
    draft,
    ...access,
    "--encoding=UTF8",
    "--locale=C.UTF-8",
    "--data-checksums",
  ])
  if (status !== 0) {
    rmSync(draft, { recursive: true, force: true })
    throw problem(`Die Datenbank lässt sich nicht anlegen: ${output.trim()}`, `The database cannot be created: ${output.trim()}`)
  }
  renameSync(draft, cluster)
  syncFolder(dirname(cluster))
}
