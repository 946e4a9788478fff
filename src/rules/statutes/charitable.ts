import type { Reading, Sentence } from "./reading.ts"

/** The text wants tax privileges: it says what § 59 AO asks for, in the official words or near them. */
const WANTS =
  /(?:verfolgt|dient|verfolgen|fördert|im Sinne|i\. ?S\.|strebt|Anerkennung)[^.]{0,160}(?:gemeinnützig|mildtätig|steuerbegünstigt|kirchlich)|(?:gemeinnützig|mildtätig|steuerbegünstigt)\p{L}* (?:Zwecke?|Verein|Körperschaft|tätig|anerkannt)|Gemeinnützigkeit (?:des Vereins|wird|anerkannt)|ausschließlich und unmittelbar|unmittelbar und ausschließlich|§§? ?5[1-9][^.]{0,30}(?:AO|Abgabenordnung)|Abschnitts? "?[Ss]teuerbegünstigte Zwecke/u
const DENIES =
  /(?:keine|nicht|weder)[^.,;]{0,40}(?:gemeinnützig|steuerbegünstigt|mildtätig)(?!\p{L}*[^.]{0,80}(?:Zuwendung|Gewinn))|nicht-gemeinnützig|ohne Gemeinnützigkeit|nicht gemeinnützig/u
/** Half-hearted words that do not ask for anything at the tax office. */
const VAGUE = /arbeitet gemeinnützig|gemeinnützig zum Wohle|gemeinnützige Arbeit|gemeinnützigen Vereinen|anderen? gemeinnützig/

/** Who stands for election works for the common good in its own eyes, and is never tax-privileged (§ 55 Abs. 1 Nr. 1 Satz 3 AO). */
const OF_VOTERS = /Wähler(?:gemeinschaft|gruppe|vereinigung|bündnis|initiative)/u

/** Whether the text wants tax-privileged status: a denial counts most, a half-hearted word leaves it unclear. */
export const charitableOf = (sentences: readonly Sentence[]): Reading["charitable"] => {
  const about = sentences.filter(({ topics }) => topics.has("tax-status") || topics.has("recipient") || topics.has("means"))
  if (about.some(({ text }) => DENIES.test(text) && !/selbstlos|ausschließlich und unmittelbar/.test(text))) {
    if (!about.some(({ text }) => /(?:verfolgt|dient)[^.]{0,60}(?:ausschließlich|unmittelbar)[^.]{0,60}gemeinnützig/.test(text)))
      return "no"
  }
  const wanting = about.filter(({ text, topics }) => WANTS.test(text) && !VAGUE.test(text) && topics.has("tax-status"))
  if (wanting.some(({ text }) => !/Auflösung|Wegfall|fällt|[Vv]ermögen/.test(text) || /§ ?5[1-9]/.test(text))) return "yes"
  if (about.length > 0 && sentences.some(({ text, topics }) => topics.has("name") && OF_VOTERS.test(text))) return "no"
  const words = sentences.filter(({ text }) => /gemeinnützig|steuerbegünstigt|mildtätig|selbstlos/i.test(text))
  return words.length === 0 ? "no" : "unclear"
}
