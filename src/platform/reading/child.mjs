// The process that opens PDFs of strangers. Plain JavaScript, so that it starts the same from source, from tests and beside
// the bundle. It gets one file and answers with its text or with what is wrong; its parent watches time and memory.
import { getDocumentProxy } from "unpdf"

const { mostPages, mostCharacters } = JSON.parse(process.argv[2])

/** A gap of more than this many usual line distances is a new paragraph. */
const PARAGRAPH_GAP = 1.3
/** Less than this part of the height of the letters up or down is still the same line (an exponent, "1.500 €²"). */
const SAME_LINE = 0.6

/** Running heads and page numbers are marked as not belonging to the text where the program that wrote the file was careful. */
const withoutArtifacts = (items) => {
  const open = []
  return items.filter((item) => {
    if (item.type?.startsWith("beginMarkedContent")) open.push(item.tag === "Artifact")
    if (item.type === "endMarkedContent") open.pop()
    return item.type === undefined && !open.includes(true)
  })
}

/** The lines of a page in the order in which they were written. */
const toLines = (items) => {
  const lines = []
  let ended = true
  for (const { str, transform, height, hasEOL } of items) {
    const y = transform[5]
    const line = lines.at(-1)
    const isNew = ended || Math.abs(line.y - y) > Math.max(line.height, height) * SAME_LINE
    if (str.trim() !== "" && isNew) lines.push({ text: str, y, height })
    else if (line !== undefined && !isNew) line.text += str
    ended = hasEOL || (ended && str.trim() === "")
  }
  return lines
}

/** How far down each line stands from the one before; usual is what most of them have. */
const usualDistance = (lines) => {
  const distances = lines
    .map(({ y }, index) => (lines[index - 1]?.y ?? y) - y)
    .filter((distance) => distance > 0)
    .sort((a, b) => a - b)
  return distances[Math.floor(distances.length * 0.4)] ?? 0
}

const pageText = (items) => {
  const lines = toLines(withoutArtifacts(items))
  const usual = usualDistance(lines)
  return lines
    .map(({ text, y }, index) => {
      const isParagraph = (lines[index - 1]?.y ?? y) - y > usual * PARAGRAPH_GAP
      return `${isParagraph ? "\n" : ""}${text.trimEnd()}`
    })
    .join("\n")
    .trim()
}

const readPdf = async (bytes) => {
  const pdf = await getDocumentProxy(bytes, { verbosity: 0, stopAtErrors: false })
  if (pdf.numPages > mostPages) return { problem: "too-long" }
  const pages = []
  let characters = 0
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number)
    const { items } = await page.getTextContent({ includeMarkedContent: true })
    pages.push(pageText(items))
    page.cleanup()
    characters += pages.at(-1).length
    if (characters > mostCharacters) return { problem: "too-long" }
  }
  return { pages }
}

process.on("message", ({ bytes }) => {
  void readPdf(bytes)
    .catch((error) => ({ problem: error?.name === "PasswordException" ? "encrypted" : "broken" }))
    .then((answer) => process.send(answer))
})
process.on("disconnect", () => process.exit())
