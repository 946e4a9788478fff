import type { Reading, Section, Sentence } from "../../statutes/index.ts"

/** "§ 6 Abs. 2" in a sentence, as far as it means the text itself. */
export type Reference = { number: string; paragraph: string | undefined; sentence: Sentence; before: string }

const REFERENCE = /§§? ?(\d{1,2}[a-z]?)(?!\.\d| ?(?:ff|f\.))(?:[,.]? ?(?:Abs(?:\.|atz) ?|\()(\d{1,2})\)?)?/gu
const LAW =
  /BGB|AO\b|EStG|KStG|GewStG|UStG|GG\b|ZPO|BDSG|DSGVO|DS-GVO|VereinsG|StGB|SGB|HGB|InsO|FamFG|BNotO|ArbGG|Gesetz|gesetz|Ordnung|ordnung|buch(?:e?s)?\b|Verordnung|Richtlinie|PartG|AufenthG|GwG|TKG|TMG|HRG|HG\b|GEMA|Satzung de[rs] (?!Verein)/

/** What the text says about itself: a § followed by the name of a law, or one that only laws have, is none of it. */
export const ownReferences = (reading: Reading): readonly Reference[] =>
  reading.sentences.flatMap((sentence) =>
    [...sentence.text.matchAll(REFERENCE)].flatMap((match): Reference[] => {
      const behind = sentence.text.slice(match.index + match[0].length, match.index + match[0].length + 70).split(/§|;/)[0] ?? ""
      const before = sentence.text.slice(Math.max(0, match.index - 50), match.index)
      const [, number = "", paragraph] = match
      const ofLaw =
        LAW.test(behind.replace(/dieser Satzung.*/, "")) ||
        /(?:BGB|AO|Abgabenordnung|Gesetzbuch(?:e?s)?|gesetz(?:es)?|DSGVO|GG) ?\(?(?:in |nach |gem\. )?$/.test(before) ||
        Number.parseInt(number, 10) >= 21
      return ofLaw || /§§ ?$/.test(before) ? [] : [{ number, paragraph, sentence, before }]
    }),
  )

/** The numbered sections of the text itself; an annex that starts to count again is another document. */
export const ownSections = (reading: Reading): readonly Section[] => {
  const numbered = reading.sections.filter(({ number }) => number !== undefined && /^\d/.test(number))
  const restart = numbered.findIndex((section, at) => at > 2 && value(section) <= 1 && value(numbered[at - 1]) > 2)
  return restart === -1 ? numbered : numbered.slice(0, restart)
}

/** 9 for "9" and "9a". */
export const value = (section: Section | undefined): number => Number.parseInt(section?.number ?? "0", 10)
