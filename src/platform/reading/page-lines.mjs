// From the pieces of text that pdf.js finds on a page to its lines, in reading order.

/** A gap of more than this many usual line distances is a new paragraph. */
const PARAGRAPH_GAP = 1.3
/** Less than this part of the height of the letters up or down is still the same line (an exponent, "1.500 €²"). */
const SAME_LINE = 0.6
/** A gap of more than this many heights of letters can lie between two columns. */
const COLUMN_GAP = 6

/** Room of more than this part of the height of the letters between two words. */
const WORD_GAP = 0.15

const RTL = /[\p{Script=Arabic}\p{Script=Hebrew}]/u
const LTR = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\d]/u

/** Running heads and page numbers are marked as not belonging to the text where the program that wrote the file was careful. */
const withoutArtifacts = (items) => {
  const open = []
  return items.filter((item) => {
    if (item.type?.startsWith("beginMarkedContent")) open.push(item.tag === "Artifact")
    if (item.type === "endMarkedContent") open.pop()
    return item.type === undefined && !open.includes(true)
  })
}

/** The pieces of each line, in the order in which they were written. */
const toLines = (items) => {
  const lines = []
  let ended = true
  for (const item of items) {
    const line = lines.at(-1)
    const y = item.transform[5]
    const isNew = ended || Math.abs(line.y - y) > Math.max(line.height, item.height) * SAME_LINE
    const isBlank = item.str.trim() === ""
    if (isNew && !isBlank) lines.push({ pieces: [item], y, height: item.height })
    else if (!isNew && item.str !== "") line.pieces.push(item)
    ended = item.hasEOL || (ended && isBlank)
  }
  return lines.flatMap(apartByDirection)
}

/** German and Arabic beside each other at the same height are two columns, whose lines do not belong together. */
const apartByDirection = ({ pieces, y, height }) => {
  const columns = [[]]
  for (const piece of pieces) {
    if (piece.str.trim() === "" && piece.width > height * COLUMN_GAP) columns.push([])
    else columns.at(-1).push(piece)
  }
  const directions = new Set(columns.map((column) => column.some(({ str }) => RTL.test(str))))
  if (directions.size < 2) return [{ text: joined(pieces), y, height }]
  return columns.filter((column) => column.length > 0).map((column) => ({ text: joined(column), y, height }))
}

/** The pieces of a line lie on the page from left to right; in a right-to-left line one reads them the other way round. */
const joined = (pieces) => {
  const letters = (script) => pieces.filter(({ str }) => script.test(str)).reduce((sum, { str }) => sum + str.length, 0)
  if (letters(RTL) === 0 || letters(RTL) < letters(LTR) / 2) return clean(pieces.map(({ str }) => str).join(""))
  const fromRight = withBlanks(pieces.toSorted((a, b) => b.transform[4] - a.transform[4]))
  const text = []
  for (let at = 0; at < fromRight.length;) {
    const end = endOfForeign(fromRight, at)
    text.push(...(end > at ? fromRight.slice(at, end).toReversed() : [fromRight[at]]).map(({ str }) => str))
    at = Math.max(end, at + 1)
  }
  return clean(text.join(""))
}

/** Where the writer only left room between two pieces, one reads a blank. */
const withBlanks = (fromRight) =>
  fromRight.flatMap((piece, index) => {
    const next = fromRight[index + 1]
    if (next === undefined || /\s$/.test(piece.str) || /^\s/.test(next.str)) return [piece]
    const room = piece.transform[4] - (next.transform[4] + next.width)
    return room > piece.height * WORD_GAP ? [piece, { ...piece, str: " ", width: room }] : [piece]
  })

/** Where a run of words that go left to right ends, blanks between them included. */
const endOfForeign = (pieces, from) => {
  let end = from
  for (let at = from; at < pieces.length && !RTL.test(pieces[at].str); at += 1) if (LTR.test(pieces[at].str)) end = at + 1
  return LTR.test(pieces[from].str) ? end : from
}

/** A soft hyphen at the end of a line is the hyphen one sees there; elsewhere it and the signs of direction are invisible. */
const clean = (text) =>
  text
    .trimEnd()
    .replace(/\u00AD$/, "-")
    .replace(/[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]/g, "")

/** How far down each line stands from the one before; usual is what most of them have. */
const usualDistance = (lines) => {
  const distances = lines
    .map(({ y }, index) => (lines[index - 1]?.y ?? y) - y)
    .filter((distance) => distance > 0)
    .sort((a, b) => a - b)
  return distances[Math.floor(distances.length * 0.4)] ?? 0
}

/** The text of a page: a line for a line, an empty one between paragraphs that stand apart. */
export const pageText = (items) => {
  const lines = toLines(withoutArtifacts(items))
  const usual = usualDistance(lines)
  return lines
    .map(({ text, y }, index) => `${(lines[index - 1]?.y ?? y) - y > usual * PARAGRAPH_GAP ? "\n" : ""}${text}`)
    .join("\n")
    .trim()
}
