import { execFileSync, spawnSync } from "node:child_process"
import { afterAll, beforeAll, expect, test } from "vitest"
import { rootDir } from "#platform/config"
import { readDocument } from "#platform/reading"
import { readArchive } from "#platform/storage"
import { openDocuments } from "./documents.ts"
import { hostileTexts } from "./letter.preview.ts"
import { layOut, paperText } from "./paper-layout.ts"
import type { Paper } from "./paper.ts"
import { paperPreviews } from "./paper.preview.ts"
import { DocumentProblem } from "./problem.ts"
import { readPdf } from "./read-pdf.fixtures.ts"
import { paperDocx } from "./word/paper-docx.ts"

const documents = openDocuments({ rootDir })
const pdfs = new Map<string, Uint8Array>()
beforeAll(async () => {
  for (const [name, paper] of Object.entries(paperPreviews)) pdfs.set(name, await documents.paper(paper))
})
afterAll(() => documents.stop())
const pdfOf = (name: string) => pdfs.get(name) ?? new Uint8Array()

/** Lines joined, hyphens at line ends undone: what counts is the order of the words. */
const flat = (text: string) =>
  text
    .replace(/-\n(?=\p{Ll})/gu, "")
    .replace(/\s+/g, " ")
    .trim()
const textOf = async (name: string, bytes: Uint8Array) => {
  const read = await readDocument({ name, bytes })
  return read.ok ? read.text : read.problem
}
const wordParts = async (paper: Paper) => {
  const names = ["word/document.xml", "word/styles.xml", "word/footer1.xml", "docProps/core.xml"]
  const archive = await readArchive(await paperDocx(paper), names)
  return archive.ok ? names.map((name) => archive.texts.get(name) ?? "") : []
}
const problemOf = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => (error instanceof DocumentProblem ? error.problem : String(error)),
  )

test("a paper is tagged and says its language, title and standard", () => {
  for (const [name, paper] of Object.entries(paperPreviews)) {
    const pdf = readPdf(pdfOf(name))
    expect(pdf, name).toMatchObject({
      lang: "de",
      marked: true,
      showsTitle: true,
      structured: true,
      standard: true,
      title: paper.title,
    })
    expect(pdf.roles, name).toContain("H1")
    expect(pdf.roles, name).toContain("H2")
  }
  expect(readPdf(pdfOf("minutes")).roles).toEqual(expect.arrayContaining(["Table", "TH", "Caption"]))
  expect(readPdf(pdfOf("arabic")).languages).toContain("ar")
  expect(readPdf(pdfOf("turkish")).languages).toContain("tr")
})
test("every page has its number and foot, and says again which text is binding", () => {
  const { text, pages } = readPdf(pdfOf("long"))
  expect(pages).toBeGreaterThan(4)
  for (let page = 1; page <= pages; page += 1) expect(text).toContain(`Seite ${page} von ${pages}`)
  expect(text.match(/Rechtlich maßgeblich ist der deutsche Text\./g)).toHaveLength(pages)
  expect(readPdf(pdfOf("german")).text).not.toContain("Lesehilfe")
})
test("read back, PDF and Word file say what the paper says, in its order", async () => {
  for (const name of ["german", "minutes"] as const) {
    const wanted = flat(paperText(paperPreviews[name]))
    expect(flat(await textOf("a.pdf", pdfOf(name))), name).toBe(wanted)
    expect(flat(await textOf("a.docx", await paperDocx(paperPreviews[name]))), name).toBe(wanted)
  }
})
test("in a reading copy every German paragraph stands whole and in order, in PDF and Word", async () => {
  const paragraphs = paperText(paperPreviews.arabic).split("\n\n").map(flat)
  for (const text of [await textOf("a.pdf", pdfOf("arabic")), await textOf("a.docx", await paperDocx(paperPreviews.arabic))]) {
    const found = paragraphs.map((paragraph) => flat(text).indexOf(paragraph))
    expect(found).not.toContain(-1)
    expect(found).toEqual(found.toSorted((a, b) => a - b))
  }
})
test("Arabic comes back as words in their order: all of it from Word, most of it from PDF", async () => {
  const aid = layOut(paperPreviews.arabic)
    .parts.flat()
    .flatMap((block) => (block.kind === "section" ? block.paragraphs.map(({ aid: text = "" }) => text) : []))
  const words = aid.flatMap((text) => text.match(/[\u0621-\u064A]{3,}(?![\u064B-\u0652])/g) ?? [])
  expect(words.length).toBeGreaterThan(60)
  const word = await textOf("a.docx", await paperDocx(paperPreviews.arabic))
  for (const text of aid) expect(word).toContain(text)
  const pdf = await textOf("a.pdf", pdfOf("arabic"))
  // Lam-alef comes back turned round, as in every reader of this font (35 of 47 words in the measurement of the stack).
  const rate = words.filter((one) => pdf.includes(one)).length / words.length
  expect(rate).toBeGreaterThan(0.7)
  expect(pdf).toContain("السنة المالية هي السنة")
  expect(pdf).toContain("(§ 52 Abs. 2 Nr. 13")
})
test("what another PDF reader sees is the same, where poppler is installed", async ({ annotate }) => {
  if (spawnSync("pdftotext", ["-v"]).error) {
    await annotate("pdftotext is not installed; only our own reader looked")
    return
  }
  const text = execFileSync("pdftotext", ["-", "-"], { input: pdfOf("minutes"), encoding: "utf8" })
  for (const part of ["Niederschrift über die Gründungsversammlung", "Ergebnis der Wahlen", "Seite 1 von 2", "Enthaltung"])
    expect(text).toContain(part)
})
test("no heading leaves a step out, and a § stands under the heading before it", () => {
  const blocks: Paper["blocks"] = [
    { kind: "section", number: "§ 1", heading: "a", paragraphs: [] },
    { kind: "heading", level: 3, text: "b" },
    { kind: "heading", level: 3, text: "c" },
    { kind: "section", number: "§ 2", heading: "d", paragraphs: [] },
    { kind: "heading", level: 1, text: "e" },
    { kind: "section", number: "§ 3", heading: "f", paragraphs: [] },
  ]
  const depths = layOut({ title: "t", blocks }).parts.flat()
  expect(depths.map(({ depth }) => depth)).toEqual([2, 2, 3, 4, 2, 3])
})
test("the 27th item is aa), and an empty value is a line to write on", async () => {
  const items = Array.from({ length: 27 }, (_, index) => ({ text: `Punkt ${index}` }))
  const paper: Paper = {
    title: "Probe",
    blocks: [
      { kind: "section", number: "§ 1", heading: "Liste", paragraphs: [{ number: "(1)", text: "Alle:", items }] },
      { kind: "fields", rows: [{ label: "Aktenzeichen", value: "" }] },
    ],
  }
  for (const text of [await textOf("a.pdf", await documents.paper(paper)), await textOf("a.docx", await paperDocx(paper))])
    expect(flat(text)).toMatch(/z\) Punkt 25 aa\) Punkt 26 Aktenzeichen$/)
})
test("a Word file has real headings, a table head, German and Arabic marked, and page numbers", async () => {
  const [document = "", styles = "", footer = "", core = ""] = await wordParts(paperPreviews.minutes)
  expect(document.match(/w:pStyle w:val="Heading1"/g)).toHaveLength(1)
  expect(document).toContain('w:pStyle w:val="Heading2"')
  expect(document).toContain("<w:tblHeader/>")
  expect(styles).toContain('<w:lang w:val="de-DE" w:bidi="ar-SA"/>')
  expect(styles).toContain('w:lineRule="auto"')
  expect(footer).toMatch(/Seite .*PAGE.* von .*NUMPAGES/)
  expect(core).toContain("<dc:title>Niederschrift über die Gründungsversammlung</dc:title>")
  const [arabic = ""] = await wordParts(paperPreviews.arabic)
  expect(arabic).toContain("<w:bidi/>")
  expect(arabic).toMatch(/<w:rtl\/><w:lang w:bidi="ar-SA"\/>|<w:rtl\/>.{0,60}w:bidi="ar-SA"/)
})
test("texts that would be code or markup elsewhere stand in both files as they were typed", async () => {
  const nasty = [...hostileTexts, "a\u0000b\u0007c", "\u202Egnirts\u202C", "<w:p>&amp;"]
  const paper: Paper = { title: "#panic [1] <b>", blocks: nasty.map((text) => ({ kind: "text", text })) }
  const word = await textOf("a.docx", await paperDocx(paper))
  const pdf = readPdf(await documents.paper(paper))
  for (const text of hostileTexts) {
    expect(word).toContain(text)
    expect(pdf.text).toContain(text)
  }
  for (const text of ["abc", "gnirts", "<w:p>&amp;"]) expect(word).toContain(text)
  for (const bad of ["\u0000", "\u0007", "\u202E"]) expect(word).not.toContain(bad)
  expect(pdf.title).toBe("#panic [1] <b>")
})
test("a paper that is too long is refused before anything is made of it", async () => {
  const long: Paper = { title: "x", blocks: [{ kind: "text", text: "x".repeat(50_001) }] }
  const many: Paper = {
    title: "x",
    blocks: Array.from({ length: 6 }, () => ({ kind: "text" as const, text: "x".repeat(40_000) })),
  }
  for (const paper of [long, many]) {
    expect(await problemOf(documents.paper(paper))).toBe("too-long")
    expect(await problemOf(paperDocx(paper))).toBe("too-long")
  }
})
