import type { DocumentType, Section, Sentence } from "./reading.ts"

export type ReadText = { text: string; sentences: readonly Sentence[]; sections: readonly Section[] }

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** What the text is (T-01). Only what the text says of itself counts: mentioning a Hochschule or a Genossenschaft is not being one. */
export const documentTypeOf = (read: ReadText): DocumentType => {
  if (!isGerman(read.text)) return "not-german"
  const found = TYPES.find(({ is }) => is(read))?.type
  return found ?? "association"
}

const GERMAN = /\b(?:der|die|das|und|ist|des|wird|werden|nicht|von|den|dem|ein|eine|zu|mit)\b/gi
const OTHERS =
  /\b(?:the|of|and|shall|is|to|by|members?|association|ve|bir|bu|için|dernek|derneğin|üye|les|des|et|la|le|de|los|del|que)\b/gi

/** German by its most frequent small words; a text in another script has next to none. */
const isGerman = (text: string): boolean => {
  const words = count(text, /\p{L}{2,}/gu)
  if (words < 20) return true
  const german = count(text, GERMAN)
  return german / words >= 0.08 && german > count(text, OTHERS) * 0.8
}

const ownName = ({ text, sentences }: ReadText): string =>
  [text.slice(0, 700), ...sentences.filter(({ topics }) => topics.has("name")).map((one) => one.text)].join("\n")

/** The text wants to be in the register of associations; its name alone ("e. V." of somebody else) is not enough. */
const wantsRegister = ({ sentences }: ReadText): boolean =>
  sentences.some(
    ({ text }) =>
      /(?:in das|ins|im|in dem) (?:\p{L}+ )?Vereinsregister|\bVR ?\d{3}|führt .{0,60}Namen .{0,100}e\. V\./u.test(text) &&
      !/\bnicht (?:in das|ins|im)\b/.test(text),
  )

const TYPES: readonly { type: DocumentType; is: (read: ReadText) => boolean }[] = [
  { type: "no-statutes", is: (read) => !looksLikeStatutes(read.text) || isMinutes(read) || isOfNobody(read) || isOfSchool(read) },
  { type: "template", is: (read) => isTemplate(read) },
  {
    type: "cooperative",
    is: (read) => {
      const words = count(
        read.text,
        /Geschäftsanteil|Geschäftsguthaben|Generalversammlung|Genossenschaft|Prüfungsverband|GenG\b|Nachschuss/g,
      )
      const namesItself = /Genossenschaft (?:führt|heißt|lautet)|Firma (?:der Genossenschaft )?(?:lautet|ist)|\beG\b/.test(
        ownName(read),
      )
      const isOne = /\beG\b|Genossenschaft/.test(ownName(read)) && words >= (namesItself ? 3 : 6)
      return isOne && !wantsRegister(read)
    },
  },
  {
    type: "company",
    is: (read) =>
      count(read.text, /Stammkapital|Gesellschafter(?:versammlung)?|Stammeinlage|Handelsregister|GmbH-?G(?:esetz)?\b/g) >=
        (/GmbH|\bUG\b/.test(ownName(read)) ? 2 : 4) &&
      /g?GmbH|Unternehmergesellschaft|\bUG\b|Stammkapital/.test(read.text) &&
      !/Mitgliederversammlung.{0,80}Organ/.test(read.text) &&
      !wantsRegister(read),
  },
  {
    type: "party",
    is: ({ text }) =>
      /Parteiengesetz|PartG\b|Partei im Sinne|\bdie Partei (?:führt|ist|hat)/i.test(text) &&
      count(text, /Parteitag|Parteimitglied|\bPartei\b|Parteiengesetz/g) >= 3,
  },
  {
    type: "foundation",
    is: (read) =>
      count(read.text, /Stiftung(?!szweck der)|Stifter|Stiftungsvermögen|Grundstockvermögen|Stiftungsrat|Kuratorium/g) >= 12 &&
      /Stiftungsvermögen|Grundstockvermögen/.test(read.text) &&
      !wantsRegister(read),
  },
  { type: "foreign-association", is: isForeign },
  { type: "unregistered-association", is: isUnregistered },
  { type: "university-group", is: isUniversityGroup },
]

const looksLikeStatutes = (text: string): boolean => {
  const signs = [
    /Satzung|Statut|Vereinsordnung|Ordnung/i,
    /Verein|Verband|Gruppe|Gesellschaft|Genossenschaft|Partei|Stiftung|Club|Initiative/,
    /Mitglied|Gesellschafter/,
    /Vorstand|Präsidium|Leitung|Geschäftsführ|Organ/,
    /Zweck|Ziel|Aufgabe|Gegenstand/,
    /§ ?\d|Artikel \d/,
  ]
  return signs.filter((sign) => sign.test(text)).length >= 3
}

const MINUTES_TITLE = /Protokoll|Niederschrift|Sitzungsbericht/iu
const MINUTES_WORDS =
  /\bTOP ?\d|Tagesordnung|[Aa]nwesen(?:d|heits)|einstimmig|Enthaltung|Ja-Stimmen|Gegenstimme|eröffnete?t?\b|begrüßte?\b|stellte? fest|wurde[n]? (?:\p{L}+ ){0,3}gewählt|nimmt die Wahl an|schließt die|geschlossen um/gu
const SECTIONS_OF_STATUTES = 4

/** Minutes of a meeting, without the statutes as an annex: what happened, not what shall be. */
function isMinutes({ text, sections }: ReadText): boolean {
  const opening = text.trimStart().slice(0, 160)
  return (
    MINUTES_TITLE.test(opening) &&
    !/Satzung (?:des|der)\b/u.test(opening.split("\n")[0] ?? "") &&
    count(text, MINUTES_WORDS) >= 5 &&
    sections.filter(({ number, heading }) => number !== undefined && /Zweck|Mitglied|Vorstand|Organe|Auflösung/u.test(heading))
      .length < SECTIONS_OF_STATUTES
  )
}

/** Rules of a clan, a household, a student body: they have members and paragraphs, and nowhere an association. */
function isOfNobody({ text }: ReadText): boolean {
  return !/[Vv]erein|[Vv]erband|Bund\b|\p{L}bund\b|\be\. V\.|[Gg]esellschaft|[Gg]enossenschaft|Partei|Stiftung|[Kk]lub|[Cc]lub|[Gg]ilde|[Zz]unft|[Kk]reis|[Ii]nitiative|[Gg]emeinschaft|Körperschaft|Abgabenordnung|§ ?\d+ BGB|(?:Mitglieder|Haupt|General|Voll)versammlung/u.test(
    text,
  )
}

/** The pupils or parents of a school speak for themselves by the law on schools; an association of theirs says that it is one. */
function isOfSchool(read: ReadText): boolean {
  return (
    /Schüler\p{L}*vertretung|Schülerrat|Elternvertretung|Elternbeirat|Schulpflegschaft/u.test(ownName(read)) &&
    !/Verein(?!b)|\be\. V\.|§ ?\d+ BGB/u.test(read.text)
  )
}

function isForeign({ text }: ReadText): boolean {
  const austrian = count(
    text,
    /Vereinsgesetz(?:es)? 2002|VerG\b|\bZVR\b|Obmann|Obfrau|BAO\b|Bundesabgabenordnung|Rechnungsprüfer|Vereinsbehörde|Republik Österreich/g,
  )
  const swiss = count(text, /\bZGB\b|Zivilgesetzbuch(?:es)?|Kanton|Schweiz|Statuten/g)
  const german = count(text, /\bBGB\b|Abgabenordnung|Amtsgericht|e\. V\.|Vereinsregister/g)
  return (
    (/Vereinsgesetz|VerG\b|\bZVR\b|Obmann|Obfrau|BAO\b/.test(text) && austrian >= 3 && austrian > german) ||
    (/\bZGB\b|Zivilgesetzbuch/.test(text) && swiss > german)
  )
}

const UNREGISTERED =
  /nicht (?:in das|ins|im) (?:\p{L}+ )?Vereinsregister|nicht ?(?:rechts|-rechts)fähig|nicht ?eingetragene[rn]? Verein|Verein ohne Rechtspersönlichkeit|keine Eintragung (?:in das|ins)|(?:wird|soll|ist) nicht (?:\p{L}+ ){0,3}eingetragen/u

function isUnregistered(read: ReadText): boolean {
  return (
    read.sentences.some(({ text }) => UNREGISTERED.test(text) && !/bis zur|solange|vor der|solang/i.test(text)) &&
    !wantsRegister(read)
  )
}

const UNIVERSITY =
  /Hochschulgruppe|Fachschaft(?:srat|svertretung)?|Studierendenschaft|studentische (?:Vereinigung|Gruppe|Initiative)|Studierendenrat|\bStuRa\b|\bAStA\b/

/** A group of a university calls itself one; an association of students that wants to be registered is an association. */
function isUniversityGroup(read: ReadText): boolean {
  const self =
    /(?:ist|als|bildet) (?:\p{L}+ ){0,4}(?:Hochschulgruppe|Fachschaft|studentische (?:Vereinigung|Gruppe|Initiative))|Die (?:Hochschulgruppe|Gruppe|Fachschaft) (?:führt|trägt|hat|ist|verfolgt)|Name der Hochschulgruppe/u
  return UNIVERSITY.test(ownName(read)) || self.test(read.text) ? !wantsRegister(read) && !/\be\. V\./.test(ownName(read)) : false
}

const PLACEHOLDER =
  /_{4,}|\.{5,}(?![ .]*\d{0,3}[ ]*$)|…{2,}|\[(?:Name|Ort|Datum|Stadt|Vereinsname|Zweck|[^\]\n]{0,30}(?:einfügen|eintragen|angeben|ergänzen))[^\]\n]{0,40}\]|\bXX+\b|TT\.MM\.JJJJ|<[A-ZÄÖÜ][^<>\n]{2,30}>|\{\{(?![<%])[^}]{1,40}\}\}/gm

/** A template leaves the essentials open: its name, its seat or its purpose, and a good deal besides. */
function isTemplate(read: ReadText): boolean {
  const blanks = count(read.text, PLACEHOLDER)
  // A date left open ("errichtet am [Datum]") is what every draft has before its founding meeting.
  const essential = read.sentences.some(
    ({ text, topics }) =>
      (topics.has("name") || topics.has("seat")) && (text.match(PLACEHOLDER) ?? []).some((blank) => !/Datum|TT\.MM/u.test(blank)),
  )
  return (
    (essential && blanks >= 3) ||
    blanks >= 12 ||
    (/Mustersatzung|Satzungsmuster|Muster einer Satzung/i.test(read.text.slice(0, 400)) && blanks >= 2)
  )
}
