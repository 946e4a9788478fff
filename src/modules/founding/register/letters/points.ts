/** A letter of a court or tax office taken apart: its points, and the provisions each of them names. Pure. */

/** One thing the office asks for, in its own words, on one line. */
export type Point = {
  text: string
  /** Paragraphs of the statutes, as cited: "§ 8 Abs. 2". */
  sections: readonly string[]
  /** Provisions of the law, as cited: "§ 58 Nr. 2 BGB". */
  laws: readonly string[]
}

const MOST_POINTS = 30
const MOST_CHARACTERS = 1000

/** How a new point begins. A § at the start of a line only after a sentence has ended: lines of a letter break anywhere. */
const NUMBERED = /^\s*(?:\(?\d{1,2}[.)](?!\d)|[a-h]\)|[-–•*])\s+/
const NAMED = /^\s*(?:zu(?:r|m)?\s+)?(?:§|Ziff(?:er|\.)|Punkt|Artikel|Art\.)\s*\d+/i
/** What a letter says before and after its points. */
const FRAME =
  /^\s*(?:sehr geehrte|guten tag|hallo|amtsgericht\b|registergericht\b|vereinsregister\b|finanzamt \p{L}+\s*$|geschäfts-?(?:nr|zeichen|nummer)|aktenzeichen|az\.?:|ihr zeichen|datum\b|telefon|tel\.|e-?mail|in der (?:vereins)?register|betreff|zwischenverfügung\s*$|(?:auf|zu) ihre[rn]? (?:anmeldung|antrag|anzeige)|ihr(?:e)? (?:anmeldung|antrag) vom|der eintragung stehen|folgende[srn]? (?:hindernis|beanstandung|mängel|punkte)|es (?:wird|werden) (?:ihnen )?(?:hiermit )?(?:eine )?frist|zur (?:behebung|erledigung)|(?:die )?frist|gegen diese|rechtsbehelf|rechtsmittel|diese verfügung|mit freundlich|hochachtung|freundliche gr|(?:dipl\.-)?rechtspfleger|im auftrag|gez\.|beglaubigt|dieses schreiben)/iu
const CLOSING =
  /(?:^|\s)(?:mit freundlichen grüßen|hochachtungsvoll|rechtsbehelfsbelehrung|rechtsmittelbelehrung|zur behebung (?:der|des)|es wird (?:ihnen )?(?:hiermit )?(?:eine )?frist)/iu

const oneLine = (text: string): string => text.replace(/\s+/g, " ").trim()

const endsSentence = (line: string | undefined): boolean => line === undefined || line === "" || /[.:;!?]$/.test(line)
const beginsPoint = (line: string, before: string | undefined): boolean =>
  NUMBERED.test(line) || (NAMED.test(line) && endsSentence(before))

/** "Es fehlt: 1. der Name. 2. der Sitz." in one line becomes one line per number. */
const apart = (text: string): string => text.replace(/(?<=[.:;]) +(?=\d{1,2}[.)] +\p{Lu})/gu, "\n")

type Blocks = { marked: string[]; plain: string[]; inPoint: boolean; gap: boolean }

const goOn = (blocks: string[], line: string): number => blocks.push(`${blocks.pop() ?? ""} ${line}`)

/** Puts one line where it belongs: it begins a point, ends the last one, goes on with something, or stands for itself. */
const place = (blocks: Blocks, line: string, before: string | undefined): Blocks => {
  const { marked, plain, inPoint, gap } = blocks
  if (line === "") return { ...blocks, gap: true }
  if (beginsPoint(line, before)) {
    marked.push(line.replace(NUMBERED, ""))
    return { ...blocks, inPoint: true, gap: false }
  }
  const ends = inPoint && gap && FRAME.test(line)
  if (ends || (gap && !inPoint)) plain.push(line)
  else goOn(inPoint ? marked : plain, line)
  return { ...blocks, inPoint: inPoint && !ends, gap: false }
}

const blocksOf = (lines: readonly string[]): Pick<Blocks, "marked" | "plain"> =>
  lines.reduce<Blocks>((blocks, line, index) => place(blocks, line, lines[index - 1]), {
    marked: [],
    plain: [],
    inPoint: false,
    gap: true,
  })

const withoutClosing = (text: string): string => {
  const at = CLOSING.exec(text)?.index ?? -1
  return at > 0 ? text.slice(0, at) : text
}

const cut = (text: string): string => {
  const line = oneLine(text)
  return line.length <= MOST_CHARACTERS ? line : line.slice(0, MOST_CHARACTERS).replace(/\s\S*$/, "")
}

const LAW =
  "BGB|AO|FamFG|BeurkG|VRV|EStG|KStG|VereinsG|VereinsGDV|GG|GNotKG|ZPO|GVG|AEAO|Abgabenordnung|des Bürgerlichen Gesetzbuch(?:e)?s|der Abgabenordnung"
const NUMBER = String.raw`\d+[a-z]?(?:\s*(?:Abs(?:atz|\.)|Nr\.|Nummer|Satz|S\.|Ziff(?:er|\.))\s*\d+[a-z]?)*`
const CITATION = new RegExp(
  `(§{1,2}\\s*${NUMBER}(?:\\s*(?:,|und|bis|i\\.\\s?V\\.\\s?m\\.)\\s*§{0,2}\\s*${NUMBER})*)\\s*(${LAW})?(?![\\p{L}\\d])`,
  "gu",
)
const SHORT: Record<string, string> = { Abgabenordnung: "AO", "der Abgabenordnung": "AO" }

const spelled = (mark: string): string =>
  oneLine(mark)
    .replace(/^§{1,2}\s*/, "§ ")
    .replace(/Absatz/g, "Abs.")
    .replace(/Nummer/g, "Nr.")
    .replace(/ S\. /g, " Satz ")

/** "§§ 56, 59 BGB" names two provisions. */
const singles = (marks: string): string[] =>
  marks
    .split(/\s*(?:,|und|bis|i\.\s?V\.\s?m\.)\s*/u)
    .filter((one) => /\d/.test(one))
    .map((one) => spelled(one.startsWith("§") ? one : `§ ${one}`))

const citations = (text: string): { mark: string; law: string | undefined }[] =>
  [...text.matchAll(CITATION)].flatMap(([, marks = "", name]) => {
    const law = name === undefined ? undefined : (SHORT[name] ?? (name.startsWith("des") ? "BGB" : name))
    return singles(marks).map((mark) => ({ mark, law }))
  })

const pointOf = (text: string): Point => {
  const named = citations(text)
  const unique = (marks: readonly string[]) => [...new Set(marks)]
  return {
    text,
    sections: unique(named.flatMap(({ mark, law }) => (law === undefined ? [mark] : []))),
    laws: unique(named.flatMap(({ mark, law }) => (law === undefined ? [] : [`${mark} ${law}`]))),
  }
}

/**
 * The points of a letter, in its order: numbered ones, those that begin with a §, or else its paragraphs without greeting, deadline
 * and signature. At least one, unless the text is empty.
 */
export const pointsOf = (letter: string): readonly Point[] => {
  const lines = apart(letter.normalize("NFC"))
    .split(/\r?\n/)
    .map((line) => line.replaceAll(" ", " ").trim())
  const { marked, plain } = blocksOf(lines)
  const kept = (blocks: readonly string[]) =>
    blocks
      .filter((block) => !FRAME.test(block))
      .map((block) => cut(withoutClosing(block)))
      .filter((block) => /\p{L}{3}/u.test(block))
  const found = marked.length > 0 ? kept(marked) : kept(plain)
  const all = found.length > 0 ? found : [cut(letter)].filter((text) => /\p{L}/u.test(text))
  return all.slice(0, MOST_POINTS).map(pointOf)
}

const MONTHS = "Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember"
const isoOf = (words: string): string | undefined => {
  const digits = /^(\d{1,2})\.\s*(\d{1,2})\.\s*(\d{4})$/.exec(words)
  const named = new RegExp(`^(\\d{1,2})\\.\\s*(${MONTHS})\\s*(\\d{4})$`).exec(words)
  const month = digits ? Number(digits[2]) : MONTHS.split("|").indexOf(named?.[2] ?? "") + 1
  const [, day, , year] = digits ?? named ?? []
  const text = `${year ?? ""}-${String(month).padStart(2, "0")}-${(day ?? "").padStart(2, "0")}`
  return Number.isNaN(Date.parse(text)) || new Date(text).toISOString().slice(0, 10) !== text ? undefined : text
}

const DAY = `\\d{1,2}\\.\\s*(?:\\d{1,2}\\.|${MONTHS})\\s*\\d{4}`
const UNTIL = new RegExp(`(?:bis\\s+(?:spätestens\\s+)?(?:zum\\s+)?|Frist(?:\\s+\\p{L}+){0,3}:?\\s+)(${DAY})`, "u")
const REFERENCE =
  /(?:Geschäfts-?(?:nummer|zeichen|Nr\.?)|Aktenzeichen|Gz\.|Az\.|Steuernummer)\s*:?\s*((?=[^\n]{0,25}\d)[\p{L}\d][\p{L}\d /.-]{2,29})/u

/** What a letter says of itself: its file number, and until when it wants an answer (YYYY-MM-DD). */
export const letterFacts = (letter: string): { reference: string | undefined; deadline: string | undefined } => ({
  reference: REFERENCE.exec(letter)?.[1]
    ?.split(/ {2,}|[.,]\s|\s(?=Datum|Telefon|vom)/)[0]
    ?.trim(),
  deadline: isoOf(oneLine(UNTIL.exec(letter)?.[1] ?? "")),
})
