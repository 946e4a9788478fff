/** Text whose every UTF-16 unit remembers which range of the original it stands for. `from` and `to` never decrease. */
export type Mapped = { text: string; from: Int32Array; to: Int32Array }

/** The original text, each unit standing for itself. */
export const mapped = (original: string): Mapped => {
  const from = new Int32Array(original.length)
  const to = new Int32Array(original.length)
  for (let at = 0; at < original.length; at += 1) {
    from[at] = at
    to[at] = at + 1
  }
  return { text: original, from, to }
}

/** What takes the place of a match; `undefined` leaves it as it is. Strings may use $1 to $9. */
export type Replacement = string | ((match: RegExpMatchArray) => string | undefined)

/** A range of the mapped text and what stands there instead. */
export type Edit = { start: number; end: number; text: string }

/** Replaces every match of a global pattern; what both texts share at either end keeps its exact place in the original. */
export const rewrite = (source: Mapped, pattern: RegExp, replacement: Replacement): Mapped => {
  const edits: Edit[] = []
  for (const match of source.text.matchAll(pattern)) {
    const text = typeof replacement === "string" ? expand(replacement, match) : replacement(match)
    if (text !== undefined && text !== match[0]) edits.push(trimmed(match[0], match.index, text))
  }
  return edits.length === 0 ? source : applyEdits(source, edits)
}

/** The part of the original that a range of the mapped text stands for. */
export const originalSpan = (source: Mapped, start: number, end: number): { start: number; end: number } => {
  const first = source.from[start] ?? source.to[source.to.length - 1] ?? 0
  return { start: first, end: Math.max(first, end > start ? (source.to[end - 1] ?? first) : first) }
}

const expand = (template: string, match: RegExpMatchArray): string =>
  template.includes("$") ? template.replaceAll(/\$(\d)/g, (_, digit: string) => match[Number(digit)] ?? "") : template

const trimmed = (old: string, start: number, text: string): Edit => {
  const shorter = Math.min(old.length, text.length)
  let before = 0
  while (before < shorter && old[before] === text[before]) before += 1
  let after = 0
  while (after < shorter - before && old[old.length - 1 - after] === text[text.length - 1 - after]) after += 1
  return { start: start + before, end: start + old.length - after, text: text.slice(before, text.length - after) }
}

/** From here on a view of a range costs less than copying it unit by unit. */
const LONG_RANGE = 128

/** Copies a range; a short one in a plain loop, because there are thousands of them. */
const copy = (source: Mapped, target: Mapped, { start, end }: { start: number; end: number }, write: number): void => {
  if (end - start >= LONG_RANGE) {
    target.from.set(source.from.subarray(start, end), write)
    target.to.set(source.to.subarray(start, end), write)
    return
  }
  for (let read = start, to = write; read < end; read += 1, to += 1) {
    target.from[to] = source.from[read] ?? 0
    target.to[to] = source.to[read] ?? 0
  }
}

/** Edits in ascending order that do not overlap. */
export const applyEdits = (source: Mapped, edits: readonly Edit[]): Mapped => {
  const length = edits.reduce((sum, { start, end, text }) => sum + text.length - (end - start), source.text.length)
  const pieces: string[] = []
  const target = { text: "", from: new Int32Array(length), to: new Int32Array(length) }
  let read = 0
  let write = 0
  for (const { start, end, text } of edits) {
    pieces.push(source.text.slice(read, start), text)
    copy(source, target, { start: read, end: start }, write)
    write += start - read
    const span = originalSpan(source, start, end)
    for (let at = 0; at < text.length; at += 1, write += 1) {
      target.from[write] = span.start
      target.to[write] = span.end
    }
    read = end
  }
  pieces.push(source.text.slice(read))
  copy(source, target, { start: read, end: source.text.length }, write)
  return { ...target, text: pieces.join("") }
}
