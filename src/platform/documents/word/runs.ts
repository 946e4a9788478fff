import { TextRun, type IRunOptions } from "docx"
import type { PaperAid } from "../paper.ts"

/** In a right-to-left paragraph German words, numbers and "§ 59 Abs. 3 BGB" stay in their own order (as in shared.typ). */
const FOREIGN_WORD = String.raw`(?:e\.\s?V\.|§§?|[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}0-9][\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{M}0-9]*)`
const FOREIGN_RUN = new RegExp(`([+]?${FOREIGN_WORD}(?:(?:[ @._:/+&'’,–-]{1,3}|(?: ?[(]0[)] ?))${FOREIGN_WORD})*)`, "gu")

/** The tags Word knows; it marks text for spelling and reading aloud with them. */
const REGIONS: Readonly<Record<string, string>> = {
  ar: "ar-SA",
  bg: "bg-BG",
  de: "de-DE",
  en: "en-GB",
  fa: "fa-IR",
  fr: "fr-FR",
  ku: "ku-Latn-TR",
  pl: "pl-PL",
  ro: "ro-RO",
  ru: "ru-RU",
  tr: "tr-TR",
  uk: "uk-UA",
}

/** What belongs together stays on one line, as in shared.typ. */
const SHORT_RUN = /§§? ?\d+[a-z]?(?: (?:Abs|Nr|S)\. ?\d+)*(?: [A-Z][A-Za-z]{1,5}\b)?|e\. V\.|z\. B\.|\b\d{1,2}\. \p{Lu}\p{Ll}+/gu
const together = (text: string) => text.replace(SHORT_RUN, (run) => run.replaceAll(" ", "\u00A0"))

/** German text as runs; a line end becomes a line break. */
export const germanRuns = (text: string, style: IRunOptions = {}): TextRun[] => lines(together(text), style)

/** Text in the reader's language as runs, each with its direction. */
export const aidRuns = (text: string, aid: PaperAid, style: IRunOptions = {}): TextRun[] => {
  const tag = REGIONS[aid.lang] ?? aid.lang
  if (aid.dir === "ltr") return lines(text, { ...style, language: { value: tag } })
  // `split` with a group gives the foreign runs at the odd places. The marks keep "§ 52" and "+49" from being turned round:
  // LibreOffice decides by letters, not by what the run says.
  return text
    .split(FOREIGN_RUN)
    .flatMap((piece, index) =>
      index % 2 === 1
        ? lines(`\u200E${piece}\u200E`, style)
        : lines(piece, { ...style, rightToLeft: true, language: { bidirectional: tag } }),
    )
}

const lines = (text: string, style: IRunOptions): TextRun[] =>
  text === ""
    ? []
    : text.split("\n").map((line, index) => new TextRun({ ...style, text: line, ...(index > 0 ? { break: 1 } : {}) }))
