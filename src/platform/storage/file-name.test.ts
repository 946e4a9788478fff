import fc from "fast-check"
import { expect, test } from "vitest"
import { cleanFileName } from "./file-name.ts"

const asPdf = (name: string) => cleanFileName(name, ["pdf"])

test("names keep what people wrote", () => {
  expect(asPdf("Satzung 2026 (Entwurf).pdf")).toBe("Satzung 2026 (Entwurf).pdf")
  expect(asPdf("اساسنامه انجمن.pdf")).toBe("اساسنامه انجمن.pdf")
  expect(asPdf("Bru\u0308cke.pdf")).toBe("Brücke.pdf")
  expect(asPdf("می\u200Cخواهیم.pdf")).toBe("می\u200Cخواهیم.pdf")
  expect(cleanFileName("foto.JPEG", ["jpg", "jpeg"])).toBe("foto.jpeg")
})
test("the ending says what the content is, not what the sender claims", () => {
  expect(asPdf("rechnung.exe")).toBe("rechnung.exe.pdf")
  expect(asPdf("rechnung\u202Efdp.exe")).toBe("rechnungfdp.exe.pdf")
  expect(asPdf("rechnung.pdf.")).toBe("rechnung.pdf")
})
test("folders, control characters and reserved names do not survive", () => {
  expect(asPdf("../../etc/passwd")).toBe("passwd.pdf")
  expect(asPdf("C:\\Users\\x\\satzung.pdf")).toBe("satzung.pdf")
  expect(asPdf('a\u0000b\r\nSet-Cookie: x="1".pdf')).toBe("abSet-Cookie_ x=_1_.pdf")
  expect(asPdf("...hidden.pdf")).toBe("hidden.pdf")
  expect(asPdf("CON.pdf")).toBe("_CON.pdf")
  expect(asPdf("a\uD800b.pdf")).toBe("ab.pdf")
})
test("a name of nothing gets a plain one", () => {
  for (const name of ["", "...", "/", "\u202E", ".pdf", "   .pdf"]) expect(asPdf(name)).toBe("Datei.pdf")
})
test("a long name is cut between letters, emoji stay whole, the ending stays", () => {
  const name = asPdf(`${"👩‍👩‍👧‍👦".repeat(200)}.pdf`)
  expect(Array.from(name).length).toBeLessThanOrEqual(120)
  expect(name).toMatch(/^(👩‍👩‍👧‍👦)+\.pdf$/u)
})
test("whatever comes in, a safe name comes out", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), fc.string()), (given) => {
      const name = asPdf(given)
      expect(name).toMatch(/^[^/\\\p{Cc}\p{Surrogate}\u202A-\u202E\u2066-\u2069]+\.pdf$/u)
      expect(Array.from(name).length).toBeLessThanOrEqual(120)
      expect(asPdf(name)).toBe(name)
    }),
    { numRuns: 200 },
  )
})
