import { execFileSync, spawnSync } from "node:child_process"
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { dirname, join } from "node:path"
import { afterAll, beforeAll, expect, test } from "vitest"
import { rootDir } from "#platform/config"
import { startCompiler } from "./compiler.ts"
import { type Limits, openDocuments } from "./documents.ts"
import { findFonts } from "./fonts.ts"
import { type Documents, DocumentProblem } from "./index.ts"
import { hostileTexts, letterPreviews } from "./letter.preview.ts"
import { readPdf } from "./read-pdf.fixtures.ts"

const documents = openDocuments({ rootDir })
const letters = new Map<string, Uint8Array>()
const read = (name: keyof typeof letterPreviews) => readPdf(letters.get(name) ?? new Uint8Array())
const problemOf = async (work: Promise<unknown>) => {
  const error = await work.then(
    () => undefined,
    (failure: unknown) => failure,
  )
  return error instanceof DocumentProblem ? error.problem : error
}

beforeAll(async () => {
  for (const [name, letter] of Object.entries(letterPreviews)) letters.set(name, await documents.pdf("letter", letter))
})
afterAll(() => documents.stop())

/** A root folder with templates of the test; everything else is ours. */
const folders: string[] = []
const rootWith = (templates: Record<string, string>, child?: string) => {
  const root = mkdtempSync(join(tmpdir(), "tragwerk-documents-"))
  folders.push(root)
  writeFileSync(join(root, "package.json"), "{}")
  symlinkSync(join(rootDir, "node_modules"), join(root, "node_modules"))
  mkdirSync(join(root, "src/platform/documents"), { recursive: true })
  symlinkSync(join(rootDir, "src/platform/documents/templates"), join(root, "src/platform/documents/templates"))
  const childFile = join(root, "src/platform/documents/child.mjs")
  if (child === undefined) symlinkSync(join(rootDir, "src/platform/documents/child.mjs"), childFile)
  else writeFileSync(childFile, child)
  for (const [name, source] of Object.entries(templates)) {
    const file = join(root, "src/modules/proof/documents", name, `${name}.typ`)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, source)
  }
  return root
}
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })))
const withDocuments = async <T>(root: string, limits: Partial<Limits>, work: (opened: Documents) => Promise<T>) => {
  const opened = openDocuments({ rootDir: root, limits })
  try {
    return await work(opened)
  } finally {
    await opened.stop()
  }
}

const HEAD =
  '#import "/platform/documents/templates/shared.typ": *\n#show: styled.with("Probe")\n#set page(width: 80mm, height: 60mm)\n= Probe\n'
const echo = `${HEAD}#input.text`
const slow = `${HEAD}#for i in range(9999) { for j in range(9999) { let n = i * j } }`
const greedy = `${HEAD}#let grow(n) = { let all = (); for i in range(n) { all.push(str(i) * 200) }; all.len() }\n#grow(9000000)`

test("a letter is tagged and says its language, title and standard", () => {
  for (const name of ["plain", "turkish", "arabic", "hostile", "long"] as const) {
    const pdf = read(name)
    expect(pdf, name).toMatchObject({ lang: "de", marked: true, showsTitle: true, structured: true, standard: true })
    expect(pdf.roles, name).toContain("H1")
    expect(pdf.title.length, name).toBeGreaterThan(3)
  }
  expect(read("plain").title).toBe(letterPreviews.plain.german.subject)
  expect(read("arabic").languages).toContain("ar")
  expect(read("turkish").languages).toContain("tr")
})
test("a letter carries everything in it, and says that the German text is the binding one", () => {
  const { text, pages } = read("turkish")
  for (const part of [
    "Gruppe „Brücke“",
    "Amina Beispiel",
    "+49 221 4710-123",
    "23. November 2026",
    "A-2026-0042",
    "Guten Tag Amina Beispiel,",
    "Jonas Beispiel",
    "Seite 1 von 1",
  ])
    expect(text).toContain(part)
  expect(text).toContain("Lesehilfe · Türkçe")
  expect(text).toContain("Rechtlich maßgeblich ist der deutsche Text.")
  expect(text).toContain("başvurunuz için çok teşekkür ederiz.")
  expect(pages).toBe(1)
  expect(read("plain").text).not.toContain("Lesehilfe")
})
test("on later pages the note about the binding text stands again", () => {
  const { text, pages } = read("long")
  expect(pages).toBe(3)
  expect(text.match(/Rechtlich maßgeblich ist der deutsche Text\./g)).toHaveLength(3)
})
test("Arabic words come out of the PDF as words", () => {
  const { text } = read("arabic")
  const aid = letterPreviews.arabic.aid
  const words = [aid?.subject, ...(aid?.paragraphs ?? [])].join(" ").match(/[\u0621-\u0652]{3,}/g) ?? []
  // Vowel signs are stored as replacement text for two signs at once; readers treat that differently, so they are left out.
  const plain = words.filter((word) => !/[\u064B-\u0652]/.test(word))
  const found = plain.filter((word) => text.includes(word))
  expect(plain.length).toBeGreaterThan(50)
  expect(found.length / plain.length).toBeGreaterThan(0.9)
})
test("what another PDF reader sees is the same, where poppler is installed", async ({ annotate }) => {
  if (spawnSync("pdftotext", ["-v"]).error) {
    await annotate("pdftotext is not installed; only our own reader looked")
    return
  }
  const text = execFileSync("pdftotext", ["-", "-"], { input: letters.get("arabic"), encoding: "utf8" })
  for (const part of ["+49 221 4710-123", "(§ 59 Abs. 3 BGB).", "Fachreferent", "لمجموعتكم", "القراءة", "النص", "اقتراحنا"])
    expect(text).toContain(part)
  const hostile = execFileSync("pdftotext", ["-", "-"], { input: letters.get("hostile"), encoding: "utf8" })
  expect(hostile).toContain("gnirts")
})
test("texts that would be code elsewhere stand in the letter as they were typed", () => {
  const { text, title } = read("hostile")
  for (const hostile of hostileTexts) expect(text).toContain(hostile)
  for (const part of ["=cmd|' /C calc'!A0", "#set page(width: 1pt)", "abc", "gnirts �"]) expect(text).toContain(part)
  for (const bad of ["\u0000", "\u0007", "\u202E", "root:"]) expect(text).not.toContain(bad)
  expect(title).toBe("� #panic(1) ��")
})
test("one megabyte in one field is refused at once with a clear problem", async () => {
  const started = performance.now()
  const letter = { ...letterPreviews.plain, date: "x".repeat(1_000_000) }
  expect(await problemOf(documents.pdf("letter", letter))).toBe("too-long")
  expect(performance.now() - started).toBeLessThan(1000)
})
test("the longest text that is allowed still fits into the time", async () => {
  const paragraphs = Array.from({ length: 4 }, () => "Wort und Text ".repeat(3500))
  const pdf = await documents.pdf("letter", { ...letterPreviews.plain, german: { ...letterPreviews.plain.german, paragraphs } })
  expect(readPdf(pdf).pages).toBeGreaterThan(20)
})
test("a text without any space stays on the paper", async () => {
  const pdf = await documents.pdf("letter", {
    ...letterPreviews.arabic,
    german: { ...letterPreviews.plain.german, salutation: "a".repeat(400) },
  })
  const lines = readPdf(pdf)
    .text.split("\n")
    .filter((line) => /^[a\u200B]{20,}$/.test(line))
  expect(lines.length).toBeGreaterThan(5)
  expect(lines.join("").replaceAll("\u200B", "")).toBe("a".repeat(400))
})
test("a template that does not exist, or is a path, is refused", async () => {
  for (const name of ["unknown", "../letter", "/etc/passwd", "letter.typ", "training/../../x", "", "a/b/c"])
    expect(await problemOf(documents.pdf(name, {})), name).toBe("failed")
})
test("a fault in a template is told without the words of the person", async () => {
  const root = rootWith({ wrong: `${HEAD}#panic("Amina Beispiel " + input.text)`, missing: `${HEAD}#input.nothing` })
  await withDocuments(root, {}, async (opened) => {
    const error = await opened.pdf("proof/wrong", { text: "Geheimnis" }).catch((failure: unknown) => failure)
    expect(error).toBeInstanceOf(DocumentProblem)
    expect(String(error)).toContain("panicked with")
    expect(String(error)).not.toMatch(/Amina|Geheimnis/)
    expect(String(await opened.pdf("proof/missing", { text: "x" }).catch((failure: unknown) => failure))).toContain(
      "missing.typ:5",
    )
  })
})
test("a template reads nothing but its own folder of sources", async () => {
  const root = rootWith({ outside: `${HEAD}#read("/../../etc/passwd")`, echo })
  await withDocuments(root, {}, async (opened) => {
    expect(await problemOf(opened.pdf("proof/outside", {}))).toBe("failed")
    expect(readPdf(await opened.pdf("proof/echo", { text: '#read("/etc/passwd")' })).text).toContain('#read("/etc/passwd")')
  })
})
test("a document that hangs is killed, and the next one is made", async () => {
  await withDocuments(rootWith({ slow, echo }), { timeoutMs: 1500 }, async (opened) => {
    const started = performance.now()
    const [hanging, next] = await Promise.all([
      problemOf(opened.pdf("proof/slow", {})),
      opened.pdf("proof/echo", { text: "danach" }),
    ])
    expect(hanging).toBe("too-slow")
    expect(readPdf(next).text).toContain("danach")
    expect(performance.now() - started).toBeLessThan(10_000)
  })
})
test("a document that eats memory is killed, and the next one is made", async ({ annotate }) => {
  if (!existsSync("/proc/self/status")) {
    await annotate("Only Linux tells the memory of a process")
    return
  }
  await withDocuments(rootWith({ greedy, echo }), { mostMemoryMb: 300, timeoutMs: 20_000 }, async (opened) => {
    expect(await problemOf(opened.pdf("proof/greedy", {}))).toBe("too-big")
    expect(readPdf(await opened.pdf("proof/echo", { text: "danach" })).text).toContain("danach")
  })
})
test("a process is replaced after its share of documents, or when it has grown", async () => {
  const job = { file: join(rootDir, "src/platform/documents/templates/letter.typ"), input: JSON.stringify(letterPreviews.plain) }
  const base = { timeoutMs: 10_000, documentsPerProcess: 3, mostMemoryMb: 700, retireAtMemoryMb: 650 }
  const fonts = findFonts(rootDir).folders
  const counted = startCompiler(rootDir, fonts, base)
  const fit = []
  for (let count = 0; count < 3; count += 1) {
    await counted.compile(job)
    fit.push(counted.fit())
  }
  await counted.stop()
  expect(fit).toEqual([true, true, false])
  const grown = startCompiler(rootDir, fonts, { ...base, retireAtMemoryMb: 20 })
  await grown.compile(job)
  expect(grown.fit()).toBe(false)
  await grown.stop()
  await withDocuments(rootWith({ echo }), { documentsPerProcess: 2 }, async (opened) => {
    for (let count = 0; count < 5; count += 1)
      expect(readPdf(await opened.pdf("proof/echo", { text: `Nr ${count}` })).text).toContain(`Nr ${count}`)
  })
})
test("fifty at once are served in order, each with its own content", async () => {
  const finished: number[] = []
  const pdfs = await Promise.all(
    Array.from({ length: 50 }, async (_, index) => {
      const pdf = await documents.pdf("letter", { ...letterPreviews.plain, reference: `Z-${index}-Z` })
      finished.push(index)
      return pdf
    }),
  )
  expect(finished).toEqual(Array.from({ length: 50 }, (_, index) => index))
  for (const [index, pdf] of pdfs.entries()) expect(readPdf(pdf).text).toContain(`Z-${index}-Z`)
})
test("when too many wait already, the next one is told so at once", async () => {
  await withDocuments(rootWith({ echo }), { longestQueue: 2 }, async (opened) => {
    const outcomes = await Promise.all([1, 2, 3].map((count) => problemOf(opened.pdf("proof/echo", { text: String(count) }))))
    expect(outcomes).toEqual([undefined, undefined, "busy"])
  })
})
test("when the process dies in the middle, the document is made by a new one", async () => {
  const mark = join(mkdtempSync(join(tmpdir(), "tragwerk-documents-")), "died")
  folders.push(dirname(mark))
  const dying = `import { existsSync, writeFileSync } from "node:fs"
    if (existsSync(${JSON.stringify(mark)})) await import(${JSON.stringify(join(rootDir, "src/platform/documents/child.mjs"))})
    else process.on("message", () => { writeFileSync(${JSON.stringify(mark)}, ""); process.kill(process.pid, "SIGKILL") })`
  await withDocuments(rootWith({ echo }, dying), {}, async (opened) => {
    expect(readPdf(await opened.pdf("proof/echo", { text: "doch noch" })).text).toContain("doch noch")
    expect(existsSync(mark)).toBe(true)
  })
  await withDocuments(rootWith({ echo }, "process.on('message', () => process.exit(1))"), {}, async (opened) => {
    expect(await problemOf(opened.pdf("proof/echo", { text: "nie" }))).toBe("crashed")
  })
})
test("a command that made a document ends by itself", () => {
  const script = `import { openDocuments } from "./src/platform/documents/index.ts"
    import { letterPreviews } from "./src/platform/documents/letter.preview.ts"
    openDocuments({ rootDir: process.cwd() }).pdf("letter", letterPreviews.plain).then((pdf) => process.stdout.write(String(pdf.length > 10000)))`
  const output = execFileSync(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", script], {
    cwd: rootDir,
    encoding: "utf8",
    timeout: 20_000,
  })
  expect(output).toBe("true")
})
test("templates import nothing from the network", () => {
  const templates = readdirSync(join(rootDir, "src"), { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".typ"),
  )
  expect(templates.length).toBeGreaterThan(1)
  for (const file of templates) expect(readFileSync(join(rootDir, "src", file), "utf8"), file).not.toMatch(/#?import\s+"@/)
})
