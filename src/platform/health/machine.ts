import { readFileSync } from "node:fs"
import { statfs } from "node:fs/promises"
import { join } from "node:path"

const scarce = 1_000_000_000

/** The version of this program, as its package says. */
export const readVersion = (rootDir: string): string => {
  const facts: unknown = JSON.parse(readFileSync(join(rootDir, "package.json"), "utf8"))
  return typeof facts === "object" && facts !== null && "version" in facts ? String(facts.version) : "?"
}

export type Space = { freeBytes: number; scarce: boolean }

/** What is left on the disk of the data folder; unknown where the system does not say. */
export const readSpace = async (dataDir: string): Promise<Space | undefined> => {
  const facts = await statfs(dataDir).catch(() => undefined)
  if (!facts) return undefined
  const freeBytes = facts.bavail * facts.bsize
  return { freeBytes, scarce: freeBytes < scarce }
}
