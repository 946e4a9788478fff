// Finds a Chromium for the journeys: one that is installed, else the one that comes with npm (@sparticuz/chromium, Linux x64).
import { accessSync, constants, lstatSync, mkdirSync, mkdtempSync } from "node:fs"
import { tmpdir } from "node:os"
import { delimiter, join } from "node:path"

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"]

const installed = () => {
  if (process.env.CHROMIUM_PATH) return process.env.CHROMIUM_PATH
  for (const folder of (process.env.PATH ?? "").split(delimiter))
    for (const name of NAMES) {
      const file = join(folder, name)
      try {
        accessSync(file, constants.X_OK)
        return file
      } catch {
        // Not here; look on.
      }
    }
  return undefined
}

/** The package unpacks into the folder for temporary files, where what one user unpacked is closed to all others. */
const ownFolder = () => {
  const user = process.getuid?.() ?? 0
  const folder = join(tmpdir(), `tragwerk-chromium-${user}`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const found = lstatSync(folder)
  return found.isDirectory() && found.uid === user ? folder : mkdtempSync(`${folder}-`)
}

const unpacked = async () => {
  const before = process.env.TMPDIR
  process.env.TMPDIR = ownFolder()
  try {
    // On a bare image the package brings its own NSS libraries, but only if it believes to run in a Lambda.
    process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs22.x"
    const { default: chromium } = await import("@sparticuz/chromium")
    return await chromium.executablePath()
  } finally {
    if (before === undefined) delete process.env.TMPDIR
    else process.env.TMPDIR = before
  }
}

/** The path of a Chromium that can be started, or one clear sentence why there is none. */
export const findChromium = async () => {
  const here = installed()
  if (here) return here
  try {
    return await unpacked()
  } catch (error) {
    throw new Error(
      `Für die Browser-Tests fehlt ein Chromium. Installieren Sie eines (Debian: apt-get install chromium) oder setzen Sie CHROMIUM_PATH. / ` +
        `The journeys need a Chromium: install one (Debian: apt-get install chromium) or set CHROMIUM_PATH. (${error instanceof Error ? error.message : String(error)})`,
      { cause: error },
    )
  }
}
