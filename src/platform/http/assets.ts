import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { rootDir } from "#platform/config"

type Manifest = Record<string, { file: string }>
let manifest: Manifest | undefined

const readManifest = (): Manifest => {
  const file = join(rootDir, "dist/client/.vite/manifest.json")
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Manifest) : {}
}

/** The address of a built style or island, by its source: `asset("src/ui/styles/app.css")` → `/assets/app-Bx3.css`. */
export const asset = (source: string): string => {
  manifest ??= readManifest()
  const built = manifest[source]
  return built ? `/${built.file}` : `/${source}`
}
