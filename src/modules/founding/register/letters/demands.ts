/** Words by which courts and tax offices ask for something, and the rule of ours that is about it. Pure data. */

/** Every one of `all` must occur. `not` takes the entry out where the words mean another rule. */
export type Demand = { rule: string; all: readonly RegExp[]; not?: RegExp }

/** The special before the general: a point gets the first few that fit. */
export const DEMANDS: readonly Demand[] = [
  // Representation and board
  { rule: "R-36", all: [/vertret|zeichnungs/i, /(?:€|euro|betrag|betragsmäßig|wertgrenze|höhe von|geschäftswert)/i] },
  { rule: "R-34", all: [/verhinder|im falle der abwesenheit|bedingt/i, /vertret/i] },
  { rule: "R-35", all: [/gegenseitig|wechselseitig|untereinander/i, /vertret/i] },
  { rule: "R-45", all: [/§ ?181|insichgeschäft|selbstkontrahier|mehrfachvertretung/i] },
  { rule: "R-37", all: [/vertretungsmacht/i, /beschränk|einschränk|zustimmungsvorbehalt/i] },
  {
    rule: "R-33",
    all: [
      /vertretungs(?:regelung|berechtig|befug|macht)|vertret(?:en|ung)/i,
      /einzeln|gemeinsam|allein|gemeinschaftlich|unklar|eindeutig|fehlt/i,
    ],
    not: /verhinder|gegenseitig|wechselseitig|€|euro|betrag|gesetzlich(?:en)? vertreter[^.]{0,40}minder|minderjährig/i,
  },
  { rule: "R-48", all: [/stimmengleichheit|gleichstand|stimme des vorsitz|ausschlag/i] },
  { rule: "R-38", all: [/personalunion|mehrere (?:vorstands)?ämter|zwei (?:vorstands)?ämter|ämter in einer person/i] },
  { rule: "R-42", all: [/kooptation|selbst ergänz|ergänzt sich|nachrück|ersatzmitglied|kommissarisch/i] },
  { rule: "R-40", all: [/amtszeit|amtsdauer|amtsperiode|gewählt auf/i], not: /bis zur neuwahl|übergang|bleib/i },
  { rule: "R-41", all: [/bis zur neuwahl|bis zur wahl (?:eines|des)|im amt bleib|bleib[^.]{0,30}im amt|übergangszeit/i] },
  {
    rule: "R-31",
    all: [
      /zusammensetzung|anzahl der (?:vorstands)?mitglieder|wie viele|bildung des vorstand|zahl der vorstand|mitgliederzahl des vorstand/i,
      /vorstand/i,
    ],
  },
  {
    rule: "R-32",
    all: [/(?:i\. ?s\. ?d\.|im sinne (?:des|von)) § ?26|geschäftsführender vorstand|erweiterter vorstand|gesamtvorstand/i],
  },
  {
    rule: "R-44",
    all: [/vergüt|entgelt|bezahl|aufwandsentschädigung|ehrenamtspauschale/i, /vorstand|organ|ehrenamt/i],
    not: /unverhältnismäßig|begünstig/i,
  },
  // Before the rules on minutes: offices that differ between two papers
  {
    rule: "D-03",
    all: [
      /amt|ämter|amtsbezeichnung|kassenwart|schatzmeister|bezeichn/i,
      /protokoll|niederschrift/i,
      /weich|überein|abweich|verschieden|anders|stimm/i,
    ],
  },
  // Assembly
  { rule: "R-65", all: [/blockwahl|im block|listenwahl|gesamtwahl|en bloc|einzelwahl|relative mehrheit|stichwahl/i] },
  {
    rule: "R-63",
    all: [
      /virtuell|online|hybrid|videokonferenz|elektronische[rn]? versammlung|ohne anwesenheit/i,
      /versammlung|teilnahme|stimm/i,
    ],
  },
  { rule: "R-57", all: [/beschlussfähig|quorum|zweite (?:mitglieder)?versammlung|zweitversammlung|eventualeinberufung/i] },
  {
    rule: "R-56",
    all: [/minderheit|einberufungsverlangen|zehnt(?:er|el)|§ ?37|verlangen (?:von|der|eines)/i, /mitglied/i],
    not: /§ ?37[^B]{0,15}AO/i,
  },
  {
    rule: "R-52",
    all: [
      /form der (?:einladung|einberufung|ladung)|einladungsform|üblicherweise|in geeigneter weise|ortsüblich|(?:ein)?ladung[^.]{0,60}(?:elektronisch|schriftlich|e-mail|form)/i,
    ],
  },
  {
    rule: "R-55",
    all: [
      /(?:wer|organ|person|zuständig)[^.]{0,60}(?:einlädt|einberuf|lädt|einladung)|einladende[sn]? organ|einberufungszuständig/i,
    ],
  },
  { rule: "R-53", all: [/(?:ein)?ladungsfrist|einberufungsfrist|frist[^.]{0,30}(?:einladung|einberufung|ladung)/i] },
  { rule: "R-54", all: [/tagesordnung/i], not: /protokoll|gründungs/i },
  {
    rule: "R-62",
    all: [/protokoll|niederschrift|beurkund/i, /satzung|regel|bestimm|§ ?58/i],
    not: /gründungs|ihr protokoll|eingereicht|vorgelegt|beigefügt|beglaubigt/i,
  },
  { rule: "R-60", all: [/zweckänderung|änderung des (?:vereins)?zweck/i] },
  { rule: "R-59", all: [/satzungsänderung|änderung der satzung/i, /mehrheit|drei viertel|3\/4|zwei drittel/i] },
  { rule: "R-61", all: [/auflösung/i, /mehrheit|drei viertel|3\/4|vier fünftel/i] },
  {
    rule: "R-58",
    all: [/abgegebene[nr]? stimmen|enthaltung|einfache mehrheit|mehrheit der (?:anwesenden|erschienenen)/i],
    not: /satzungsänder|auflösung|zweck/i,
  },
  { rule: "R-64", all: [/umlaufverfahren|umlaufbeschluss|schriftliche beschlussfassung|ohne versammlung/i] },
  // Members
  { rule: "R-67", all: [/rechtsweg|ordentliche[nr]? gericht|gerichtliche (?:überprüfung|nachprüfung)|klage/i] },
  { rule: "R-68", all: [/schiedsgericht|schiedsverfahren|ehrenrat/i] },
  { rule: "R-14", all: [/austritt|kündigung/i, /frist|jahre|zwei jahr|§ ?39/i] },
  { rule: "R-13", all: [/austritt|austreten|kündigung der mitgliedschaft/i], not: /eintritt und austritt ist geregelt/i },
  {
    rule: "R-11",
    all: [/eintritt|beitritt|aufnahme|erwerb der mitgliedschaft/i, /mitglied|satzung|§ ?58/i],
    not: /protokoll|tagesordnung/i,
  },
  { rule: "R-18", all: [/umlage/i] },
  { rule: "R-16", all: [/beitr[aä]g|beitragsp/i], not: /spenden|unverhältnismäßig/i },
  { rule: "R-21", all: [/anhörung|rechtliches gehör/i] },
  { rule: "R-20", all: [/ausschluss|ausschließung|ausgeschlossen werden/i, /grund|gründe|organ|mitglied/i], not: /rechtsweg/i },
  { rule: "R-26", all: [/vollmacht|stimmrechtsübertragung|stimmübertragung/i] },
  { rule: "R-24", all: [/minderjährig|gesetzliche[nr]? vertreter/i, /mitglied|stimm/i] },
  // Name, seat, purpose, registration
  { rule: "R-02", all: [/e\. ?v\.|eingetragener verein/i, /name|zusatz|ende|mitte|bezeichnung/i], not: /unterscheid/i },
  { rule: "R-03", all: [/unterscheid|verwechs|gleichnamig|§ ?57 abs\. ?2/i] },
  { rule: "R-05", all: [/aussprech|schriftzeichen|lateinisch|buchstabenfolge/i] },
  { rule: "R-04", all: [/täusch|irreführ|namenswahrheit|§ ?18/i] },
  {
    rule: "R-01",
    all: [/(?:vereins)?name/i, /einheitlich|verschieden|zwei namen|abweich|führt den namen|fehlt/i],
    not: /vorstand|protokoll/i,
  },
  { rule: "R-06", all: [/sitz/i, /gemeinde|ort|straße|anschrift|fehlt|bestimm|§ ?57/i], not: /vorsitz|beisitz/i },
  { rule: "R-07", all: [/eintragung/i, /soll|absicht|hervorgeh|ergib/i, /satzung/i] },
  { rule: "R-09", all: [/wirtschaftlich|idealverein|§ ?2[12]\b|geschäftsbetrieb|gewerblich/i], not: /eigenwirtschaftlich|AO\b/i },
  {
    rule: "R-08",
    all: [/zweck/i, /konkret|unbestimmt|unklar|tätigkeitsbereich|tätigkeitsfeld|bestimmt|genau/i],
    not: /steuerbegünstigt|gemeinnützig|mildtätig|abgabenordnung|§ ?5[2-9]|vermögen/i,
  },
  { rule: "R-73", all: [/in kraft|inkrafttreten|wirksam(?:werden)?/i, /beschluss|beschlussfassung|eintragung|§ ?71/i] },
  { rule: "R-78", all: [/liquidat|abwickl/i] },
  { rule: "T-06", all: [/deutsche[rn]? sprache|übersetzung|fremdsprach|§ ?184/i] },
  { rule: "T-03", all: [/platzhalter|unausgefüllt|nicht ausgefüllt|muster|gestrichen/i], not: /mustersatzung/i },
  // Papers of the founding
  { rule: "D-04", all: [/protokoll|niederschrift/i, /unterschr|unterzeich/i] },
  {
    rule: "D-02",
    all: [
      /gründungsversammlung|gründungsprotokoll|beschluss/i,
      /fehlt|nicht gefasst|nicht ersichtlich|einladung|eingeladen|geladen|tagesordnung/i,
      /protokoll|versammlung/i,
    ],
  },
  { rule: "R-74", all: [/tag der errichtung|errichtungsdatum|datum der satzung|errichtungstag|angabe des tages/i] },
  {
    rule: "R-75",
    all: [/sieben|unterschriften|unterzeichn|mindestens 7/i, /mitglied|satzung|gründ/i],
    not: /protokoll|vorstandsmitglied|beglaubig/i,
  },
  { rule: "D-11", all: [/beglaubig/i], not: /abschrift/i },
  { rule: "D-10", all: [/anmeldung/i, /unterschr|unterzeich|vertretungsberechtigter zahl|von allen/i] },
  { rule: "D-09", all: [/geburtsdat|geburtstag|wohnort|anschrift|personalien/i, /vorstand|anmeld|angemeldet/i] },
  {
    rule: "D-12",
    all: [/abschrift|anlage|beizufügen|nachzureichen|einzureichen|vorzulegen|beigefügt/i, /satzung|protokoll|niederschrift/i],
  },
  { rule: "D-13", all: [/(?:örtlich|sachlich)? ?(?:un)?zuständig/i, /gericht/i] },
  // Tax office
  { rule: "G-15", all: [/wegfall/i] },
  { rule: "G-19", all: [/vermögen/i, /an (?:die|seine) mitglieder|mitgliedern/i] },
  { rule: "G-17", all: [/vermögen|empfänger/i, /unmittelbar und ausschließlich|ausschließlich und unmittelbar/i] },
  {
    rule: "G-16",
    all: [/vermögensbindung|anfallberechtigt|empfänger|vermögen[^.]{0,60}(?:zweck|verwend|bestimm|konkret|benenn)/i],
  },
  { rule: "G-02", all: [/mildtätig/i] },
  { rule: "G-10", all: [/eigenwirtschaftlich/i] },
  { rule: "G-09", all: [/selbstlos/i], not: /eigenwirtschaftlich/i },
  { rule: "G-12", all: [/zuwendung/i, /mitglied/i] },
  { rule: "G-13", all: [/begünstig|unverhältnismäßig|zweckfremd/i], not: /steuerbegünstigt/i },
  { rule: "G-11", all: [/mittel/i, /satzungsmäßig|zwecke verwendet|mittelverwendung/i] },
  { rule: "G-01", all: [/ausschließlich und unmittelbar|ausschließlichkeit|unmittelbarkeit/i], not: /vermögen|empfänger/i },
  {
    rule: "G-30",
    all: [/mittelbeschaffung|weitergabe von mitteln|mittelweitergabe|spenden sammeln|förderkörperschaft|§ ?58 nr\. ?1/i],
    not: /BGB/,
  },
  { rule: "G-29", all: [/ausland|herkunftsland/i] },
  { rule: "G-05", all: [/katalog|§ ?52/i, /zweck|entspr|aufgeführt|genannt/i] },
  { rule: "G-07", all: [/tätigkeit|verwirklich|maßnahmen|wie (?:die|der) (?:satzungs)?zweck/i, /zweck|konkret|satzung/i] },
  { rule: "G-26", all: [/allgemeinheit|abgeschlossener? kreis|nur (?:für )?(?:angehörige|personen|menschen)/i] },
]

/** What a provision is about, for points that name the law and say little else. Without Satz. */
export const BY_LAW: Readonly<Record<string, readonly string[]>> = {
  "§ 56 BGB": ["R-75"],
  "§ 57 Abs. 1 BGB": ["R-08", "R-06", "R-07"],
  "§ 57 Abs. 2 BGB": ["R-03"],
  "§ 58 Nr. 1 BGB": ["R-11", "R-13"],
  "§ 58 Nr. 2 BGB": ["R-16"],
  "§ 58 Nr. 3 BGB": ["R-31"],
  "§ 58 Nr. 4 BGB": ["R-52", "R-62"],
  "§ 59 Abs. 2 BGB": ["D-12"],
  "§ 59 Abs. 3 BGB": ["R-75", "R-74"],
  "§ 26 BGB": ["R-33"],
  "§ 26 Abs. 2 BGB": ["R-33"],
  "§ 32 Abs. 2 BGB": ["R-63"],
  "§ 33 BGB": ["R-59"],
  "§ 33 Abs. 1 BGB": ["R-59"],
  "§ 37 BGB": ["R-56"],
  "§ 37 Abs. 1 BGB": ["R-56"],
  "§ 39 BGB": ["R-13"],
  "§ 39 Abs. 2 BGB": ["R-14"],
  "§ 41 BGB": ["R-61"],
  "§ 65 BGB": ["R-02"],
  "§ 71 Abs. 1 BGB": ["R-73"],
  "§ 77 BGB": ["D-11"],
  "§ 77 Abs. 1 BGB": ["D-11"],
  "§ 181 BGB": ["R-45"],
  "§ 52 AO": ["G-05"],
  "§ 52 Abs. 2 AO": ["G-05"],
  "§ 53 AO": ["G-06"],
  "§ 55 AO": ["G-09"],
  "§ 55 Abs. 1 AO": ["G-09"],
  "§ 55 Abs. 1 Nr. 1 AO": ["G-12"],
  "§ 55 Abs. 1 Nr. 4 AO": ["G-15"],
  "§ 60 AO": ["G-07"],
  "§ 60 Abs. 1 AO": ["G-07"],
  "§ 61 AO": ["G-16"],
  "§ 61 Abs. 1 AO": ["G-16"],
}
