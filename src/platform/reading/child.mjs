// The process that opens PDFs of strangers. Plain JavaScript, so that it starts the same from source, from tests and beside
// the bundle. It gets one file and answers with its text or with what is wrong; its parent watches time and memory.
import { getDocumentProxy } from "unpdf"
import { pageText } from "./page-lines.mjs"

const { mostPages, mostCharacters } = JSON.parse(process.argv[2])

/**
 * pdf.js leaves out every glyph whose text ends in an invisible sign. Typst writes such texts: the hyphen at a line's end is a
 * soft hyphen, and the last digit of "§ 52" in an Arabic line carries the end of its direction. So pdf.js is loaded with that
 * one rule switched off (the round trip test of papers fails should it change), and the signs are dealt with in page-lines.mjs.
 */
const loadPdfjs = async () => {
  const RULE = "^(\\s)|(\\p{Mn})|(\\p{Cf})$"
  const Native = RegExp
  globalThis.RegExp = new Proxy(Native, {
    construct: (target, [source, flags]) => new target(source === RULE ? "^(\\s)|(\\p{Mn})$" : source, flags),
  })
  await import("unpdf/pdfjs")
  globalThis.RegExp = Native
}

const readPdf = async (bytes) => {
  await loadPdfjs()
  // pdf.js refuses a Buffer, which is what some callers have.
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 })
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
