import { law } from "../../kit/index.ts"
import type { Reading, Sentence } from "../../statutes/reading.ts"
import { allWith, firstWith, met, type Outcome, statuteRule, unclear, unmet } from "../../statutes/rule.ts"

/** The association's own seat: not "Wohnsitz", "Vorsitz", "Besitz", "Verwaltungssitz" of an office. */
const SEAT = /(?<!\p{L})(?:(?:Vereins)?[Ss]itz(?:es)?)(?!\p{L})/u
/** A recipient or an umbrella organisation has a seat too. */
const OF_ANOTHER =
  /(?:Vermögen|fällt an|Körperschaft|Dachverband|Landesverband|Finanzamt|Sitz und Stimme|Verwaltungssitz|Sitz im (?:Vorstand|Beirat))/u
const AT_HOME = /(?<!\p{L})(?:ansässig|beheimatet|tätig in)(?!\p{L})/u

const LEAD =
  "(?:(?<!\\p{L})(?:in|ist|sei|im|liegt|lautet|nach)\\s|:\\s?|(?<!\\p{L})an\\s|der Verein\\s)(?:(?:ist|in|der|die|das|dem|im|stets|jeweils|Stadtgebiet|Gemeindegebiet|(?:Bundes|Landes)?(?:[Hh]auptstadt)|(?:Kreis|Hanse|Universitäts|Markt)?[Ss]tadt|(?:Markt|Orts|Samt)?[Gg]emeinde|Ortsteil|Stadtteil|Markt|Universitätsstadt|Freien und Hansestadt)\\s){0,4}[\"„“»']?"
const POSTCODE = "(?:D-)?(?:\\d{5}\\s)?"
const NAMED_PLACE = new RegExp(`(?:Vereins)?[Ss]itz.{0,60}?${LEAD}${POSTCODE}(?<place>\\p{Lu}[\\p{L}-]{1,40})`, "u")
const PLACE_BEFORE = /(?<!\p{L})[Ii]n\s(?<place>\p{Lu}[\p{L}-]{1,40})\s(?:\p{L}+\s){0,3}(?:Vereins)?[Ss]itz/u
const MUNICIPALITY_OF = /Sitz.{0,60}(?:Stadt|Gemeinde|Stadtgebiet|Gemeindegebiet|Landeshauptstadt)\s\p{Lu}/u

const STREET =
  /\p{L}(?:straße|strasse|str\.?|weg|gasse|allee|platz|ring|damm|ufer|chaussee)\s?\d{1,4}(?!\d)|(?<!\p{L})(?:Straße|Str\.?|Weg|Allee|Platz|Ring)\s\d{1,4}(?!\d)|\d{1,4}\s?[a-z]?,\s(?:D-)?\d{5}\s\p{Lu}/iu
const FOLLOWS_PERSON =
  /(?:jeweilig\p{L}*|Wohn(?:ort|sitz|ung)|Anschrift|Adresse).{0,60}(?:Vorsitz|Vorst[aä]nd|Präsident|Sprecher|Geschäftsführ|Kassen|Schriftführ)|(?:Vorsitz|Vorst[aä]nd|Präsident|Sprecher)\p{L}*.{0,40}(?:Wohn(?:ort|sitz)|Anschrift|wohnt)/u
const REGION =
  /^(?:Kreis|Landkreis|Rhein-Sieg-Kreis|Ruhrgebiet|Rheinland|Westfalen|Nordrhein|Nordrhein-Westfalen|NRW|Niedersachsen|Bayern|Hessen|Sachsen|Deutschland|Bundesrepublik|Europa|Regierungsbezirk|Region|Bundesland|Internet)$/u
/** Words with a capital letter that stand where a place would. */
const NO_PLACE =
  /^(?:Am|An|Im|Zum|Zur|Auf|Haus|Hof|Verein\p{L}*|Wohn\p{L}*|Anschrift|Adresse|Postanschrift|Geschäftsstelle|Ort|Orte|Sitz|Vorstand\p{L}*|Vorsitz\p{L}*|Die|Der|Das|Er|Straße|Satzung|Amtsgericht|Vereinsregister|Name|Deutschland)$/u
const HEADED_SEAT = /(?<!\p{L})(?:Vereins)?[Ss]itz(?!\p{L})/u
const JUST_SEAT = /^(?:Vereins)?[Ss]itz(?: des Vereins)?$/u
const ONLY_A_PLACE = /^\p{Lu}[\p{L}-]{1,40}(?:[,.;(]|$)/u
const SECOND_SEAT = /[Ss]itz\p{L}*\s.{0,30}\p{Lu}\p{Ll}+\s(?:und|sowie|oder)\s(?:in\s)?\p{Lu}\p{Ll}+(?:\.|$)/u
const SURROUNDINGS = /(?:und|sowie)\s(?:Umgebung|Umland|Umkreis)/u

/** The heading promises a seat, and a place is named somewhere below it. */
const A_PLACE = /(?<!\p{L})(?:in|aus) (?:Bad |Sankt |St\. )?\p{Lu}\p{Ll}[\p{L}-]+/u

const ownSeat = (reading: Reading): readonly Sentence[] =>
  allWith(reading.about("seat"), SEAT).filter(({ text }) => !OF_ANOTHER.test(text))

/** Every capitalised word that stands where a place would, the first that can be one. */
const placeIn = (text: string): string | undefined => {
  const places = [...text.matchAll(/(?:Vereins)?[Ss]itz/gu)].flatMap(
    ({ index }) => NAMED_PLACE.exec(text.slice(index))?.groups?.["place"] ?? [],
  )
  return places.find((place) => !NO_PLACE.test(place)) ?? PLACE_BEFORE.exec(text)?.groups?.["place"] ?? places[0]
}

/** As far as the words go; whether there is such a municipality is asked of the catalogue by whoever shows the finding. */
const isMunicipality = (place: string | undefined): boolean => place !== undefined && !NO_PLACE.test(place) && !REGION.test(place)

const isTwo = (text: string): boolean => SECOND_SEAT.test(text) && !SURROUNDINGS.test(text)

/** A street behind the place is only an address; a street instead of it is no seat. */
const judgeStreet = (sentence: Sentence, place: string | undefined): Outcome => {
  const { text } = sentence
  const placeFirst =
    place !== undefined && !NO_PLACE.test(place) && !STREET.test(text.slice(0, text.indexOf(place) + place.length + 12))
  return placeFirst ? unclear(sentence, "address") : unmet(sentence, "street")
}

const judge = (sentence: Sentence): Outcome => {
  const { text } = sentence
  const place = placeIn(text)
  if (STREET.test(text)) return judgeStreet(sentence, place)
  const region = REGION.test(place ?? "")
  const named = isMunicipality(place) || MUNICIPALITY_OF.test(text)
  if (named) return isTwo(text) ? unclear(sentence, "two") : met(sentence)
  if (FOLLOWS_PERSON.test(text)) return unmet(sentence, "person")
  return region ? unmet(sentence, "region", { place: place ?? "" }) : unclear(sentence)
}

/** No sentence says "Sitz": a heading may, with the place alone below it. */
const withoutSentence = (reading: Reading): Outcome => {
  const section = reading.sections.find(({ heading }) => HEADED_SEAT.test(heading))
  const below = section?.paragraphs[0]?.sentences[0]
  if (section !== undefined && below !== undefined && JUST_SEAT.test(section.heading) && ONLY_A_PLACE.test(below.text))
    return met(below)
  const atHome = firstWith(reading.about("seat", "name"), AT_HOME)
  if (atHome !== undefined) return unclear(atHome)
  const placed = section?.paragraphs.find(({ text }) => A_PLACE.test(text))
  return placed === undefined ? unmet() : unclear(placed)
}

const RANK = { met: 0, unmet: 1, unclear: 2, inapplicable: 3 }

/** § 57 Abs. 1 BGB: the seat is a municipality, so that the competent court is certain. An office's address may change freely. */
export const r06 = statuteRule({
  id: "R-06",
  severity: "A",
  applies: "all",
  sources: [law("bgb", "57", "§ 57 Abs. 1 BGB"), law("bgb", "24", "§ 24 BGB"), law("bgb", "55", "§ 55 BGB")],
  topic: "seat",
  check: (reading) => {
    const outcomes = ownSeat(reading).map(judge)
    const [best] = outcomes.toSorted((a, b) => RANK[a.verdict] - RANK[b.verdict])
    return best ?? withoutSentence(reading)
  },
  proposal: () => "Der Verein hat seinen Sitz in … [Name der Stadt oder Gemeinde].",
  examples: [
    { name: "a town", text: "§ 1 Name und Sitz\nDer Verein heißt „Brücke“. Er hat seinen Sitz in Musterstadt.", expect: "met" },
    {
      name: "a town, and only the office moves with the chair",
      text: "§ 1 Sitz\nSitz des Vereins ist Musterstadt, Geschäftsstelle ist jeweils die Wohnung der Vorsitzenden.",
      expect: "met",
    },
    {
      name: "a street",
      text: "§ 1 Name und Sitz\nDer Verein heißt „Brücke“. Sitz des Vereins ist Gartenstr. 12, 50000 Musterstadt.",
      expect: "unmet",
      because: "street",
    },
    {
      name: "moves with the chair",
      text: "§ 1 Sitz\nSitz des Vereins ist die Anschrift des jeweiligen Vorsitzenden.",
      expect: "unmet",
      because: "person",
    },
    {
      name: "a whole region",
      text: "§ 1 Sitz\nDer Verein hat seinen Sitz in Nordrhein-Westfalen.",
      expect: "unmet",
      because: "region",
    },
    {
      name: "no seat",
      text: "§ 1 Name\nDer Verein führt den Namen „Brücke“.\n§ 2 Zweck\nZweck ist die Förderung der Kunst.",
      expect: "unmet",
    },
    {
      name: "a town with an address behind it",
      text: "§ 1 Sitz\nDer Verein hat seinen Sitz in Musterstadt, Gartenstraße 12.",
      expect: "unclear",
      because: "address",
    },
    {
      name: "two towns",
      text: "§ 1 Sitz\nDer Verein hat seinen Sitz in Musterstadt und Neustadt.",
      expect: "unclear",
      because: "two",
    },
    { name: "a seat without a place", text: "§ 1 Sitz\nDer Verein hat einen eigenen Sitz.", expect: "unclear" },
  ],
})
