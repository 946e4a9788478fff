import { fileTypeFromBuffer } from "file-type"
import { readArchive, recogniseFile } from "#platform/storage"
import { decodeBytes } from "./decode.ts"
import { docxToText } from "./docx/docx.ts"
import { htmlToText } from "./html.ts"
import { type PdfLimits, readPdf } from "./pdf.ts"
import type { ReadingProblem } from "./problem.ts"

/** `text`, `markdown` and `tex` come as they are in the file, so that offsets fit it; of the others the text was taken out. */
export type DocumentKind = "text" | "markdown" | "tex" | "html" | "docx" | "pdf"
export type ReadDocument = { ok: true; text: string; kind: DocumentKind } | { ok: false; problem: ReadingProblem }
export type ReadingLimits = PdfLimits & { mostBytes: number; mostXmlBytes: number }

const LIMITS: ReadingLimits = {
  mostBytes: 10_000_000,
  mostXmlBytes: 6_000_000,
  mostPages: 200,
  mostCharacters: 500_000,
  timeoutMs: 10_000,
  mostMemoryMb: 500,
  longestQueue: 20,
}

/**
 * Reads a file as somebody sends it: what it is decides its content, never its name (that only tells text files apart).
 * Everything that can be wrong with it is a value. Offsets of later findings are into `text`.
 */
export const readDocument = async (
  { name, bytes }: { name: string; bytes: Uint8Array },
  limits: Partial<ReadingLimits> = {},
): Promise<ReadDocument> => {
  const all = { ...LIMITS, ...limits }
  if (bytes.length > all.mostBytes) return { ok: false, problem: "too-long" }
  const found = await recogniseFile(bytes, name, ["pdf", "docx", "png", "jpeg", "webp", "text", "markdown", "csv"])
  const kind = found.ok ? found.kind : undefined
  const read = !found.ok && found.problem !== "kind-not-allowed" ? refused(found.problem) : await readKind(kind, name, bytes, all)
  if (!read.ok) return read
  return read.text.length > all.mostCharacters ? { ok: false, problem: "too-long" } : read
}

const refused = (problem: ReadingProblem): ReadDocument => ({ ok: false, problem })

const readKind = async (
  kind: string | undefined,
  name: string,
  bytes: Uint8Array,
  limits: ReadingLimits,
): Promise<ReadDocument> => {
  if (kind === "png" || kind === "jpeg" || kind === "webp") return refused("photo")
  if (kind === "docx") return readDocx(bytes, limits)
  if (kind === "pdf") {
    const read = await readPdf(bytes, limits)
    return read.ok ? { ok: true, kind: "pdf", text: withoutOverrides(read.pages.join("\n")) } : read
  }
  return readPlain(name, bytes)
}

const readDocx = async (bytes: Uint8Array, { mostXmlBytes }: ReadingLimits): Promise<ReadDocument> => {
  const names = { document: "word/document.xml", numbering: "word/numbering.xml", styles: "word/styles.xml" }
  const archive = await readArchive(bytes, Object.values(names), mostXmlBytes)
  if (!archive.ok) return refused(archive.problem)
  if (archive.cut) return refused("too-long")
  const part = (name: string) => archive.texts.get(name) ?? ""
  const text = docxToText({ document: part(names.document), numbering: part(names.numbering), styles: part(names.styles) })
  return { ok: true, kind: "docx", text: withoutOverrides(text) }
}

/** In text that we take out ourselves, characters that turn the order of reading round have no business. */
const withoutOverrides = (text: string) => text.replace(/[\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, "")

// What programs other than editors write: RTF, PostScript, a PDF or Word file that has lost its beginning.
const OTHER_FORMAT = /^(?:\{\\rtf|%!PS|%PDF-|PK)/
const PASSWORD_MARK = Buffer.from("EncryptedPackage", "utf16le")

const readPlain = async (name: string, bytes: Uint8Array): Promise<ReadDocument> => {
  const text = decodeBytes(bytes)
  if (text === undefined || OTHER_FORMAT.test(text)) return refused(await whyNotText(bytes))
  const kind = textKind(name.toLowerCase(), text)
  return kind === "html" ? { ok: true, kind, text: withoutOverrides(htmlToText(text)) } : { ok: true, kind, text }
}

const whyNotText = async (bytes: Uint8Array): Promise<ReadingProblem> => {
  const type = await fileTypeFromBuffer(bytes.subarray(0, 4096)).catch(() => undefined)
  if (type?.mime.startsWith("image/")) return "photo"
  // A Word file with a password is put into a container of the old kind.
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(PASSWORD_MARK) ? "encrypted" : "not-text"
}

const textKind = (name: string, text: string): DocumentKind => {
  const start = text.slice(0, 2000)
  if (/\.x?html?$/.test(name) || /^\s*(?:<\?xml[^>]{0,200}>\s*)?<(?:!doctype\s+html|html)[\s>]/i.test(start)) return "html"
  if (/\.(?:tex|ltx|sty)$/.test(name) || /\\(?:documentclass|begin\{document\}|section\*?\{)/.test(text)) return "tex"
  return /\.(?:md|markdown|mdx|adoc|rst)$/.test(name) ? "markdown" : "text"
}
