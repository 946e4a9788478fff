import { oncePerReading, type Reading, type Sentence } from "../statutes/index.ts"
import { likelyPurposes } from "./catalogue.ts"

/** A sentence that says where the assets go, with what follows it in the same Absatz. */
export type AssetClause = { sentence: Sentence; text: string }

const ASSETS = /[Vv]ermögen|[Üü]berschuss|Mittel\b|Guthaben|Restbetrag/
const MOVES =
  /fällt|fallen|anfallen|zufallen|\bgeht\b|gehen|überg(?:eht|ehen|eben)|über(?:tragen|trägt|wiesen|eignet|lassen)|zu(?:geführt|zuführen|zuwenden|gewendet|fließen|fließt|kommen)|zuführen|zuzuwenden|verwende|ausgehändigt|auszuhändigen|zugute|verteilt|aufgeteilt|erh[aä]lt\b|gespendet|spenden/
const DENIES = /Mitglied.{0,80}(?:kein|nicht)|kein.{0,60}Mitglied|ohne Anspruch/
const WHEN =
  /Auflösung|aufgelöst|Aufhebung|Wegfall|Fortfall|Verlust|Entzug|Entziehung|Erlöschen|Beendigung|Liquid|Ende des Verein/

/** "Dieses kann … nur der Stadt … übereignet werden" goes on about the assets of the sentence before. */
const GOES_ON = /^(?:Dieses|Es|Das)\b.{0,200}(?:Auflösung|Wegfall)/
const movesAssets = ({ text, topics }: Sentence): boolean =>
  (ASSETS.test(text) || GOES_ON.test(text)) &&
  MOVES.test(text) &&
  !(DENIES.test(text) && !/\bfällt\b/.test(text)) &&
  (WHEN.test(text) || topics.has("dissolution") || topics.has("liquidation") || topics.has("loss-of-purpose"))

const from = (sentence: Sentence): string => {
  const { sentences } = sentence.paragraph
  return sentences
    .slice(Math.max(0, sentences.indexOf(sentence)))
    .map(({ text }) => text)
    .join(" ")
}

/** The clauses on the assets when the association ends, in reading order. */
export const assetClauses: (reading: Reading) => readonly AssetClause[] = oncePerReading((reading) =>
  reading
    .about("dissolution", "recipient", "loss-of-purpose", "liquidation")
    .filter(movesAssets)
    .map((sentence) => ({ sentence, text: from(sentence) })),
)

const GENERIC_RECIPIENT =
  /^(?:Mitglied|Körperschaft|Person|Organisation|Einrichtung|Institution|Träger|Verein(?!igung)\b(?! (?:["„\p{Lu}]|zur|für))|Vereinigung|Finanz|Gründe|Zweck|Vorst|Liquid|Anfall|Empfänger|Auflösung|Vermögen|Erfüllung|Maßgabe|Förderung|Verwendung|Gesamt|Rechtsnachfolge|Nachfolge|Satzung|Verwaltung)/u
const ADJECTIVES = String.raw`(?:als |gemeinnützig\p{Ll}* |anerkannte\p{Ll}* |eingetragene\p{Ll}* |örtliche\p{Ll}* |jeweilige\p{Ll}* )*`
/** "an die Stadt …", "an [Name]": who receives; also a bare name in quotes. */
const TO_NAME = new RegExp(
  String.raw`(?<!\p{L})(?:an|Eigentum|zugunsten) (?:(?:an )?(?:den|die|das|dem|der|des) )?${ADJECTIVES}(?=([["\p{Lu}][^,;]{2,90}))`,
  "gu",
)
/** "fällt dem Sportbund … zu". */
const DATIVE_NAME = new RegExp(String.raw`(?<!\p{L})(?:dem|der) ${ADJECTIVES}(?=(["\p{Lu}][^,;]{2,90}))`, "gu")
const FORM = /\be\. V\.|\bgGmbH\b|\bgUG\b|\bStiftung\b(?! bürgerlich)|\bAnstalt des|\bK\.? ?d\.? ?ö\.? ?R/
const PUBLIC_OR_KNOWN =
  /\b(?:Stadt|Gemeinde|Landeshauptstadt|Kreis|Landkreis|Markt|Marktgemeinde|Bezirk|Land|Freistaat|Bundesrepublik|Hansestadt|Universität|Hochschule|Studentenwerk|Studierendenwerk|Kirchengemeinde|Pfarrgemeinde|Bistum|Schule|Ortsgemeinde|Verbandsgemeinde|Kommune|Kirche|Feuerwehr|DRK|Caritas\w*|Diakoni\w*|UNICEF|Landessportbund|\p{Lu}\p{Ll}+(?:sportbund|verband|hilfe|werk|verein))\b/u

/** What stands after "fällt das Vermögen …": the recipient, without the association's own name before it. */
const afterVerb = (text: string): string => {
  const verb = /\b(?:fällt|fallen|geht|wird|ist|sind|erhält|darf|soll|werden)\b/.exec(text)
  return verb === null ? text : text.slice(verb.index)
}

/** Cuts what is said after "zwecks", "die es …": from there the text is about the use. */
const beforeUse = (text: string): string =>
  text.split(
    /,? (?:zwecks|zur Verwendung|mit der (?:Auflage|Maßgabe|Bestimmung)|(?:der|die|das|welche[rs]?) (?:es|dieses|das Vermögen|ihrerseits|mindestens)\b)/,
  )[0] ?? text

const isGeneric = (name: string): boolean =>
  GENERIC_RECIPIENT.test(name.replace(/^[["]/, "")) || /^(?:Vereine?s|Körperschaft)\b/.test(name)
const tidy = (name: string): string =>
  name
    .replace(/(?: (?:zu|über|mit)| oder (?:an )?eine.*| welche[rs]? .*|\]?\(http.*)$/, "")
    .replaceAll(/["[\]]/g, "")
    .trim()

/** "an: lesegarten e. V.", "an - a) „Lesegarten e. V.“ - b) …", "an die unabhängige Gruppe „Lesegarten e. V.“": the legal form shows that a name is meant. */
const WITH_FORM = /(?<!\p{L})an[:,]? (?:den |die |das |dem |der )?((?:[^,;.]|\d\.){2,90}?(?:\be\. V\.|\bgGmbH\b))/u
/** "fällt das Vermögen der Kita Sonnenhof zu": somebody, though nothing shows what it is. */
const FALLS_TO =
  /(?:fällt|fallen|kommt|fließt|geht)[^.;]{0,80}? (?:der|dem) ((?:["\p{Lu}])[^,;.]{2,60}?) (?:zu(?:gute)?|über)(?!\p{L})/u
const OPEN_CHOICE = /(?<!\p{L})(?:eine[rnms]?|ein)(?!\p{L})/u

/** The recipient that the clause names ("Stadt Musterstadt", "Kinderhilfe e. V."), as written; undefined where it is left open. */
export const namedRecipient = ({ text }: AssetClause): string | undefined => {
  const about = beforeUse(afterVerb(text))
  const named = [...about.matchAll(TO_NAME)].map(([, name = ""]) => name).find((name) => !isGeneric(name))
  if (named !== undefined) return tidy(named)
  const registered = WITH_FORM.exec(about)?.[1]
  if (registered !== undefined && !OPEN_CHOICE.test(registered)) return tidy(registered)
  const given = [...about.matchAll(DATIVE_NAME)]
    .map(([, name = ""]) => name)
    .find((name) => !isGeneric(name) && showsForm(name.slice(0, 60)))
  if (given !== undefined) return tidy(given)
  const receiving = FIELD.test(about) ? undefined : FALLS_TO.exec(about)?.[1]
  return receiving === undefined || isGeneric(receiving) ? undefined : tidy(receiving)
}

/** Whether a named recipient shows that it can receive: a legal form, a public body, a name that everybody knows. */
export const showsForm = (name: string): boolean => FORM.test(name) || PUBLIC_OR_KNOWN.test(name)

const USE =
  /(?:zwecks|zur|zu) (?:der )?(?:ausschließlichen? |unmittelbaren? |weiteren )*Verwendung.{3,200}|(?:zur|für die|zum Zwecke? der|zwecks) (?:\p{Ll}+n? ){0,3}(?:Förderung|Pflege|Unterstützung|Durchführung|Hilfe|Rettung|Erforschung|Erhaltung|Verbreitung).{3,160}|(?:der|die|das|welche[rs]?) (?:es|dieses|das Vermögen|dies) .{3,260}|mit der (?:Maßgabe|Auflage|Bestimmung),? (?:es|dieses|das Vermögen) .{3,260}/gu
const GENERIC_USE =
  /(?:ausschließlich|unmittelbar|selbstlos|steuerbegünstigte?n?|gemeinnützige?n?|mildtätige?n?|kirchliche?n?|(?:und|oder|bzw\.|und\/oder|,|im Sinne des Abschnitts|sonstige?n?)\s?)+ ?Zwecken?/gi
const BACK_REFERENCE =
  /§ ?\d|Sinne (?:der|dieser) Satzung|(?:diese[rn]?|der) Satzung entsprechen|Satzungszweck|Vereins(?:zweck|ziel)|Gesellschaftszweck|(?:bisherige|genannte|obige|vorstehende|vorgenannte|aufgeführte|seine|ihre|satzung\p{Ll}*)[nrs]? (?:\p{Ll}+ )?(?:Zweck|Ziel)/u
const SIMILAR = /nahe ?steh|ähnlich|vergleichbar|verwandt|gleichartig|gleichgerichtet|entsprechende Zwecke|Zwecken .{0,40}teilt/

/** "fällt das Vermögen der Jugendarbeit im Sport zu": a field of work instead of a body. */
const FIELD =
  /(?:fällt|fließt|kommt)[^.]{0,80} (?:der|dem) (?:\p{Lu}\p{L}*(?:arbeit|hilfe|förderung|bildung|pflege|schutz|sport)|Sport|Kunst|Kultur|Bildung|Jugend)(?!\p{L})[^.]{0,80} zu(?:gute)?(?!\p{L})/u

export type UseOfAssets = "purpose" | "reference" | "other" | "open"

/**
 * What the assets must be used for. purpose: a purpose of the catalogue or of § 53 AO. reference: the association's own purposes.
 * other: something, but nothing from the catalogue. open: "for charitable purposes" or nothing.
 */
export const useOfAssets = ({ text }: AssetClause): UseOfAssets => {
  const uses = [...text.matchAll(USE)].map(([use]) => use.replaceAll(GENERIC_USE, " "))
  if (uses.some((use) => likelyPurposes(use).length > 0 || /bedürftig|§ 53/.test(use))) return "purpose"
  const references = uses.filter((use) => BACK_REFERENCE.test(use.replaceAll(/§§? ?5[1-9]/g, "")))
  if (references.some((use) => !SIMILAR.test(use))) return "reference"
  const other = uses.some((use) => /(?:Förderung|Verwendung (?:für|zur|zu)) (?:der|des|von|die|den)? ?\p{Lu}/u.test(use))
  return other || FIELD.test(text) ? "other" : "open"
}

/** How much of "unmittelbar und ausschließlich für steuerbegünstigte Zwecke zu verwenden" the clause says. */
export const dutyOfUse = ({ text }: AssetClause): "both" | "one" | "none" => {
  const tail = text.slice(/\b(?:fällt|geht|wird|erhält|übertragen)\b/.exec(text)?.index ?? 0)
  const said = [/unmittelbar/i, /ausschlie(?:ß|ss)lich/i].filter((word) => word.test(tail)).length
  return said === 2 ? "both" : said === 1 ? "one" : "none"
}

/** The duty said in a sentence of its own: "Die Empfängerin hat das Vermögen unmittelbar und ausschließlich … zu verwenden." */
export const dutyOfRecipient = ({ text }: Sentence): boolean =>
  /[Ee]mpfänger|Körperschaft|Begünstigte|Anfallberechtigte|[Dd]iese[rs]? /u.test(text) &&
  /verwende/u.test(text) &&
  /unmittelbar/iu.test(text) &&
  /ausschlie(?:ß|ss)lich/iu.test(text)
