/** How many typing errors lie between two words: a wrong, missing, extra or swapped letter counts as one. */
const nextRow = (a: string, b: string, i: number, rows: readonly (readonly number[])[]): number[] => {
  const [above = [], twoAbove = []] = rows
  const row = [i]
  for (let j = 1; j <= b.length; j++) {
    const same = a[i - 1] === b[j - 1]
    let errors = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1))
    const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
    if (swapped) errors = Math.min(errors, (twoAbove[j - 2] ?? 0) + 1)
    row.push(errors)
  }
  return row
}

/** The number of typing errors, or undefined when there are more than allowed. With `unfinished` a may stop early in b. */
export const typingErrors = (a: string, b: string, allowed: number, unfinished = false): number | undefined => {
  const target = unfinished ? b.slice(0, a.length + allowed) : b
  if (allowed < 1 || Math.abs(a.length - target.length) > allowed) return undefined
  let rows: number[][] = [Array.from({ length: target.length + 1 }, (_, j) => j)]
  for (let i = 1; i <= a.length; i++) {
    const row = nextRow(a, target, i, rows)
    if (Math.min(...row) > allowed) return undefined
    rows = [row, ...rows.slice(0, 1)]
  }
  const last = rows[0] ?? []
  const errors = unfinished ? Math.min(...last.slice(Math.max(1, a.length - allowed))) : (last.at(-1) ?? Infinity)
  return errors <= allowed ? errors : undefined
}

/** Short words are too much alike to guess at. */
export const errorsAllowed = (length: number): number => (length < 4 ? 0 : length < 7 ? 1 : 2)
