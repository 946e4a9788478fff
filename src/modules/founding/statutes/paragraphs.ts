/** Statutes as paragraphs: what a comment can be about, and what two versions are compared by. */

/** The lines of a text that say something, in order. A heading is a paragraph of its own. */
export const paragraphsOf = (text: string): string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")

export type ParagraphChange = { before: string | undefined; after: string | undefined }

/** Length of the longest common part for every pair of ends, so that the way back can be walked. */
const commonLengths = (before: readonly string[], after: readonly string[]): Uint16Array[] => {
  const table = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1))
  for (let i = before.length - 1; i >= 0; i -= 1)
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const [row, below] = [table[i], table[i + 1]]
      if (row && below) row[j] = before[i] === after[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0)
    }
  return table
}

/** Beyond this the comparison would take long; both texts are then shown whole. */
const MOST = 3000

/** What differs between two versions, paragraph by paragraph, in reading order. Removed and added neighbours belong together. */
export const paragraphChanges = (beforeText: string, afterText: string): ParagraphChange[] | undefined => {
  const [before, after] = [paragraphsOf(beforeText), paragraphsOf(afterText)]
  if (before.length > MOST || after.length > MOST) return undefined
  const table = commonLengths(before, after)
  const changes: ParagraphChange[] = []
  let [removed, added]: [string[], string[]] = [[], []]
  const flush = () => {
    for (let k = 0; k < Math.max(removed.length, added.length); k += 1) changes.push({ before: removed[k], after: added[k] })
    removed = []
    added = []
  }
  let [i, j] = [0, 0]
  while (i < before.length || j < after.length) {
    const [one, two] = [before[i], after[j]]
    if (one !== undefined && one === two) {
      flush()
      i += 1
      j += 1
    } else if (one !== undefined && (two === undefined || (table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0))) {
      removed.push(one)
      i += 1
    } else {
      if (two !== undefined) added.push(two)
      j += 1
    }
  }
  flush()
  return changes
}
