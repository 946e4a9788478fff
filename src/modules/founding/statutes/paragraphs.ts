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

type Step = { kind: "same" | "removed" | "added"; text: string }

/** Whether the way through the table goes on by leaving out the old paragraph rather than by taking in the new one. */
const removesNext = (table: readonly Uint16Array[], i: number, j: number): boolean =>
  (table[i + 1]?.[j] ?? 0) >= (table[i]?.[j + 1] ?? 0)

/** The way through both texts at once; what is left of the longer one comes at the end. */
const steps = (before: readonly string[], after: readonly string[]): Step[] => {
  const table = commonLengths(before, after)
  const taken: Step[] = []
  let [i, j] = [0, 0]
  for (let [one, two] = [before[0], after[0]]; one !== undefined && two !== undefined; [one, two] = [before[i], after[j]]) {
    const kind = one === two ? "same" : removesNext(table, i, j) ? "removed" : "added"
    taken.push({ kind, text: kind === "added" ? two : one })
    if (kind !== "added") i += 1
    if (kind !== "removed") j += 1
  }
  const removed = before.slice(i).map((text): Step => ({ kind: "removed", text }))
  return [...taken, ...removed, ...after.slice(j).map((text): Step => ({ kind: "added", text }))]
}

/** Beyond this the comparison would take long; both texts are then shown whole. */
const MOST = 3000

/** What differs between two versions, paragraph by paragraph, in reading order. Removed and added neighbours belong together. */
export const paragraphChanges = (beforeText: string, afterText: string): ParagraphChange[] | undefined => {
  const [before, after] = [paragraphsOf(beforeText), paragraphsOf(afterText)]
  if (before.length > MOST || after.length > MOST) return undefined
  const places: Step[][] = [[]]
  for (const step of steps(before, after)) {
    if (step.kind === "same") places.push([])
    else places.at(-1)?.push(step)
  }
  return places.flatMap((place) => {
    const removed = place.filter(({ kind }) => kind === "removed")
    const added = place.filter(({ kind }) => kind === "added")
    return Array.from({ length: Math.max(removed.length, added.length) }, (_, index) => ({
      before: removed[index]?.text,
      after: added[index]?.text,
    }))
  })
}
