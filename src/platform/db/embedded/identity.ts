import { type SpawnOptions, spawnSync } from "node:child_process"
import { userInfo } from "node:os"
import { join } from "node:path"
import { problem } from "../problem.ts"
import type { Folders, Owner } from "./folders.ts"
import type { Programs } from "./programs.ts"

/** PostgreSQL refuses to run as root. These are the ways to be somebody else, in the order they are tried. */
export type Rung = "self" | "userns" | "setuid" | "override"

/** A way to run the server's programs, and who must own its files then. */
export type Identity = {
  name: string
  owner: Owner
  wrap: (program: string, args: string[]) => [string, string[]]
  spawn: Pick<SpawnOptions, "uid" | "gid">
}

export const succeeds = (program: string, args: string[], options: SpawnOptions = {}): boolean =>
  spawnSync(program, args, { stdio: "ignore", ...options }).status === 0

const nobody = 65_534
const ourselves = (): Owner => ({ uid: process.geteuid?.() ?? 0, gid: process.getegid?.() ?? 0 })
const through =
  (program: string, options: string[]) =>
  (inner: string, args: string[]): [string, string[]] => [program, [...options, inner, ...args]]

const asOurselves = (): Identity[] => [{ name: "self", owner: ourselves(), wrap: (program, args) => [program, args], spawn: {} }]

/** Inside a user namespace we look like nobody, outside the files stay our own. */
const inUserNamespace = (): Identity[] => [
  {
    name: "userns",
    owner: ourselves(),
    wrap: through("unshare", ["--user", `--map-user=${nobody}`, `--map-group=${nobody}`, "--"]),
    spawn: {},
  },
]

const idOf = (user: string, option: "-u" | "-g"): number => {
  const { status, stdout } = spawnSync("id", [option, user], { encoding: "utf8" })
  return status === 0 ? Number(stdout) : Number.NaN
}

/** A user of the machine. An operator who wants the server to have one of its own creates `tragwerk`. */
const asAnotherUser = (): Identity[] =>
  ["tragwerk", "postgres", "node", "www-data", "nobody"].flatMap((user) => {
    const owner = { uid: idOf(user, "-u"), gid: idOf(user, "-g") }
    return owner.uid > 0 && owner.gid > 0
      ? [
          {
            name: `setuid ${user}`,
            owner,
            wrap: (program: string, args: string[]) => [program, args] as [string, string[]],
            spawn: owner,
          },
        ]
      : []
  })

/** In a folder only root can reach, nobody may pass the folders above by one capability and nothing else. */
const asNobodyWithOverride = (): Identity[] => {
  const user = [`--reuid=${nobody}`, `--regid=${nobody}`, "--clear-groups", "--no-new-privs"]
  const capability = ["--inh-caps=-all,+dac_override", "--ambient-caps=-all,+dac_override", "--"]
  return [
    { name: "override", owner: { uid: nobody, gid: nobody }, wrap: through("setpriv", [...user, ...capability]), spawn: {} },
  ]
}

const rungs: Record<Rung, () => Identity[]> = {
  self: asOurselves,
  userns: inUserNamespace,
  setuid: asAnotherUser,
  override: asNobodyWithOverride,
}

const hasName = (): boolean => {
  try {
    return userInfo().username !== ""
  } catch {
    return false
  }
}

/** `initdb` wants to know the name of its user, which some containers do not have. */
const order = (): Rung[] => {
  if (process.geteuid?.() === 0) return ["userns", "setuid", "override"]
  return hasName() ? ["self"] : ["userns", "self"]
}

/** An identity counts when it can run the program and get into the server's folder. */
const works =
  ({ root }: Folders, programs: Programs) =>
  ({ wrap, spawn }: Identity): boolean => {
    const [run, version] = wrap(join(programs.folder, "postgres"), ["--version"])
    const [list, folder] = wrap("ls", ["-d", `${root}/.`])
    return (
      succeeds(run, version, { ...spawn, env: programs.environment }) &&
      succeeds(list, folder, { ...spawn, env: programs.environment })
    )
  }

/** The first identity that works here. `only` is for trying out a single rung. */
export const chooseIdentity = (folders: Folders, programs: Programs, only?: Rung): Identity => {
  for (const rung of only ? [only] : order()) {
    const identity = rungs[rung]().find(works(folders, programs))
    if (identity) return identity
  }
  throw problem(
    `PostgreSQL läuft nicht als root, und für ${folders.dataDir} gibt es hier keinen Weg zu einem anderen Benutzer. Starten Sie Tragwerk als gewöhnlicher Benutzer, oder nennen Sie mit DATABASE_URL einen Server.`,
    `PostgreSQL does not run as root, and for ${folders.dataDir} there is no way to another user here. Start Tragwerk as an ordinary user, or name a server with DATABASE_URL.`,
  )
}
