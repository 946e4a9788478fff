/** Abbreviations after which a sentence never ends. */
const NEVER =
  /(?:^|[\s("'/])(?:Abs|Nr|Nrn|Art|Ziff|Buchst|lit|bzw|ca|evtl|ggf|gem|i|d|S|s|z|Z|u|o|v|h|m|n|b|B|a|A|Dr|Prof|St|Str|Tel|vgl|inkl|exkl|zzgl|insb|max|min|mind|Mio|Tsd|Std|sog|stellv|entspr|jur|nat|jurist|einschl|bspw|lt|i\. ?S|i\. ?V|u\. ?a|ebd|Hrsg|geb|Kto|Jan|Feb|Aug|Sept|Okt|Nov|Dez|\p{L}*[Ss]tr)\.$/u
/** One letter alone abbreviates ("e. V.", "K. R. T."); whether "e. V." closes its sentence is asked below. */
const LETTER = /(?:^|[\s("'/.])\p{L}\.["')]*$/u
const REGISTERED_SUFFIX = /e\. ?V\.["')]*$/
/** Abbreviations that may close one: then only a word that opens sentences starts the next. */
const PERHAPS = /(?:e\. ?V|etc|usw|ff|f|o\. ?ä|u\. ?ä|u\. ?a|u\. ?Ä|m\. ?b\. ?H|i\. ?G|\d{1,2})\.["')]*$/
const OPENER =
  /^["'(]?(?:Der|Die|Das|Den|Dem|Des|Er|Sie|Es|Ein|Eine|Einen|Einem|Eines|Bei|Beim|Im|In|Ist|Sind|Für|Zur|Zum|Über|Nach|Mit|Wird|Werden|Dies|Diese|Dieser|Dieses|Auf|Aus|Von|Vom|Jedes|Jeder|Jede|Hierzu|Hierbei|Dabei|Dazu|Sofern|Soweit|Wenn|Kann|Können|Alle|Ausgenommen|Weitere|Mitglied|Mitglieder|Seine|Sein|Ihre|Am|An|Ab|Als|Bis|Durch|Ferner|Darüber|Außerdem|Eintragung|Sollte|Sollten|Hat|Haben|Zwischen|Während|Unter|Nur|Nicht|Kein|Keine|Stimm|Anträge|Näheres|Vorstand|Zu)\b/

/** "dem 1. und 2. Vorstand": a number before its office, where the office is a word that opens sentences too. */
const ORDINAL = /(?:\d\.? (?:und|oder|bis)(?: (?:dem|der|die))?|(?<!\p{L})(?:[Dd]e[mrs]|[Dd]ie|[Dd]en)) \d{1,2}\.$/u

const ENDS = /[.!?]["')\]]*(?=\s)/g

/** Start and end of each sentence of a text without line ends. A colon and a semicolon do not end one. */
export const sentenceRanges = (text: string): readonly { start: number; end: number }[] => {
  const ranges: { start: number; end: number }[] = []
  let start = 0
  for (const match of text.matchAll(ENDS)) {
    const end = match.index + match[0].length
    if (!endsHere(text.slice(Math.max(start, end - 24), end), text.slice(end + 1, end + 40).trimStart())) continue
    ranges.push({ start, end })
    start = end + 1
  }
  ranges.push({ start, end: text.length })
  return ranges.map((range) => tight(text, range)).filter(({ start, end }) => end > start)
}

const endsHere = (before: string, after: string): boolean => {
  if (/^[\p{Ll},;:)–-]/u.test(after)) return /[!?]$/.test(before)
  if (NEVER.test(before) || (LETTER.test(before) && !REGISTERED_SUFFIX.test(before))) return false
  if (ORDINAL.test(before) && /^(?:Vorst[aä]nd|Mitglied)/u.test(after)) return false
  return PERHAPS.test(before) ? OPENER.test(after) : true
}

const tight = (text: string, { start, end }: { start: number; end: number }): { start: number; end: number } => {
  const inner = text.slice(start, end)
  return { start: start + (inner.length - inner.trimStart().length), end: end - (inner.length - inner.trimEnd().length) }
}
