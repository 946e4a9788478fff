import { spawn } from "node:child_process"
import { rmSync } from "node:fs"
import { join } from "node:path"
import { databaseUser } from "../connect.ts"
import { explained } from "../problem.ts"
import { type Folders, makePrivate, moveDurably } from "./folders.ts"
import type { Identity } from "./identity.ts"
import type { Programs } from "./programs.ts"

/**
 * Texts are compared by code point, the same on every machine, so indexes survive an upgrade of the system. The character types
 * must be Unicode all the same, or trigram search would not see a single Arabic or Cyrillic letter. Systems without C.UTF-8 (macOS) get
 * the types from another locale.
 */
const locales = [["--locale=C.UTF-8"], ["--locale=C", "--lc-ctype=en_US.UTF-8"]]

const initdb = (draft: string, locale: string[], identity: Identity, programs: Programs) =>
  new Promise<string | undefined>((resolve, reject) => {
    const access = ["--username", databaseUser, "--auth-local=trust", "--auth-host=scram-sha-256"]
    const args = ["-D", draft, ...access, "--encoding=UTF8", ...locale, "--data-checksums"]
    const [command, wrapped] = identity.wrap(join(programs.folder, "initdb"), args)
    const child = spawn(command, wrapped, { ...identity.spawn, env: programs.environment, stdio: ["ignore", "ignore", "pipe"] })
    let said = ""
    child.stderr.on("data", (chunk: Buffer) => (said += chunk.toString()))
    child.on("error", reject)
    child.on("close", (status) => resolve(status === 0 ? undefined : said || `initdb: ${status}`))
  })

/** A new, empty cluster: made beside its place and moved there when complete, so that a killed start leaves no half database. */
export const initialise = async ({ cluster, root }: Folders, identity: Identity, programs: Programs): Promise<void> => {
  const draft = `${cluster}.new`
  let failure: string | undefined
  for (const locale of locales) {
    rmSync(draft, { recursive: true, force: true })
    makePrivate(draft, identity.owner)
    failure = await initdb(draft, locale, identity, programs)
    if (!failure?.includes("invalid locale")) break
  }
  if (failure) {
    rmSync(draft, { recursive: true, force: true })
    throw explained(root, failure)
  }
  moveDurably(draft, cluster)
}
