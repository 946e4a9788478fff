import { readFile } from "node:fs/promises"
import { basename } from "node:path"
import { buffer } from "node:stream/consumers"

/** The file of that name, or what comes in at standard input for "-". Undefined when there is none that can be opened. */
export const readSource = async (path: string): Promise<{ name: string; bytes: Uint8Array } | undefined> => {
  try {
    const bytes = path === "-" ? await buffer(process.stdin) : await readFile(path)
    return { name: path === "-" ? "" : basename(path), bytes: new Uint8Array(bytes) }
  } catch {
    return undefined
  }
}
