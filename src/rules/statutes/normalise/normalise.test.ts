import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { readStatutes } from "../index.ts"
import { MARKS, normalise, originalSpan } from "./index.ts"

const text = (original: string) => normalise(original).text.replaceAll(MARKS, "").trim()

describe("one form for everything that means the same", () => {
  test.each([
    ["a hyphen at the end of a line", "Mitglieder-\nversammlung", "Mitgliederversammlung"],
    ["a compound at the end of a line", "Vereins-\nund Satzungszweck", "Vereins-\nund Satzungszweck"],
    ["soft hyphens and hard spaces", "Deut\u00ADschen\u00A0Bundes", "Deutschen Bundes"],
    ["decomposed letters", "gemeinnu\u0308tzig", "gemeinnützig"],
    ["ligatures", "Auﬂösung", "Auflösung"],
    ["lost ligatures", "Bei Au ösung des Vereins und der P icht", "Bei Auflösung des Vereins und der Pflicht"],
    ["glyphs of old fonts", "satzungsgemäÿe Zwecke", "satzungsgemäße Zwecke"],
    ["loose dots", "Der Verein f¨uhrt", "Der Verein führt"],
    ["small capitals", "G EMEINN ÜTZIGKEIT", "GEMEINNÜTZIGKEIT"],
    ["quotes", "den Namen „Brücke“", 'den Namen "Brücke"'],
    ["fractions", "eine ¾-Mehrheit", "eine 3/4-Mehrheit"],
    ["stacked fractions", "eine 32 -Mehrheit", "eine 2/3-Mehrheit"],
    ["the suffix", "Brücke e.V.", "Brücke e. V."],
    ["direction overrides", "\u202EVorstand\u202C", "Vorstand"],
    ["page numbers", "wird vom\nSeite 2 / 5\nVorstand gewählt", "wird vom\nVorstand gewählt"],
  ])("%s", (_, original, expected) => expect(text(original)).toBe(expected))

  test.each([
    ["Mitglieder*innen", "Mitglieder"],
    ["Kassenprüfer:innen", "Kassenprüfer"],
    ["Vertreter_in", "Vertreter"],
    ["Kassierer/-in", "Kassierer"],
    ["Kassierer(in)", "Kassierer"],
    ["KassiererIn", "Kassierer"],
    ["Vorsitzende:r", "Vorsitzender"],
    ["Vorsitzende/r", "Vorsitzender"],
    ["Vorsitzende(r)", "Vorsitzender"],
    ["Vorsitzender/Vorsitzende", "Vorsitzender"],
    ["die/der Vorsitzende", "der Vorsitzende"],
    ["der oder dem Vorsitzenden", "dem Vorsitzenden"],
    ["die Kassenwartin oder der Kassenwart", "der Kassenwart"],
    ["Innenverhältnis", "Innenverhältnis"],
    ["Vereins und Vereinsrat", "Vereins und Vereinsrat"],
  ])("%s → %s", (original, expected) => expect(text(original)).toBe(expected))

  test("Markdown, LaTeX and HTML of one text read the same", () => {
    const plain =
      "§ 1 Name\n(1) Der Verein heißt „Brücke“.\n(2) Sein Sitz ist Musterstadt.\n§ 2 Zweck\n(1) Zweck ist Bildung.\n§ 3 Organe\n(1) Organe sind Vorstand und Versammlung."
    const markdown = plain.replaceAll(/^§ (\d) (.*)$/gm, "## § $1 **$2**")
    const latex = `\\documentclass{article}\\begin{document}\n${plain.replaceAll(/^§ \d (.*)$/gm, "\\section{$1}").replaceAll(/„(.*?)“/g, '"`$1"\'')}\n\\end{document}`
    const html = plain.replaceAll(/^§ (.*)$/gm, "<h2>&sect; $1</h2>").replaceAll(/^\((\d)\) (.*)$/gm, "<p>($1) $2</p>")
    const read = (source: string) =>
      readStatutes(source).sentences.map((one) => [one.section.number, one.section.heading, one.paragraph.number, one.text])
    expect(read(plain).length).toBe(4)
    for (const source of [markdown, latex, html]) expect(read(source)).toEqual(read(plain))
  })
})

describe("places in the original", () => {
  const words = fc.constantFrom(
    "Mitglieder*innen ",
    "gemeinnu\u0308tzig ",
    "Auﬂösung ",
    "„Brücke“ ",
    "Vereins-\nzweck ",
    "§ 1 Name\n",
    "\\item ",
    "**fett** ",
    "e.V. ",
    "¾ ",
    "\u00AD",
    "<b>x</b> ",
    "Seite 1 von 3\n",
    "\r\n",
    "- a\n",
  )
  const texts = fc.array(fc.oneof(words, fc.string({ maxLength: 8 })), { maxLength: 50 }).map((parts) => parts.join(""))

  test("never run backwards and never leave the text", () => {
    fc.assert(
      fc.property(texts, (original) => {
        const { text, from, to } = normalise(original)
        expect([from.length, to.length]).toEqual([text.length, text.length])
        for (let at = 0; at < text.length; at += 1) {
          expect(from[at]).toBeGreaterThanOrEqual(at === 0 ? 0 : (from[at - 1] ?? 0))
          expect(to[at]).toBeGreaterThanOrEqual(from[at] ?? 0)
          expect(to[at]).toBeLessThanOrEqual(original.length)
        }
      }),
      { numRuns: 200 },
    )
  })

  test("point at the words that were normalised", () => {
    const original = "Die Mitglieder*innen wa\u0308hlen die Kassenprüfer:innen."
    const source = normalise(original)
    const at = source.text.indexOf("Kassenprüfer")
    const { start, end } = originalSpan(source, at, at + "Kassenprüfer".length)
    expect(original.slice(start, end)).toBe("Kassenprüfer")
    expect(source.text).toBe("Die Mitglieder wählen die Kassenprüfer.")
  })
})
