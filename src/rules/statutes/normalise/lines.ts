import type { Pass } from "./passes.ts"

const PAGE_LINE = /^[ ]*(?:[-–|][ ]*)?(?:Seite|S\.|Page)?[ ]*\d{1,3}(?:[ ]*(?:\/|von|of)[ ]*\d{1,3})?(?:[ ]*[-–|])?[ ]*$/
const MEANT = /^\s*(?:§|\(?\d|[a-z]\)|[-•*]|[\uE000-\uE01F]|Artikel|Art\.|_)/

const masked = (line: string): string => line.trim().replaceAll(/\d+/g, "#")

/** Lines at the head or foot of every page: three times the same apart from numbers, and nothing that structures a statute. */
const repeatedLines = (text: string): ReadonlySet<string> => {
  const counts = new Map<string, number>()
  for (const line of text.split("\n")) {
    const key = masked(line)
    if (key.length >= 6 && key.length <= 120 && !MEANT.test(line)) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return new Set([...counts].filter(([key, count]) => count >= 3 && /#|Satzung|e\. ?V\./.test(key)).map(([key]) => key))
}

/** Page furniture goes, with its line end, so that a sentence runs on over the page. */
export const furniturePasses = (text: string): readonly Pass[] => {
  const repeated = repeatedLines(text)
  return [
    [/^[^\n]*\n?/gm, ([line]) => (PAGE_LINE.test(line.trimEnd()) && line.trim() !== "" ? "" : undefined)],
    [/[ ]?\bSeite[ ]\d{1,3}[ ]?(?:\/|von)[ ]?\d{1,3}\b/g, ""],
    ...(repeated.size === 0
      ? []
      : [[/^[^\n]+\n?/gm, ([line]: RegExpMatchArray) => (repeated.has(masked(line)) ? "" : undefined)] satisfies Pass]),
  ]
}

/** A word cut at the end of a line is joined; a real compound ("Vereins- und") keeps its hyphen. */
export const hyphenPasses: readonly Pass[] = [
  [/(?<=\p{Ll})-[ ]*\n[ ]*(?=\p{Ll})(?!(?:und|oder|bzw|sowie|als|wie|noch)\b)/gu, ""],
  [/(?<=\p{L})-[ ]*\n[ ]*(?=\p{Lu})/gu, "-"],
]

export const spacePasses: readonly Pass[] = [
  [/[ ]{2,}/g, " "],
  [/^[ ]+|[ ]+$/gm, ""],
  [/\n{3,}/g, "\n\n"],
  // "§1", "§  1", "§ 26Abs."
  [/§(?=\d)/g, "§ "],
  [/(?<=\d)(?=Abs\.)/g, " "],
  // "e.V.", "e.V", "e. V." are one thing
  [/\be\.[ ]?V\.?(?!\p{L})/gu, "e. V."],
]
