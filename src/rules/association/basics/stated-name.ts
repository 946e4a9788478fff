import type { Reading, Sentence } from "../../statutes/reading.ts"

/** The name as the text states it. */
export type StatedName = { name: string; sentence: Sentence }

const QUOTES = /["'„“”»«‚‘’*_]/gu
const SUFFIX = /[\s,(]*(?:e\s?\.\s?V\s?\.?|eV|eingetragener Verein)[\s).]*$/u

/** The first statement of the name; undefined where the text has none. */
export const statedName = (reading: Reading): StatedName | undefined => {
  const [claim] = reading.claims("name")
  return claim === undefined ? undefined : { name: claim.value.replace(QUOTES, "").trim(), sentence: claim.sentence }
}

/** The name without quotation marks and without "e. V." at its end. */
export const withoutSuffix = (name: string): string => name.replace(QUOTES, "").trim().replace(SUFFIX, "").trim()

/** For comparing: case, spaces and punctuation do not make another name. */
export const comparable = (name: string): string =>
  withoutSuffix(name)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
