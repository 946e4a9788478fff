import { type SpawnOptions, spawnSync } from "node:child_process"
import { join } from "node:path"
import { problem } from "../problem.ts"
import type { Programs } from "./programs.ts"

/** PostgreSQL refuses to run as root. An identity is a way to run a program as somebody else, or simply as ourselves. */
export type Identity = {
  name: string
  /** Who must own the server's folder. */
  owner: { uid: number; gid: number }
  wrap: (program: string, args: string[]) => [string, string[]]
  spawn: Pick<SpawnOptions, "uid" | "gid">
}

export const succeeds = (program: string, args: string[], options: SpawnOptions = {}): boolean =>
  spawnSync(program, args, { stdio: "ignore", ...options }).status === 0

const ourselves = () => ({ uid: process.geteuid?.() ?? 0, gid: process.getegid?.() ?? 0 })

const asIs = (): Identity => ({ name: "self", owner: ourselves(), wrap: (program, args) => [program, args], spawn: {} })

const inUserNamespace = (programs: Programs): Identity | undefined => {
  const options = ["--user", "--map-user=65534", "--map-group=65534", "--"]
  const identity: Identity = {
    name: "userns",
    owner: ourselves(),
    wrap: (program, args) => ["unshare", [...options, program, ...args]],
    spawn: {},
  }
  const [program, args] = identity.wrap(join(programs.folder, "postgres"), ["--version"])
  return succeeds(program, args, { env: programs.environment }) ? identity : undefined
}

export const chooseIdentity = (programs: Programs): Identity => {
  if (process.geteuid?.() !== 0) return asIs()
  const identity = inUserNamespace(programs)
  if (identity) return identity
  throw problem(
    "PostgreSQL läuft nicht als root, und hier gibt es keinen Weg zu einem anderen Benutzer. Starten Sie Tragwerk als gewöhnlicher Benutzer, oder nennen Sie mit DATABASE_URL einen Server.",
    "PostgreSQL does not run as root, and there is no way to another user here. Start Tragwerk as an ordinary user, or name a server with DATABASE_URL.",
  )
}
