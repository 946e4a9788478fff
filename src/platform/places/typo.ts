/** How many typing errors lie between two words: a wrong, missing, extra or swapped letter counts as one. */
type Row = readonly number[]
const at = (row: Row | undefined, place: number): number => row?.[place] ?? Infinity

/** The swap of two letters that stand next to each other, ending at `i` in one word and `j` in the other. */
const swapped = (a: string, b: string, i: number, j: number): boolean =>
  i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]

/** The next row of the table of distances: errors between the first `i` letters of a and every beginning of b. */
const nextRow = (words: readonly [string, string], i: number, above: Row, twoAbove: Row | undefined): number[] => {
  const [a, b] = words
  const row = [i]
  for (let j = 1; j <= b.length; j++) {
    const replaced = at(above, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)
    const exchanged = swapped(a, b, i, j) ? at(twoAbove, j - 2) + 1 : Infinity
    row.push(Math.min(at(above, j) + 1, at(row, j - 1) + 1, replaced, exchanged))
  }
  return row
}

const within = (errors: number, allowed: number): number | undefined => (errors <= allowed ? errors : undefined)

/** All errors between a and every beginning of b, or undefined as soon as there are more than allowed. */
const lastRow = (a: string, b: string, allowed: number): Row | undefined => {
  let above: Row = Array.from({ length: b.length + 1 }, (_, j) => j)
  let twoAbove: Row | undefined
  for (let i = 1; i <= a.length; i++) {
    const row = nextRow([a, b], i, above, twoAbove)
    if (Math.min(...row) > allowed) return undefined
    twoAbove = above
    above = row
  }
  return above
}

/** The number of typing errors between two words, or undefined when there are more than allowed. */
export const typingErrors = (a: string, b: string, allowed: number): number | undefined => {
  if (allowed < 1 || Math.abs(a.length - b.length) > allowed) return undefined
  return within(at(lastRow(a, b, allowed), b.length), allowed)
}

/** The same for a word that is still being typed: a is compared with the best fitting beginning of b. */
export const typingErrorsSoFar = (a: string, b: string, allowed: number): number | undefined => {
  if (allowed < 1 || a.length - b.length > allowed) return undefined
  const row = lastRow(a, b.slice(0, a.length + allowed), allowed)
  return row && within(Math.min(...row.slice(Math.max(1, a.length - allowed))), allowed)
}

/** Short words are too much alike to guess at. */
export const errorsAllowed = (length: number): number => {
  if (length < 4) return 0
  return length < 7 ? 1 : 2
}
