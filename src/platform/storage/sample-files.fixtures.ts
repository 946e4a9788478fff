import { crc32, deflateRawSync, deflateSync } from "node:zlib"
import writeXlsx from "write-excel-file/node"

export const text = (content: string): Uint8Array => new TextEncoder().encode(content)

export const collect = async <T>(items: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = []
  for await (const item of items) all.push(item)
  return all
}

type Zipped = { name: string; content: Uint8Array | string; claimedSize?: number }

/** A ZIP made by hand, so that a test can lie about sizes. */
export const zip = (entries: readonly Zipped[]): Uint8Array => {
  const locals: Buffer[] = []
  const centrals: Buffer[] = []
  let offset = 0
  for (const { name, content, claimedSize } of entries) {
    const raw = Buffer.from(content)
    const packed = deflateRawSync(raw)
    const title = Buffer.from(name)
    const facts = Buffer.alloc(22)
    facts.writeUInt16LE(20, 0)
    facts.writeUInt16LE(8, 4)
    facts.writeUInt32LE(crc32(raw), 10)
    facts.writeUInt32LE(packed.length, 14)
    facts.writeUInt32LE(claimedSize ?? raw.length, 18)
    const lengths = Buffer.alloc(4)
    lengths.writeUInt16LE(title.length, 0)
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), facts, lengths, title, packed])
    const tail = Buffer.alloc(14)
    tail.writeUInt32LE(offset, 10)
    centrals.push(Buffer.concat([Buffer.from("PK\u0001\u0002\u0014\u0000"), facts, lengths, tail, title]))
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(centrals)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(offset, 12)
  return Uint8Array.from(Buffer.concat([...locals, directory, Buffer.from("PK\u0005\u0006"), end]))
}

const WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
export const MACRO_WORD = "application/vnd.ms-word.document.macroEnabled.main+xml"

export const docx = (extra: readonly Zipped[] = [], type: string = WORD): Uint8Array =>
  zip([
    {
      name: "[Content_Types].xml",
      content: `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    },
    {
      name: "_rels/.rels",
      content: `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: "word/document.xml",
      content: `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Satzung der Brücke</w:t></w:r></w:p></w:body></w:document>`,
    },
    ...extra,
  ])

export const xlsx = async (): Promise<Uint8Array> =>
  writeXlsx([
    [{ value: "Verein" }, { value: "Ort" }],
    [{ value: "Brücke e. V." }, { value: "Köln" }],
  ]).toBuffer()

const PDF_HEAD = "%PDF-1.4\n"
const PDF_BODY = [
  "<< /Type /Catalog /Pages 2 0 R >>",
  "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
  "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>",
].map((value, index) => `${index + 1} 0 obj\n${value}\nendobj\n`)

/** A small whole PDF with right offsets. `comment` goes where readers skip and browsers might look. */
export const pdf = (comment = ""): Uint8Array => {
  const head = comment === "" ? PDF_HEAD : `${PDF_HEAD}%${comment}\n`
  let offset = head.length
  const offsets = PDF_BODY.map((object) => {
    const at = String(offset).padStart(10, "0")
    offset += object.length
    return `${at} 00000 n \n`
  })
  const table = `xref\n0 4\n0000000000 65535 f \n${offsets.join("")}`
  return text(`${head}${PDF_BODY.join("")}${table}trailer\n<< /Size 4 /Root 1 0 R >>\nstartxref\n${offset}\n%%EOF\n`)
}

const chunk = (type: string, content: Buffer) => {
  const body = Buffer.concat([Buffer.from(type, "latin1"), content])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(content.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}

export const png = (): Uint8Array => {
  const header = Buffer.from([0, 0, 0, 1, 0, 0, 0, 1, 8, 2, 0, 0, 0])
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(Buffer.from([0, 11, 85, 104]))),
    chunk("IEND", Buffer.alloc(0)),
  ])
}

/** The first bytes of a Windows program, as every one of them begins. */
export const exe = (): Uint8Array => {
  const head = Buffer.alloc(512)
  head.write("MZ", 0, "latin1")
  head.writeUInt32LE(0x80, 0x3c)
  head.write("This program cannot be run in DOS mode.\r\r\n$", 0x4e, "latin1")
  head.write("PE\u0000\u0000", 0x80, "latin1")
  return head
}
