import { law } from "../../kit/index.ts"
import { inapplicable, met, statuteRule, unmet } from "../../statutes/rule.ts"

const COUNTRY =
  "ägypten|afghanistan|albanien|algerien|äthiopien|belgien|bosnien|bulgarien|china|eritrea|frankreich|ghana|griechenland|guinea|indien|irak|iran|italien|japan|kamerun|kasachstan|kenia|kongo|kosovo|kroatien|libanon|marokko|mazedonien|mexiko|nigeria|pakistan|palästina|peru|polen|portugal|rumänien|russland|saudi-arabien|senegal|serbien|somalia|spanien|sri lanka|sudan|syrien|togo|tunesien|türkei|uganda|ukraine|ungarn|usa|vietnam|ankara|istanbul|moskau|teheran|beirut|rabat|tirana|belgrad|warschau|budapest|kiew"
const FOREIGN = new RegExp(
  `im ausland|ausländisch|botschaft|konsulat|(im|des) (herkunfts|heimat)land|(in|aus) (der |dem )?(${COUNTRY})(?!\\p{L})|diyanet`,
  "iu",
)
const BODY =
  /verband|verein|organisation|zentrale|partei|stiftung|behörde|präsidium|botschaft|konsulat|stelle|kirche|gemeinschaft|amt|diyanet|hauptsitz|institution/i
const CONTROLS = /weisung|zustimmung|genehmigung|einwilligung|veto|entsend|entsandt|ernann|ernenn|bestätig|abberuf|bestellt/i
const ASSETS = /vermögen[^.]{0,120}(fällt|fallen|geht|übertrag|zufließ|verwend)|(fällt|fallen|geht)[^.]{0,60}vermögen/i
/** Partners there, projects there: the work itself, not power over the association. */
const BELONGS = /dachverband|dachorganisation|mitglied|anerkennt|erkennt|zusammenarbeit|kooperier|partner/i

export const m04 = statuteRule({
  id: "M-04",
  severity: "D",
  applies: "all",
  topic: "umbrella",
  sources: [
    law("bgb", "25", "§ 25 BGB"),
    law("vereinsg", "14", "§ 14 VereinsG"),
    law("vereinsg", "15", "§ 15 VereinsG"),
    law("ao_1977", "51", "§ 51 Abs. 3 AO"),
  ],
  check: (reading) => {
    const abroad = reading
      .about(
        "umbrella",
        "amendment",
        "dissolution",
        "recipient",
        "board",
        "board-election",
        "assembly",
        "purpose",
        "membership",
        "activities",
      )
      .filter(({ text }) => FOREIGN.test(text) && BODY.test(text))
    const controlled = abroad.find(({ text }) => CONTROLS.test(text))
    if (controlled) return unmet(controlled, "control")
    const assets = abroad.find(({ text }) => ASSETS.test(text))
    if (assets) return unmet(assets, "assets")
    const belongs = abroad.find(({ text }) => BELONGS.test(text))
    return belongs ? met(belongs) : inapplicable
  },
  examples: [
    {
      name: "member of a body abroad",
      text: "§ 3 Dachverband\n(1) Der Verein ist Mitglied des Verbands der Kulturvereine mit Sitz in Peru und arbeitet mit ihm zusammen.",
      expect: "met",
    },
    {
      name: "a body abroad appoints",
      text: "§ 8 Vorstand\n(1) Den Vorsitz des Vorstands ernennt die Organisation in Peru.",
      expect: "unmet",
      because: "control",
    },
    {
      name: "assets go abroad",
      text: "§ 12 Auflösung\n(1) Bei Auflösung fällt das Vermögen an den Verein Brücke in Peru.",
      expect: "unmet",
      because: "assets",
    },
    { name: "no body abroad", text: "§ 3 Dachverband\n(1) Der Verein ist Mitglied im Landesverband.", expect: "inapplicable" },
  ],
})
