import { type Quantity, quantitiesIn } from "../numbers/index.ts"
import type { Sentence } from "../reading.ts"

const ASSEMBLY = /versammlung|Plenum|\bMV\b|Verbandstag/
const BOARD = /[Vv]orst[aä]nd|Präsidium|Leitungs(?:team|kreis)|Direktorium|Vereinsleitung/

/** A range as "3" or "3-5"; an open end is 999. */
const rangeText = (low: number, high: number): string => (low === high ? String(low) : `${low}-${high}`)

const NOUN =
  /^(?:[ -]?(?:weiteren?|gewählten?|volljährigen?|natürlichen?|gleichberechtigten?|ordentlichen?|aktiven?)){0,2} ?(?:\p{L}*[Mm]itglied|Person|Vorständ|Vorstandsmitgl|Sprecher|Vorsitzend)/u

/** How many the board has, from the sentence that composes it: a number if it gives one, else its offices counted. */
export const boardSize = ({ text, section }: Sentence): string | undefined => {
  if (!/besteht|setzt sich|bilden|gehören|umfasst|sind (?:der|die)|zusammen aus/.test(text) || !BOARD.test(text)) return undefined
  if (
    /erweiterte|Gesamtvorstand|Gesamt-|Beirat|beschlussfähig|versammlung (?:besteht|setzt)|vertret|Organe|§ 26|geschäftsführende|Liquidat/.test(
      text,
    ) ||
    ASSEMBLY.test(section.heading)
  )
    return undefined
  const counts = quantitiesIn(text).filter(({ unit, end }) => unit === "count" && NOUN.test(text.slice(end)))
  const [first, second] = counts
  if (first === undefined) return rangeOfOffices(text)
  return stated(text, first, second)
}

const stated = (text: string, first: Quantity, second: Quantity | undefined): string => {
  const before = text.slice(Math.max(0, first.start - 40), first.start)
  const low = firstOfPair(text, first)
  if (low !== undefined) return rangeText(low, first.numerator)
  if (second !== undefined && /höchstens|maximal|bis zu/.test(text.slice(first.end, second.start)))
    return rangeText(first.numerator, second.numerator)
  if (/mindestens|wenigstens|minimal/.test(before)) return rangeText(first.numerator, 999)
  if (/höchstens|maximal|bis zu/.test(before)) return rangeText(1, first.numerator)
  return rangeText(first.numerator, first.numerator)
}

/** "drei bis fünf Mitglieder": the first number stands without the noun. */
const firstOfPair = (text: string, high: Quantity): number | undefined => {
  const low = quantitiesIn(text.slice(0, high.start)).at(-1)
  return low !== undefined &&
    low.unit === "count" &&
    /^ ?(?:bis(?: zu| maximal| höchstens)?|-|–|und (?:höchstens|maximal)|oder) $/.test(text.slice(low.end, high.start))
    ? low.numerator
    : undefined
}

const OFFICES =
  /(?<!\p{L})(?:(?:(?:\d\.|erste[nrms]?|zweite[nrms]?|dritte[nrms]?|stellvertretende[nrms]?) )*(?:Vorsitzende[nrms]?|Vorstandsvorsitzende[nrms]?|Vorstandssprecher)|Stellvertreter|(?:Vize)?[Pp]räsident(?:en)?|Kassenwart|Kassierer?|Kassenführer|Schatzmeister|Schriftführer|Protokollführer|Finanzreferent|Finanzvorstand|Geschäftsführer|Jugend(?:wart|leiter)|Sportwart|Rechner)s?(?:n|en|in)?(?!\p{L})/gu

/** The offices of a board, as they are written. */
export const officesIn = (text: string): readonly string[] => [...text.matchAll(OFFICES)].map(([office]) => office)

/** A list of offices counts only where nothing in it may be filled several times. */
const rangeOfOffices = (text: string): string | undefined => {
  const offices = officesIn(text)
  return offices.length < 2 ||
    /Beisitz|weitere|mehrere|bis zu|mindestens|sowie (?:\d|zwei|drei)|oder|evtl|ggf|können|zwei|drei/.test(text)
    ? undefined
    : String(offices.length)
}

/** How many must take part in a decision of the board: "3", or a share of its members "1/2". */
export const boardQuorum = ({ text, section }: Sentence): string | undefined => {
  const aboutBoard = BOARD.test(text) || (BOARD.test(section.heading) && !ASSEMBLY.test(text))
  if (!/beschluss?(?:ß)?fähig|beschlußfähig/.test(text) || !aboutBoard || ASSEMBLY.test(text) || ASSEMBLY.test(section.heading))
    return undefined
  const found = quantitiesIn(text).find(({ unit }) => unit === "count" || unit === "share")
  return found === undefined ? undefined : fraction(found)
}

const fraction = ({ numerator, denominator }: Quantity): string =>
  denominator === 1 ? String(numerator) : `${numerator}/${denominator}`

/** The board's term of office in months. */
export const boardTerm = ({ text, section }: Sentence): string | undefined => {
  const about = /gewählt|wählt|Wahl|Amtszeit|Amtsdauer|Amtsperiode|Wahlperiode|bestellt|berufen/.test(text)
  const ofBoard = BOARD.test(text) || (BOARD.test(section.heading) && !ASSEMBLY.test(text))
  if (
    !about ||
    !ofBoard ||
    /prüf|Revisor|Delegiert|Beirat|Ausschuss|Ehren|Jugend|Wiederwahl ist|erste[nrs]? (?:Vorstand|Amtszeit|Wahl)|Gründung|Abteilung|Schiedsg|Ältestenrat|scheide|einberuf|einzuberuf|Halbjahr|Quartal|einmal|Vereinsausschuss|\bnach\b[^.]{0,20} Jahr|Entlastung/.test(
      text,
    )
  )
    return undefined
  const found = quantitiesIn(text).filter(({ unit }) => unit === "year" || unit === "month")
  if (found.length === 0)
    return /(?<!\p{L})(?:jährlich|jedes Jahr)(?!\p{L})[^.]{0,60}(?:gewählt|Wahl)|(?:wählt|gewählt)[^.]{0,30}jährlich/u.test(
      text,
    ) && !/halbjährlich/.test(text)
      ? "12"
      : undefined
  const months = new Set(found.map(({ numerator, unit }) => numerator * (unit === "year" ? 12 : 1)))
  return months.size === 1 ? String([...months][0]) : undefined
}

const DAYS: Record<string, number> = { day: 1, week: 7, month: 30 }

/** How long before the members' meeting the invitation goes out, in days; a month counts as 30. */
export const noticePeriod = ({ text, section }: Sentence): string | undefined => {
  const invites = /einlad|eingeladen|lädt|einberuf|einzuberuf|beruft|Ladung|Frist|bekannt(?:zu)?geb|anzukündig/i.test(text)
  const about = ASSEMBLY.test(text) || ASSEMBLY.test(section.heading) || section.topics.has("convening")
  if (!invites || !about || NOT_NOTICE.test(text) || (BOARD.test(section.heading) && !ASSEMBLY.test(text))) return undefined
  const found = quantitiesIn(text).filter(({ unit, start, end }) => unit in DAYS && isNotice(text, start, end))
  const days = new Set(found.map(({ numerator, unit }) => numerator * (DAYS[unit] ?? 1)))
  return days.size === 1 ? String([...days][0]) : undefined
}

const NOT_NOTICE =
  /Antr[aä]g|ergänz|Vorstandssitzung|Sitzung(?:en)? des Vorst|innerhalb|binnen|beschlussfähig|beschlußfähig|nach der (?:Versammlung|Mitglied)|Protokoll|Austritt|Kündig|Aussch|Einspruch|Widerspruch|gilt als|einmal (?:im|pro)|erneut|zweite (?:Mitglieder)?[Vv]ersammlung|Wahlvorschl|Beitr[aä]g|Kandidat|Satzungsänderung|zweiten? |Zeitraum|Vertagung|verschoben/
const isNotice = (text: string, start: number, end: number): boolean =>
  /Frist|spätestens|mindestens|wenigstens|unter Einhaltung/.test(text.slice(Math.max(0, start - 60), start + 1)) ||
  /^ ?(?:vor|vorher|zuvor|im Voraus|Frist|vorab)/.test(text.slice(end))

const DEMANDS = /verlang|Verlangen|beantrag|Antrag (?:von|eines|einer|der)|forder|begehr|wünsch|unterzeichn/

/** The part of the members that can demand a meeting: "1/10", or a head count "20". */
export const minority = ({ text, section }: Sentence): string | undefined => {
  if (!DEMANDS.test(text) || !/einberuf|einzuberuf|beruft|Versammlung|versammlung/.test(text)) return undefined
  if (
    /geheim|Tagesordnung(?! (?:und|ver))[^.]{0,60}(?:ergänz|aufgenommen|gesetzt)|Vorstandssitzung|Abstimmung (?:hat|muss|ist|erfolgt)|Mehrheit|mehrheit|beschlussfähig|Abwahl|Misstrauen|Satzungsänderung/.test(
      text,
    ) ||
    (BOARD.test(section.heading) && !ASSEMBLY.test(text))
  )
    return undefined
  const share = quantitiesIn(text).find(
    ({ unit, end }) =>
      unit === "share" ||
      (unit === "count" &&
        /^ ?(?:\p{L}+ )?\p{L}*[Mm]itglied/u.test(text.slice(end)) &&
        !/(?:Vorstands|seiner |ihrer )\p{L}*itglied/u.test(text.slice(end, end + 40))),
  )
  return share === undefined ? undefined : fraction(share)
}

/** How many of the members must take part so that the meeting can decide; a meeting that always can has none. */
export const assemblyQuorum = ({ text, section }: Sentence): string | undefined => {
  if (
    !/beschluss?(?:ß)?fähig|beschlußfähig/i.test(text) ||
    BOARD.test(section.heading) ||
    (BOARD.test(text) && !ASSEMBLY.test(text))
  )
    return undefined
  if (/Auflösung|Satzungsänderung|unabhängig|ohne Rücksicht|ungeachtet|nicht (?:gegeben|beschluss)|Zweckänderung/.test(text))
    return undefined
  const found = quantitiesIn(text).find(({ unit }) => unit === "count" || unit === "share")
  return found === undefined ? undefined : fraction(found)
}
