import { existsSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"

/** The folder with our package.json: the same from source, from tests and from the bundle in `dist/`. */
export const rootDir: string = (() => {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (!existsSync(join(folder, "package.json"))) {
    const parent = dirname(folder)
    if (parent === folder) throw new Error("package.json was not found above the program")
    folder = parent
  }
  return folder
})()
