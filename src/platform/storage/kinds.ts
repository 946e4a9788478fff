import { fileTypeFromBuffer } from "file-type"
import { readText } from "./plain-text.ts"
import { readArchive } from "./zip-guard.ts"

/** What may be handed in, and the endings that fit. The first ending is added where a name has none of them. */
const KINDS = {
  pdf: { mediaType: "application/pdf", endings: ["pdf"] },
  png: { mediaType: "image/png", endings: ["png"] },
  jpeg: { mediaType: "image/jpeg", endings: ["jpg", "jpeg"] },
  webp: { mediaType: "image/webp", endings: ["webp"] },
  docx: { mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document", endings: ["docx"] },
  xlsx: { mediaType: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", endings: ["xlsx"] },
  csv: { mediaType: "text/csv", endings: ["csv"] },
  markdown: { mediaType: "text/markdown", endings: ["md", "markdown"] },
  text: { mediaType: "text/plain", endings: ["txt"] },
} as const

export type FileKind = keyof typeof KINDS
export type KindProblem = "kind-not-allowed" | "broken" | "bomb"
export type Recognised =
  | { ok: true; kind: FileKind; mediaType: string; endings: readonly string[] }
  | { ok: false; problem: KindProblem }

/** Tells from the content what a file is; the name only tells CSV, Markdown and plain text apart. */
export const recogniseFile = async (bytes: Uint8Array, name: string, allowed: readonly FileKind[]): Promise<Recognised> => {
  const found = await recognise(bytes, name)
  if (!found.ok) return found
  return allowed.includes(found.kind) ? found : { ok: false, problem: "kind-not-allowed" }
}

const recognise = async (bytes: Uint8Array, name: string): Promise<Recognised> => {
  if (startsWith(bytes, "PK\u0003\u0004")) return recogniseOffice(bytes)
  if (startsWith(bytes, "%PDF-")) return isWholePdf(bytes) ? known("pdf") : { ok: false, problem: "broken" }
  const image = await recogniseImage(bytes)
  if (image !== undefined) return known(image)
  const text = readText(bytes)
  if (text === undefined) return { ok: false, problem: "kind-not-allowed" }
  const kind =
    textKinds.find((candidate) => KINDS[candidate].endings.some((ending) => name.toLowerCase().endsWith(`.${ending}`))) ?? "text"
  return { ...known(kind), mediaType: `${KINDS[kind].mediaType}; charset=${text.charset}` }
}

const textKinds = ["csv", "markdown", "text"] as const
const known = (kind: FileKind) =>
  ({ ok: true, kind, mediaType: KINDS[kind].mediaType as string, endings: KINDS[kind].endings }) as const
const startsWith = (bytes: Uint8Array, signature: string) =>
  Buffer.from(bytes.subarray(0, signature.length)).toString("latin1") === signature

/** A download that broke off has no trailer. Checked near the end only: some programs append a few bytes. */
const isWholePdf = (bytes: Uint8Array) => {
  const end = Buffer.from(bytes.subarray(-2048)).toString("latin1")
  return end.includes("startxref") && end.includes("%%EOF")
}

const recogniseImage = async (bytes: Uint8Array) => {
  const type = await fileTypeFromBuffer(bytes.subarray(0, 4096)).catch(() => undefined)
  return (["png", "jpeg", "webp"] as const).find((kind) => KINDS[kind].mediaType === type?.mime)
}

const OFFICE = {
  docx: { part: "word/document.xml", type: "wordprocessingml.document.main+xml" },
  xlsx: { part: "xl/workbook.xml", type: "spreadsheetml.sheet.main+xml" },
} as const

/** Word and Excel files are ZIPs with a list of contents. Macros have another main type and are refused with it. */
const recogniseOffice = async (bytes: Uint8Array): Promise<Recognised> => {
  const archive = await readArchive(bytes, ["[Content_Types].xml"])
  if (!archive.ok) return archive
  const contents = archive.texts.get("[Content_Types].xml") ?? ""
  const kind = (["docx", "xlsx"] as const).find(
    (office) => archive.names.has(OFFICE[office].part) && contents.includes(OFFICE[office].type),
  )
  const macros = [...archive.names].some((name) => /vbaProject\.bin$/i.test(name))
  return kind === undefined || macros ? { ok: false, problem: "kind-not-allowed" } : known(kind)
}
