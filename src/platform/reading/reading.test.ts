import { deflateSync } from "node:zlib"
import { afterAll, expect, test } from "vitest"
import { rootDir } from "#platform/config"
import { openDocuments } from "#platform/documents"
import { docx, exe, pdf, png, text as utf8, xlsx, zip } from "../storage/sample-files.fixtures.ts"
import { readDocument } from "./index.ts"
import { paragraph, wordFile } from "./word-files.fixtures.ts"

const documents = openDocuments({ rootDir })
afterAll(() => documents.stop())

const read = (name: string, bytes: Uint8Array, limits: Parameters<typeof readDocument>[1] = {}) =>
  readDocument({ name, bytes }, limits)
const problem = async (name: string, bytes: Uint8Array, limits: Parameters<typeof readDocument>[1] = {}) => {
  const result = await read(name, bytes, limits)
  return result.ok ? `${result.kind}: ${result.text.slice(0, 80)}` : result.problem
}

const SENTENCE = "Die Mitglieder wählen den Vorstand für zwei Jahre – „geheim“, wenn jemand es wünscht (§ 9)."
const western = (text: string) =>
  Buffer.from(text.replaceAll("–", "\u0096").replaceAll("„", "\u0084").replaceAll("“", "\u0093"), "latin1")
const utf16 = (text: string, big: boolean) => (big ? Buffer.from(text, "utf16le").swap16() : Buffer.from(text, "utf16le"))

test.each<[string, Uint8Array]>([
  ["UTF-8", utf8(SENTENCE)],
  ["UTF-8 with mark", utf8(`\uFEFF${SENTENCE}`)],
  ["UTF-16 little endian with mark", utf16(`\uFEFF${SENTENCE}`, false)],
  ["UTF-16 big endian with mark", utf16(`\uFEFF${SENTENCE}`, true)],
  ["UTF-16 without mark", utf16(SENTENCE, false)],
  ["UTF-16 big endian without mark", utf16(SENTENCE, true)],
  ["Windows-1252", western(SENTENCE)],
])("text in %s", async (_, bytes) => {
  expect(await read("satzung.txt", bytes)).toEqual({ ok: true, kind: "text", text: SENTENCE })
})

test("text files come letter by letter, so that offsets fit the file", async () => {
  const markdown = "# Satzung\r\n\r\n## § 1 Name\r\n<b>Der Verein</b> heißt \u202Eekcürb\u202C.\r\n"
  expect(await read("satzung.md", utf8(markdown))).toEqual({ ok: true, kind: "markdown", text: markdown })
  const tex = "\\documentclass{article}\n\\section{Name}\nDer Verein hei\\ss t"
  expect(await read("satzung.txt", utf8(tex))).toEqual({ ok: true, kind: "tex", text: tex })
})

test("of a web page what one sees is read, with its numbers", async () => {
  const page = `<!DOCTYPE html><html><head><title>Nicht</title><style>p{}</style><body><nav>Menü</nav><script>if (a<b) "</p>"</script>
    <h2>&sect;&nbsp;1 Name</h2><ol><li>Der Verein hei&szlig;t<br>Br&#252;cke.</li><li><p>Zwecke:</p><ol><li>Bildung</li><li>Kultur</li></ol></li></ol>
    <ul><li>ein Punkt</li></ul><ol start="5" type="a"><li>e</li></ol><!-- weg --><table><tr><td>Amt</td><td>Person</td></tr></table>\u202Eumgekehrt</body></html>`
  const result = await read("seite.txt", utf8(page))
  expect(result).toEqual({
    ok: true,
    kind: "html",
    text: "§\u00A01 Name\n\n1. Der Verein heißt\nBrücke.\n2. Zwecke:\n\na) Bildung\nb) Kultur\n\n- ein Punkt\n\ne) e\n\nAmt\tPerson\n\numgekehrt",
  })
})
test("a hostile web page is read in time that grows with its length", async () => {
  const started = performance.now()
  for (const piece of ["<td>", "<svg><a>", "<ol><li>", "<", "<a '", "<!--", " \t", "&amp;", "<script>"])
    await read("x.html", utf8(`<html><body>${piece.repeat(400_000 / piece.length)}`))
  expect(performance.now() - started).toBeLessThan(10_000)
})

test("a PDF is read line by line; the foot of its pages is not", async () => {
  const blocks = ["Änderungen der Satzung", "Über die Auflösung entscheidet die Mitgliederversammlung."].map((text) => ({
    kind: "text" as const,
    text,
  }))
  const paper = await documents.paper({ title: "Satzung der Brücke", footer: "Fußzeile", blocks })
  expect(await read("x.bin", paper)).toEqual({
    ok: true,
    kind: "pdf",
    text: expect.stringMatching(/^Satzung der Brücke\n\nÄnderungen der Satzung\nÜber die Auflösung .*\.$/),
  })
})

/** A PDF made by hand. `objects` are numbered from 1; the first is the catalogue. */
const handmade = (objects: readonly (string | Buffer)[], trailer = ""): Uint8Array => {
  const parts = [Buffer.from("%PDF-1.5\n")]
  const offsets: string[] = []
  let at = parts[0]?.length ?? 0
  for (const [index, object] of objects.entries()) {
    const whole = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), Buffer.from(object), Buffer.from("\nendobj\n")])
    offsets.push(`${String(at).padStart(10, "0")} 00000 n \n`)
    parts.push(whole)
    at += whole.length
  }
  const size = objects.length + 1
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join("")}trailer\n<< /Size ${size} /Root 1 0 R ${trailer} >>\nstartxref\n${at}\n%%EOF\n`
  return new Uint8Array(Buffer.concat([...parts, Buffer.from(table)]))
}
const pages = (count: number, page: string) => [
  "<< /Type /Catalog /Pages 2 0 R >>",
  `<< /Type /Pages /Count ${count} /Kids [${Array.from({ length: count }, (_, index) => `${index + 3} 0 R`).join(" ")}] >>`,
  ...Array.from({ length: count }, () => page),
]
const EMPTY_PAGE = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] >>"

test("a photo, a scan, five thousand pages and a password each have their problem", async () => {
  expect(await problem("satzung.docx", png())).toBe("photo")
  const heic = Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from("ftypheic\0\0\0\0mif1heic"), Buffer.alloc(64)])
  expect(await problem("satzung.txt", heic)).toBe("photo")
  expect(await problem("scan.pdf", pdf())).toBe("scanned")
  expect(await problem("scan.pdf", handmade(pages(3, EMPTY_PAGE)))).toBe("scanned")
  expect(await problem("lang.pdf", handmade(pages(5000, EMPTY_PAGE)))).toBe("too-long")
  const key = `<${"ab".repeat(32)}>`
  const locked = handmade(
    [...pages(1, EMPTY_PAGE), `<< /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O ${key} /U ${key} >>`],
    `/Encrypt 4 0 R /ID [<${"01".repeat(16)}> <${"01".repeat(16)}>]`,
  )
  expect(await problem("geheim.pdf", locked)).toBe("encrypted")
  const oldWord = Buffer.concat([
    Buffer.from("d0cf11e0a1b11ae1", "hex"),
    Buffer.alloc(600),
    Buffer.from("EncryptedPackage", "utf16le"),
  ])
  expect(await problem("geheim.docx", oldWord)).toBe("encrypted")
})

test("bombs are refused: a Word file that unpacks to 60 MB, a PDF page that does", async () => {
  const started = performance.now()
  const filler = { name: "word/media/a.bin", content: Buffer.alloc(60_000_000) }
  expect(await problem("bombe.docx", docx([filler]))).toBe("bomb")
  const lying = { ...filler, claimedSize: 100 }
  expect(["bomb", "broken"]).toContain(await problem("luege.docx", docx([lying])))
  const stream = deflateSync(Buffer.alloc(150_000_000, "(a) Tj "))
  const content = Buffer.concat([
    Buffer.from(`<< /Length ${stream.length} /Filter /FlateDecode >>\nstream\n`),
    stream,
    Buffer.from("\nendstream"),
  ])
  const font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
  const page = "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>"
  const bomb = handmade([...pages(1, page), content, font])
  expect(bomb.length).toBeLessThan(1_000_000)
  expect(["bomb", "too-slow", "too-long"]).toContain(await problem("bombe.pdf", bomb, { timeoutMs: 5000 }))
  expect(performance.now() - started).toBeLessThan(25_000)
})

test("what takes too long is ended, and the next file is read", async () => {
  const paper = await documents.paper({ title: "Satzung", blocks: [{ kind: "text", text: `${SENTENCE} `.repeat(10) }] })
  expect(await problem("a.pdf", paper, { timeoutMs: 1 })).toBe("too-slow")
  expect(await problem("b.pdf", paper, { mostMemoryMb: 1, timeoutMs: 60_000 })).toBe("bomb")
  expect(await problem("c.pdf", paper)).toMatch(/^pdf: Satzung/)
})
test("when too many wait already, the next one is told so at once", async () => {
  const paper = await documents.paper({ title: "Satzung", blocks: [{ kind: "text", text: `${SENTENCE} `.repeat(10) }] })
  const all = await Promise.all([1, 2, 3].map(() => problem("a.pdf", paper, { longestQueue: 2 })))
  expect(all.map((one) => one.slice(0, 4))).toEqual(["pdf:", "pdf:", "busy"])
})

test("what is no text is refused, whatever it is called", async () => {
  expect(await problem("satzung.pdf", exe())).toBe("not-text")
  expect(await problem("satzung.txt", exe())).toBe("not-text")
  expect(await problem("satzung.txt", utf8("{\\rtf1\\ansi Satzung}"))).toBe("not-text")
  expect(await problem("satzung.docx", await xlsx())).toBe("not-text")
  expect(await problem("satzung.docx", zip([{ name: "a.txt", content: "Satzung" }]))).toBe("not-text")
  expect(await problem("satzung.docx", docx().subarray(0, 300))).toBe("broken")
  expect(await problem("satzung.pdf", pdf().subarray(0, 150))).toBe("broken")
  expect(await problem("satzung.pdf", utf8("%PDF-1.7\nkein Inhalt\nstartxref\n0\n%%EOF\n"))).toBe("broken")
})
test("too much is refused: bytes, characters, a Word file with one huge text", async () => {
  expect(await problem("a.txt", new Uint8Array(10_000_001))).toBe("too-long")
  expect(await problem("a.txt", utf8("Wort ".repeat(120_000)))).toBe("too-long")
  expect(await problem("a.docx", wordFile(paragraph("Wort ".repeat(2_000_000))))).toBe("too-long")
})
