import { existsSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { z } from "zod"
import { ConfigError } from "#platform/config"
import { languages, useWording } from "#platform/i18n"

const wordingFile = z.record(z.string(), z.string().min(1))

/** Texts of this installation: `DATA_DIR/wording/de.json` replaces any text of the pages by its key, such as "site.operator". */
export const loadWording = (dataDir: string): void => {
  for (const { code } of languages) {
    const file = join(dataDir, "wording", `${code}.json`)
    if (!existsSync(file)) continue
    try {
      useWording(code, wordingFile.parse(JSON.parse(readFileSync(file, "utf8"))))
    } catch (error) {
      throw new ConfigError(
        `${file}: erwartet { "schlüssel": "Text" } / expects { "key": "text" } (${error instanceof Error ? error.message : String(error)})`,
      )
    }
  }
}
