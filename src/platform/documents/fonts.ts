import { readFileSync } from "node:fs"
import { createRequire } from "node:module"
import { dirname, join } from "node:path"
import { coveredBy } from "./coverage.ts"

/** Noto Sans for Latin, Cyrillic and Greek; Vazirmatn for Arabic script, because its text survives copying (see 0011). */
const FACES = [
  { family: "noto-sans", name: "NotoSans", weights: ["400Regular", "400Regular_Italic", "600SemiBold", "700Bold"] },
  { family: "vazirmatn", name: "Vazirmatn", weights: ["400Regular", "600SemiBold", "700Bold"] },
] as const

export type Fonts = { folders: string[]; covers: (codePoint: number) => boolean }

/** Finds the fonts as Node would from the folder with our package.json, wherever the running file lies. */
export const findFonts = (rootDir: string): Fonts => {
  const require = createRequire(join(rootDir, "package.json"))
  const homes = FACES.map(({ family }) => dirname(require.resolve(`@expo-google-fonts/${family}/package.json`)))
  const folders = FACES.flatMap(({ weights }, index) => weights.map((weight) => join(homes[index] ?? "", weight)))
  const regular = FACES.map(({ name }, index) => readFileSync(join(homes[index] ?? "", "400Regular", `${name}_400Regular.ttf`)))
  const covered = regular.map(coveredBy)
  return { folders, covers: (codePoint) => covered.some((characters) => characters.has(codePoint)) }
}
