import { expect, test } from "vitest"
import { type FileKind, recogniseFile } from "./kinds.ts"
import { readText } from "./plain-text.ts"
import * as sample from "./sample-files.fixtures.ts"
import { docx, exe, MACRO_WORD, pdf, png, text, zip } from "./sample-files.fixtures.ts"

const every: FileKind[] = ["pdf", "png", "jpeg", "webp", "docx", "xlsx", "csv", "markdown", "text"]
const judge = async (bytes: Uint8Array, name: string, allowed = every) => {
  const found = await recogniseFile(bytes, name, allowed)
  return found.ok ? found.kind : found.problem
}

test("real files are recognised by their content, whatever they are called", async () => {
  expect(await judge(pdf(), "satzung.exe")).toBe("pdf")
  expect(await judge(png(), "logo.pdf")).toBe("png")
  expect(await judge(docx(), "satzung.docx")).toBe("docx")
  expect(await judge(await sample.xlsx(), "mitglieder.csv")).toBe("xlsx")
  expect(await judge(Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0]), "foto")).toBe("jpeg")
})
test("only the kinds asked for are taken", async () => {
  expect(await judge(pdf(), "satzung.pdf", ["docx"])).toBe("kind-not-allowed")
  expect(await judge(text("a;b\n1;2\n"), "liste.csv", ["xlsx"])).toBe("kind-not-allowed")
})
test("a program renamed to PDF is refused, and so is a PDF whose download broke off", async () => {
  expect(await judge(exe(), "rechnung.pdf")).toBe("kind-not-allowed")
  expect(await judge(pdf().subarray(0, 200), "rechnung.pdf")).toBe("broken")
  expect(await judge(text("%PDF-1.7\n<script>alert(1)</script>"), "rechnung.pdf")).toBe("broken")
})
test("a PDF that is also a page with a script is a PDF and nothing else", async () => {
  expect(await judge(pdf("<html><script>alert(1)</script>"), "seite.html")).toBe("pdf")
})
test("SVG, HTML, XML, RTF and scripts are not text", async () => {
  const refused = [
    '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>',
    '\uFEFF  <?xml version="1.0"?><svg/>',
    "<!DOCTYPE html><title>x</title>",
    "Hallo\n\n<ScRiPt >alert(1)</script>",
    "Name;Ort\n<iframe src=x>;Köln",
    "{\\rtf1 Hallo}",
    "#!/bin/sh\nrm -rf /",
  ]
  for (const content of refused) expect(await judge(text(content), "notiz.txt"), content).toBe("kind-not-allowed")
})
test("text is told apart by its ending, and may mention angle brackets", async () => {
  expect(await judge(text("Name;Ort\nBrücke;Köln\n"), "LISTE.CSV")).toBe("csv")
  expect(await judge(text("# Protokoll\n\n1 < 2, a <- b, <3\n"), "protokoll.md")).toBe("markdown")
  expect(await judge(text("BM beginnt wie ein Bild, ist aber keines."), "notiz")).toBe("text")
  expect(await judge(text("سلام، نام انجمن ما پل است"), "یادداشت.txt")).toBe("text")
})
test("Windows-1252 is read as written, with €, quotation marks and dashes", async () => {
  const bytes = Uint8Array.from([0x84, 0x42, 0x72, 0xfc, 0x63, 0x6b, 0x65, 0x93, 0x20, 0x96, 0x20, 0x80])
  expect(readText(bytes)).toEqual({ text: "„Brücke“ – €", charset: "windows-1252" })
  expect(await recogniseFile(bytes, "liste.csv", every)).toMatchObject({
    kind: "csv",
    mediaType: "text/csv; charset=windows-1252",
  })
})
test("bytes that are no text are refused: NUL, UTF-16, unassigned, escape sequences", async () => {
  for (const bytes of [
    text("a\u0000b"),
    Buffer.from("\uFEFFHallo", "utf16le"),
    Uint8Array.of(0x61, 0xe4, 0x81),
    text("\u001B[31mrot"),
  ])
    expect(await judge(bytes, "notiz.txt")).toBe("kind-not-allowed")
})
test("a ZIP is only taken as a real Word or Excel file without macros", async () => {
  expect(await judge(zip([{ name: "a.txt", content: "Hallo" }]), "satzung.docx")).toBe("kind-not-allowed")
  expect(await judge(zip([{ name: "word/document.xml", content: "<x/>" }]), "satzung.docx")).toBe("kind-not-allowed")
  expect(await judge(docx([], MACRO_WORD), "satzung.docx")).toBe("kind-not-allowed")
  expect(await judge(docx([{ name: "word/vbaProject.bin", content: "x" }]), "satzung.docx")).toBe("kind-not-allowed")
  expect(await judge(docx().subarray(0, 300), "satzung.docx")).toBe("broken")
  expect(await judge(docx([{ name: "../../etc/cron.d/x", content: "x" }]), "satzung.docx")).toBe("broken")
})
test("a ZIP bomb is refused quickly: honest, with forged sizes, in many pieces", async () => {
  const zeros = new Uint8Array(120_000_000)
  const honest = docx([{ name: "word/media/a.xml", content: zeros }])
  expect(honest.length).toBeLessThan(200_000)
  const forged = docx([{ name: "word/media/a.xml", content: zeros, claimedSize: 1000 }])
  const pieces = docx(
    Array.from({ length: 60 }, (_, index) => ({ name: `word/${index}.xml`, content: zeros.subarray(0, 1_000_000) })),
  )
  const many = docx(Array.from({ length: 2100 }, (_, index) => ({ name: `word/${index}.xml`, content: "" })))

  const memoryBefore = process.memoryUsage().rss
  expect(await judge(honest, "a.docx")).toBe("bomb")
  expect(await judge(forged, "a.docx")).toBe("broken")
  expect(await judge(pieces, "a.docx")).toBe("bomb")
  expect(await judge(many, "a.docx")).toBe("bomb")
  expect(process.memoryUsage().rss - memoryBefore).toBeLessThan(150_000_000)
})
test("random bytes behind every signature never crash the check", async () => {
  const noise = Uint8Array.from({ length: 3000 }, (_, index) => (index * 7919 + 13) % 251)
  for (const head of ["PK\u0003\u0004", "%PDF-", "\u0089PNG\r\n", "RIFF", "\u00FF\u00D8\u00FF", "<", ""])
    expect(typeof (await judge(Buffer.concat([Buffer.from(head, "latin1"), noise]), "x"))).toBe("string")
})
