/** Faults of real files that once made a rule object to a sentence that was there. All texts are our own. */
import { describe, expect, test } from "vitest"
import { readStatutes } from "./read.ts"

const sentencesOf = (text: string) => readStatutes(text).sentences.map((sentence) => sentence.text)
const headingsOf = (text: string) => readStatutes(text).sections.map(({ heading }) => heading)

describe("where a sentence ends", () => {
  test.each([
    ["Der Verein heißt „Brücke e. V.“. Er hat seinen Sitz in Köln.", 2],
    ["Der Verein führt den Namen „K. R. T.“ und hat seinen Sitz in Köln.", 1],
    ["Sitz des Vereins ist Gartenstr. 12, 50000 Musterstadt.", 1],
    ["Er führt den Zusatz e. V. Der Sitz ist Köln.", 2],
  ])("%s", (text, count) => {
    expect(sentencesOf(`§ 1 Name\n${text}`)).toHaveLength(count)
  })
})

describe("letters that a file lost", () => {
  test.each([
    ["Der Austri\uFFFD wird schri\uFFFDlich erklärt.", "Der Austritt wird schriftlich erklärt."],
    ["Mi\uFFFDel und S\uFFFDmmen, Geschä\uFFFDsjahr, Mitgliedscha\uFFFD.", "Mittel und Stimmen, Geschäftsjahr, Mitgliedschaft."],
    ["Der Verein f\u00A8uhrt den Namen Br\u00A8ucke.", "Der Verein führt den Namen Brücke."],
  ])("%s", (text, whole) => {
    expect(sentencesOf(`§ 1 Name\n${text}`).join(" ")).toBe(whole)
  })

  test("a repaired word still points to its place in the original", () => {
    const text = "§ 1 Name\nDer Verein heißt Br\u00A8ucke. Der Austri\uFFFD ist frei."
    const last = readStatutes(text).sentences.at(-1)
    expect(text.slice(last?.start, last?.end)).toBe("Der Austri\uFFFD ist frei.")
  })
})

describe("what is a heading", () => {
  test("a numbered sentence below a numbered heading is none", () => {
    const text = [
      "1. Name, Sitz",
      "    1. Der Verein trägt den Namen Brücke e.V.",
      "    1. Er hat seinen Sitz in Köln.",
      "2. Zweck",
      "    1. Zweck ist die Förderung der Kunst.",
      "3. Mitgliedschaft",
      "    1. Mitglied kann jede Person werden.",
      "4. Vorstand",
      "    1. Der Vorstand besteht aus drei Personen.",
    ].join("\n")
    expect(headingsOf(text).filter((heading) => heading.startsWith("Der Verein"))).toEqual([])
  })

  test.each([
    String.raw`\documentclass{article}\begin{document}
\begin{para}{Name und Sitz}
\item Der Verein heißt Brücke.
\item Er hat seinen Sitz in Köln.
\end{para}
\begin{para}{Zweck}
\item Zweck ist die Förderung der Kunst.
\end{para}
\begin{para}{Vorstand}
\item Der Vorstand besteht aus drei Personen.
\end{para}
\end{document}`,
    String.raw`\documentclass{article}\begin{document}
\begin{Artikel}{1}{Name und Sitz}
\Satz{1}{Der Verein heißt Brücke.}
\Satz{2}{Er hat seinen Sitz in Köln.}
\end{Artikel}
\begin{Artikel}{2}{Zweck}
\Satz{1}{Zweck ist die Förderung der Kunst.}
\end{Artikel}
\begin{Artikel}{3}{Vorstand}
\Satz{1}{Der Vorstand besteht aus drei Personen.}
\end{Artikel}
\end{document}`,
  ])("LaTeX with environments of its own %#", (text) => {
    expect(headingsOf(text)).toEqual(expect.arrayContaining(["Name und Sitz", "Zweck"]))
    expect(sentencesOf(text)).toEqual([
      "Der Verein heißt Brücke.",
      "Er hat seinen Sitz in Köln.",
      "Zweck ist die Förderung der Kunst.",
      "Der Vorstand besteht aus drei Personen.",
    ])
  })
})
