import { mkdir, readFile, writeFile } from "node:fs/promises"
import { join } from "node:path"

/** Writes the files of a pack into a folder, which is made when it is not there. False when it cannot be written to. */
export const writePack = async (
  folder: string,
  files: readonly { name: string; content: string | Uint8Array }[],
): Promise<boolean> => {
  try {
    await mkdir(folder, { recursive: true })
    for (const { name, content } of files) await writeFile(join(folder, name), content)
    return true
  } catch {
    return false
  }
}

/** The text of a file; undefined when it cannot be read. */
export const readText = async (file: string): Promise<string | undefined> => {
  try {
    return await readFile(file, "utf8")
  } catch {
    return undefined
  }
}
