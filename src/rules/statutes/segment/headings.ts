import { topicsOfHeading } from "../classify.ts"
import type { Line } from "./lines.ts"

export type Heading = { number: string | undefined; title: string; level: number; bodyFrom: number }

/** "§ 3", "§3Name" of a text that lost its space, "§ IV". */
const PARAGRAPH = /^§§? ?(\d{1,2}[a-z]?(?!\p{Ll}|\p{Lu}(?!\p{Ll}{2})|\d|\.\d)|[IVX]{1,5}(?=[.:)]?(?: |$)))[.:)]? ?(?:[-–:] ?)?/u
const ARTICLE = /^(?:Artikel|Art\.|ARTIKEL) ?(\d{1,2}[a-z]?|[IVX]{1,5})\b[.:)]? ?(?:[-–:] ?)?/
const NUMBERED = /^(\d{1,2}(?=[.)]? )|[IVX]{1,5}(?=[.)] ))[.)]? (?=\p{Lu})/u
/** What follows a § that cites a law or another § in a wrapped sentence. */
const CITATION =
  /^(?:(?:Abs|Nr|Ziff|S|f|ff)\.|(?:Satz|Absatz|BGB|AO|GG|des|der|die|das|dieser|und|bis|ist|gilt|lit|ff?|Nummer|Bürgerliche[ns]?|Abgabenordnung|(?!\p{Lu}+UNG(?!\p{L}))\p{Lu}\p{L}{0,12}(?:G|GB|StG|PO|VO|StDV))(?!\p{L})|[,;).])/u

/** "### § 2.1", "#### Absatz 3", "### (1)": the markup makes a heading of what is the number of an Absatz. */
const PARAGRAPH_ONLY = /^(?:§ ?\d{1,2}[a-z]?\.\d{1,2}\.?|\d{1,2}\.\d{1,2}\.?|\(\d{1,2}\)|Abs(?:\.|atz) ?\d{1,2}[.:]?)$/

const TITLE_LENGTH = 110

/** How the text numbers its sections; decided once, because "1." is a section in one text and an Absatz in the next. */
export type Scheme = "paragraph" | "article" | "marked" | "numbered" | "plain"

export const schemeOf = (lines: readonly Line[]): Scheme => {
  const count = (scheme: Scheme) => lines.filter((line, at) => headingIn(line, lines[at + 1], scheme) !== undefined).length
  if (count("paragraph") >= 2) return "paragraph"
  if (count("article") >= 3) return "article"
  if (lines.filter(({ level }) => level !== undefined).length >= 4) return "marked"
  return count("numbered") >= 4 ? "numbered" : count("paragraph") === 1 ? "paragraph" : "plain"
}

/** The heading that a line is, or undefined. A line that starts with its number and runs on as text is a heading without a title. */
export const headingIn = (line: Line, next: Line | undefined, scheme: Scheme): Heading | undefined => {
  if (scheme === "paragraph" || scheme === "article") {
    const found = numberedHeading(line, next, scheme === "paragraph" ? PARAGRAPH : ARTICLE)
    if (found !== undefined) return found
  }
  if (line.level !== undefined) return PARAGRAPH_ONLY.test(line.text) ? undefined : marked(line, line.level)
  if (scheme === "numbered") return shortNumbered(line)
  return scheme === "plain" || isUnnumbered(line) ? plain(line) : undefined
}

const numberedHeading = (line: Line, next: Line | undefined, pattern: RegExp): Heading | undefined => {
  const match = pattern.exec(line.text)
  if (match === null) return undefined
  const rest = line.text.slice(match[0].length).replace(/[ .…_]{4,}\d{0,3}$/, "")
  if (CITATION.test(rest) || /^\p{Ll}/u.test(rest)) return undefined
  const found = { number: match[1], level: line.level ?? 2 }
  if (rest === "") return { ...found, ...titleBelow(line, next) }
  const whole = rest.length <= TITLE_LENGTH && (line.level !== undefined || isTitle(rest))
  return { ...found, ...(whole ? { title: cleaned(rest), bodyFrom: line.end } : inlineTitle(line, match[0].length, rest)) }
}

/** "§ 1" alone in its line has its title in the next one. */
const titleBelow = (line: Line, next: Line | undefined): { title: string; bodyFrom: number } =>
  next !== undefined && isTitle(next.text) ? { title: next.text, bodyFrom: next.end } : { title: "", bodyFrom: line.end }

/** "§ 3 Zweck: Der Verein …" and "§ 3 Zweck Der Verein …" carry the title and the first sentence in one line. */
const inlineTitle = (line: Line, skipped: number, rest: string): { title: string; bodyFrom: number } => {
  const match =
    /^([^.:–(]{3,60})(?:[:–] | - )(?=\p{Lu})/u.exec(rest) ??
    /^((?:\p{Lu}[\p{L}-]*|und|des|der|oder|in|,|\/| )+?)[ ](?=(?:Der|Die|Das|Zweck|Mitglied|Über|Ein|Eine|Es|Er|Bei|Zur|Für|Im|In|Jedes|Organe?|Sitz|Mittel) \p{Ll}{2,})/u.exec(
      rest,
    )
  return { title: cleaned(match?.[1] ?? ""), bodyFrom: line.start + skipped + (match?.[0].length ?? 0) }
}

const isTitle = (text: string): boolean =>
  text.length <= TITLE_LENGTH &&
  /^["'(\p{Lu}]/u.test(text) &&
  !/[.;,]$|\.{1} \p{Lu}/u.test(text.replace(/(?:e\. V|etc|Abs|gem|u\. ?a)\.$/u, "").replace(/[. …]{3,}\d*$/, "")) &&
  !/^(?:\(\d|Der Verein (?:führt|ist|hat|soll|verfolgt)|Das Geschäftsjahr (?:ist|des Vereins ist))/.test(text)

/** A sentence, not a title. */
const SAYS = /\b(?:ist|sind|wird|werden|hat|kann|muss|führt|trägt|heißt)\b/

const marked = (line: Line, level: number): Heading => {
  const match = NUMBERED.exec(line.text) ?? ARTICLE.exec(line.text) ?? PARAGRAPH.exec(line.text)
  return { number: match?.[1], title: cleaned(line.text.slice(match?.[0].length ?? 0)), level, bodyFrom: line.end }
}

const shortNumbered = (line: Line): Heading | undefined => {
  const match = NUMBERED.exec(line.text)
  const title = line.text.slice(match?.[0].length ?? 0)
  if (match === null || title.length > 70 || !isTitle(title) || SAYS.test(title) || topicsOfHeading(title).size === 0)
    return undefined
  return { number: match[1], title: cleaned(title), level: 2, bodyFrom: line.end }
}

const isUnnumbered = ({ text, mark }: Line): boolean =>
  mark === undefined && /^(?:Präambel|Vorbemerkung|Anhang|Anlage|PRÄAMBEL)\b.{0,40}$/.test(text)

const plain = (line: Line): Heading | undefined => {
  const { text } = line
  if (isUnnumbered(line)) return { number: undefined, title: text, level: 2, bodyFrom: line.end }
  const short = line.mark === undefined && text.length <= 60 && isTitle(text) && !/\d[.)]|[:"]$/.test(text)
  return short && topicsOfHeading(text).size > 0 && !SAYS.test(text)
    ? { number: undefined, title: text, level: 2, bodyFrom: line.end }
    : undefined
}

const cleaned = (title: string): string =>
  title
    .replace(/(?:[\s.…_]{2,}\d{1,3}|[.…_]{3,}[\s.…_]*)$/, "")
    .replace(/[:.]$/, "")
    .trim()
