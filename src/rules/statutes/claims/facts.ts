import type { Sentence } from "../reading.ts"
import { bodiesIn } from "./bodies.ts"

const NAMED =
  /(?:[Nn]amen?(?: des Vereins)?(?: ist| lautet)?|heißt|nennt sich)[: ]{1,3}"([^"\n]{2,120})"|"([^"\n]{2,120})"(?: e\. V\.)? (?:und|mit)? ?(?:heißt|ist der Name)|(?:führt|trägt|hat|führen) (?:\p{L}+ ){0,3}?Namen?:? ((?:\p{Lu}|\d)[^",.;]{2,100}?)(?= e\. V\.|[.,;]| und | mit | \(|$)/u

/** The name that a sentence gives the association, without quotes and "e. V.". */
export const statedName = ({ text }: Sentence): readonly string[] => {
  const match = NAMED.exec(text)
  const name = (match?.[1] ?? match?.[2] ?? match?.[3] ?? "").replace(/[ ,]*e\. V\.?.*$/, "").trim()
  return name === "" ? [] : [name]
}

const SEAT =
  /Sitz(?: des Vereins)?(?: ist| befindet sich)?(?: in)? (?:der (?:\p{L}+ )?)?((?:Bad |Sankt |St\. )?\p{Lu}[\p{L}-]+(?:[ /-](?:am|an der|im|bei|ob der|\p{Lu}[\p{L}-]+))*)|\bin ((?:Bad |Sankt )?\p{Lu}[\p{L}-]+)[^.]{0,20} (?:seinen|den) Sitz/u

/** The place that a sentence names as the seat; a sentence on where the office is names none. */
export const statedSeat = ({ text }: Sentence): readonly string[] => {
  if (/Geschäftsstelle|Anschrift|Gerichtsstand|Verwaltungssitz|Wohnsitz|Körperschaft mit/.test(text)) return []
  const match = SEAT.exec(text)
  const place = match?.[1] ?? match?.[2]
  return place === undefined || /^(?:Der|Die|Das|Verein|Vereins)$/.test(place) ? [] : [place]
}

/** The bodies that the list of organs names. */
export const listedBodies = ({ text }: Sentence): readonly string[] =>
  /Organe?n?\b/.test(text) &&
  /sind|ist|hat|:|besteht|besitzt|umfass/.test(text) &&
  !/der Organe|die Organe[^.]{0,30}(?:arbeiten|haften|können)|oberste|höchste/.test(text)
    ? bodiesIn(text)
    : []

const ALONE =
  /(?:einzeln|allein|jede[rs]?) (?:\p{L}+ ){0,6}(?:vertret|berechtigt|befugt)|(?:einzel|allein)vertretungs|Einzelvertretung|Alleinvertretung|(?:jedes|jeder)[^.]{0,60}(?:vertritt|allein|einzeln)|vertritt[^.]{0,40}(?:einzeln|allein)|jeweils (?:einzeln|allein)/iu
const TWO =
  /(?:je |jeweils |durch |mindestens |von |immer )?(?<![\p{L}\d])(?:zwei|2|beide[nr]?)(?![\p{L}\d])[^.]{0,80}(?:gemeinsam|gemeinschaftlich|zusammen|(?<!stell)vertret|zeichn)|(?:gemeinsam|gemeinschaftlich|vertret)[^.]{0,80}(?:durch|von) (?:je |jeweils |mindestens )?(?:zwei|2|beide)(?![\p{L}\d])|(?:mit|gemeinsam mit) einem (?:weiteren|anderen) (?:Vorstands)?[mM]itglied|Vier-Augen/iu
const ALL =
  /(?:alle|sämtliche) (?:Vorstandsm|Mitglieder des Vorst)[^.]{0,60}(?:gemeinsam|vertret)|Gesamtvertretung|Vorstandsmitglieder gemeinsam vertret/iu
const REPRESENTS = /vertret(?!ung der Interess)|vertritt|zeichnungs|Zeichnung|§ 26/i

/** How many must act together so that the association is bound: "alone", "two" or "all". */
export const signatories = ({ text }: Sentence): readonly string[] => {
  if (
    !REPRESENTS.test(text) ||
    /[Ii]nnenverhältnis|intern|Liquidat|Verhinder|gegenseitig|Bank|Konto|Minderjährig|[Vv]ersammlung|abwesende|Stimm|Ausnahm|€|Euro|Erziehung|Beschl[uü]ss/.test(
      text,
    )
  )
    return []
  return [...(ALONE.test(text) ? ["alone"] : []), ...(TWO.test(text) ? ["two"] : []), ...(ALL.test(text) ? ["all"] : [])].slice(
    0,
    1,
  )
}

const RECIPIENT =
  /(?:fällt|fallen|geht|übertragen|überträgt|zuzuführen|überwiesen|zu übergeben)[^.]{0,160}?\ban (?:(?:den|die|das|eine?n?) )?((?:e\. V\.|(?!, (?:die|der|das|welche)| (?:die|der|das) es |[;.]).){3,160})/u

/** Who gets the assets, as it is written. */
export const assetRecipient = ({ text, topics }: Sentence): readonly string[] => {
  const match = topics.has("recipient") && /[Vv]ermögen/.test(text) ? RECIPIENT.exec(text) : null
  return match?.[1] === undefined ? [] : [match[1].trim()]
}
