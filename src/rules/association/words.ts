import type { Paragraph, Sentence } from "../statutes/index.ts"

/** The board, under whatever name. Offices are separate (`OFFICE`). */
export const BOARD =
  /vorst[aä]nd(?!fest)|präsidi(?:um|en)|leitungs(?:team|kreis|gremium|gruppe)|direktorium|sprecher(?:innen)?(?:rat|kreis|team)|(?:koordinations|vorstands|steuerungs)(?:kreis|team|gruppe)|vereinsleitung/iu

/** One person's office on a board. */
export const OFFICE =
  /vorsitz(?!\s*(?:der|in der|führ)\s*(?:versammlung|sitzung))|präsident|sprecher|kass(?:en)?(?:ier|wart|enführ|enverwalt|ierer)|kassen(?:wart|führ|verwalt|leit)|schatzmeister|rechner(?!\s*isch)|finanz(?:vorstand|referent|wart|verantwort)|schriftführ|protokollführ|beisitz|geschäftsführ(?:er|end)|vorstandssprecher|obmann|obfrau|kanzler|quästor|kommandant/iu

/** The members' meeting, under whatever name. */
export const ASSEMBLY =
  /(?:mitglieder|general|haupt|voll|delegierten|vertreter|vereins|bundes|landes|verbands)-?versammlung|mitglieder(?:treffen|tag\b|konferenz|forum)|(?<!\p{L})plenum|(?<!\p{L})konvent(?!ion)|vereinstag|delegiertentag|verbandstag|(?<!\p{L})MV(?!\p{L})/iu

/** Says that something binds only inside the association. */
export const INTERNAL =
  /innen-?verhältnis|verein(?:s|ig)?-?intern|(?<!\p{L})intern(?:e|en|er|es|em)?(?!\p{L})|nach innen|im inneren|inner(?:es|en) verhältnis|innerhalb des vereins/iu

/** Says that something is meant against everybody and goes into the register. */
export const EXTERNAL =
  /(?:wirkung|wirksam)\p{L}*\s+(?:gegen|gegenüber|nach außen)|(?:eintrag|eingetragen|einzutragen)[^.]{0,60}vereinsregister|vereinsregister[^.]{0,40}(?:ein(?:zu)?trag|eingetragen)|§ ?26 (?:abs(?:atz|\.)? ?1|i) (?:s(?:atz|\.)? ?)?3/iu

/** An amount of money: "500 €", "EUR 500", "fünfhundert Euro". */
export const MONEY =
  /\d[\d.\s]*(?:,\d{2}|,-+|,)?\s*(?:€|eur(?:o)?(?!\p{L}))|(?:€|(?<!\p{L})eur)\s*\d|(?:hundert|tausend)\s*euro/iu

/** The Absatz a sentence stands in, as one text: "im Innenverhältnis" often stands one sentence earlier or later. */
export const absatz = ({ paragraph }: { paragraph: Paragraph }): string => paragraph.text

/** A sentence with the one before and the one after it in its Absatz. */
export const around = (sentence: Sentence): string => {
  const { sentences } = sentence.paragraph
  const index = sentences.findIndex(({ start }) => start === sentence.start)
  return sentences
    .slice(Math.max(0, index - 1), index + 2)
    .map(({ text }) => text)
    .join(" ")
}
