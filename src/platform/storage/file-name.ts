const LONGEST = 120

// Invisible characters that reorder or hide what follows ("rechnung‮fdp.exe"). U+200C and U+200D stay: Persian needs them.
const DECEIVING = /[\p{Cc}\p{Surrogate}\u061C\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/gu
const RESERVED = /[<>:"|?*]/g
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i

/**
 * A file name that is safe to show and to save anywhere: no folders, no control or direction characters, at most 120
 * characters, and an ending that says what the content really is.
 */
export const cleanFileName = (given: string, endings: readonly string[]): string => {
  const name = (given.slice(-20_000).split(/[/\\]/).at(-1) ?? "")
    .replace(DECEIVING, "")
    .normalize("NFC")
    .replace(RESERVED, "_")
    .replace(/\s+/g, " ")
    .replace(/[. ]+$/, "")
  const ending = endings.find((known) => name.toLowerCase().endsWith(`.${known}`))
  const tail = `.${ending ?? endings[0] ?? "bin"}`
  const stem = (ending === undefined ? name : name.slice(0, -tail.length)).replace(/^[. ]+/, "").replace(DEVICE, "_$&")
  return `${shorten(stem, LONGEST - tail.length) || "Datei"}${tail}`
}

const letters = new Intl.Segmenter("und", { granularity: "grapheme" })

/** Cuts between characters as people see them, never inside an emoji or between a letter and its marks. */
const shorten = (text: string, longest: number): string => {
  let kept = ""
  let length = 0
  for (const { segment } of letters.segment(text.slice(0, 4 * LONGEST))) {
    length += Array.from(segment).length
    if (length > longest) break
    kept += segment
  }
  return kept.trim()
}
