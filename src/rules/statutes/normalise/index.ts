import { faultPasses, hasFaults, smallCapsPass } from "./faults.ts"
import { genderPasses } from "./gender.ts"
import { furniturePasses, hyphenPasses, spacePasses } from "./lines.ts"
import { type Mapped, mapped } from "./mapped.ts"
import { stripMarkup } from "./markup.ts"
import { type Pass, runPasses } from "./passes.ts"
import { typographyPasses, umlautPasses, unicodePasses } from "./unicode.ts"

export type { Mapped } from "./mapped.ts"
export { originalSpan } from "./mapped.ts"
export { headingLevel, LIST_ITEM, MARKS, PARAGRAPH_ITEM } from "./marks.ts"

const EMPTY_LISTS: readonly Pass[] = [[/[\uE001\uE002][ ]*(?=[\uE001\uE002])/g, ""]]

/**
 * The text as rules can compare it: one form for letters, spaces, quotes, fractions and genders; markup and page furniture gone.
 * Lines stay, because they carry the structure; every unit knows its place in the original.
 */
export const normalise = (original: string): Mapped => {
  const plain = stripMarkup(runPasses(mapped(original), unicodePasses))
  const typeset = runPasses(plain, [...umlautPasses(plain.text), ...typographyPasses])
  const joined = runPasses(typeset, [...furniturePasses(typeset.text), ...spacePasses, ...hyphenPasses])
  const whole = runPasses(joined, hasFaults(joined.text) ? [...faultPasses, smallCapsPass] : [smallCapsPass])
  return runPasses(whole, [...genderPasses, ...EMPTY_LISTS, ...spacePasses])
}
