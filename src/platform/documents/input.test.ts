import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { expect, test } from "vitest"
import { rootDir } from "#platform/config"
import { coveredBy } from "./coverage.ts"
import { findFonts } from "./fonts.ts"
import { cleanText, prepareInput } from "./input.ts"

const { covers, folders } = findFonts(rootDir)
const clean = (text: string) => cleanText(text, covers)
const limits = { longestText: 1000, longestInput: 5000 }

test("the languages of the pages are printed as they are", () => {
  const texts = [
    "Straße, Größe – „Brücke“ 50 € § 57",
    "Şişli’deki çocuk ığ",
    "Ґрунт їжак ы щё ъ",
    "ăâîșț Ł ż ę ê î û ş",
    "جمعية لا يُرجى، شكرًا؟",
    "می‌خواهیم پژوهش گچ",
    "كوردى ڕێکخراو",
  ]
  for (const text of texts) expect(clean(text)).toBe(text)
})
test("what no font has becomes one visible sign per letter, the rest stays", () => {
  expect(clean("Treffen 😀 um 5")).toBe("Treffen � um 5")
  expect(clean("👩‍👩‍👧‍👦 漢字 ♥️")).toBe("� �� �")
  expect(clean("a\uD800b")).toBe("a�b")
})
test("characters that reorder or hide text are gone", () => {
  expect(clean("rechnung\u202Efdp.exe\u202C \u2066x\u2069")).toBe("rechnungfdp.exe x")
  expect(clean("a\u0000b\u0007c\u001B[31m\u007F\uFEFF")).toBe("abc[31m")
  expect(clean("a\r\nb\u2028c\rd")).toBe("a\nb\nc\nd")
})
test("too much text is refused before anything is made of it", () => {
  const started = performance.now()
  expect(() => prepareInput({ body: "x".repeat(1_000_000) }, covers, limits)).toThrow(
    "a text of 1000000 characters, at most 1000 fit",
  )
  expect(performance.now() - started).toBeLessThan(1000)
  expect(() => prepareInput({ rows: Array.from({ length: 50 }, () => "y".repeat(500)) }, covers, limits)).toThrow(
    "at most 5000 fit",
  )
  expect(() => prepareInput(undefined, covers, limits)).toThrow("needs data")
})
test("numbers, lists and nothing keep their kind", () => {
  expect(JSON.parse(prepareInput({ a: 1, b: [true, null, "x\u0000"], c: undefined }, covers, limits))).toEqual({
    a: 1,
    b: [true, null, "x"],
  })
})
test("every weight has the letters of the regular one, so bold text cannot fail where plain text prints", () => {
  const sets = folders.map((folder) => {
    const file = readdirSync(folder).find((name) => name.endsWith(".ttf")) ?? ""
    return { file, letters: coveredBy(readFileSync(join(folder, file))) }
  })
  for (const { file, letters } of sets) {
    const regular = sets.find((set) => set.file === file.replace(/_.*/, "_400Regular.ttf"))?.letters ?? new Set()
    // The italic lacks three letters of classical scholarship.
    expect([...regular].filter((letter) => !letters.has(letter)).length, file).toBeLessThan(4)
  }
})
