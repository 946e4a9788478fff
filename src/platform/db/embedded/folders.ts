import { join, resolve } from "node:path"

/** Everything of the embedded server lies in one folder, which belongs to the user the server runs as. */
export type Folders = { root: string; cluster: string; socket: string; libraries: string; marker: string; lock: string }

export const foldersIn = (dataDir: string): Folders => {
  const root = join(resolve(dataDir), "postgresql")
  return {
    root,
    cluster: join(root, "cluster"),
    socket: join(root, "socket"),
    libraries: join(root, "libraries"),
    marker: join(root, "engine.json"),
    lock: join(resolve(dataDir), "postgresql.lock"),
  }
}
