import type { TopicWords } from "./topic-words.ts"

/** Name to board: what the association is and who belongs to it. */
export const PEOPLE_WORDS: readonly TopicWords[] = [
  {
    topic: "name",
    heading: /\bNamen?\b/i,
    words:
      /\b(?:führt|trägt|führen|tragen|lautet|heißt|hat) .{0,40}\bNamen?\b|Verein .{0,40}\bheißt\b|Name (?:des Vereins|ist|lautet)|(?:unter|mit) dem Namen|(?:führt die|unter der) Bezeichnung|Kurzbezeichnung|Vereinsname|nennt sich|Zusatz "?e\. V/,
  },
  {
    topic: "seat",
    heading: /\bSitz\b|Vereinssitz/i,
    words: /\bSitz\b|Vereinssitz|\bsitzt in\b|\bansässig\b|Geschäftsstelle|Verwaltungssitz/,
  },
  {
    topic: "registration",
    heading: /Eintragung|Rechtsfähigkeit|Rechtsform|Register/i,
    words:
      /Vereinsregister|\bins? .{0,20}Register|einzutragen|eingetragen|\bVR ?\d|Registergericht|Rechtsfähigkeit|Namenszusatz|eintragen lassen/,
  },
  {
    topic: "fiscal-year",
    heading: /(?:Geschäfts|Rechnungs|Vereins|Wirtschafts|Kalender)jahr/i,
    words: /(?:Geschäfts|Rechnungs|Vereins|Wirtschafts)jahre?s?\b|Kalenderjahr/,
  },
  {
    topic: "language",
    heading: /Sprache|Sprachfassung/i,
    words:
      /maßgeblich .{0,40}(?:deutsche|Fassung)|deutsche(?:r|n)? (?:Fassung|Sprache)|Vereinssprache|Arbeitssprache|Übersetzung/,
  },
  { topic: "preamble", heading: /Präambel|Vorbemerkung|Leitbild|Selbstverständnis|Grundsätze|Werte/i },
  {
    topic: "purpose",
    heading:
      /Zweck(?:e|es|s|en|bestimmung|setzung)?\b|Vereinszweck|Ziele?\b|Aufgaben? (?:des|und Ziel|und Zweck)|Zielsetzung|^Aufgaben?$/i,
    words:
      /(?:Vereins|Satzungs)zweck|\bZwecke?s? (?:des|unseres|dieses|der) (?:Verein|Förder|Verband|Körperschaft|Gesellschaft|Club)|Zweck (?:ist|sind|und)|Aufgabe des Vereins|Ziel(?:e)? des Vereins|setzt sich .{0,40}(?:Ziel|Aufgabe)|bezweckt|hat .{0,20}zum (?:Ziel|Zweck)|Förderung (?:der|des|von)|Verein fördert/,
  },
  {
    topic: "activities",
    heading: /Verwirklichung|Tätigkeit|Aktivität|Maßnahmen|Mittel zur|Aufgaben/i,
    words:
      /verwirklicht|insbesondere durch|erreicht .{0,40}durch|Verwirklichung|umgesetzt durch|Erfüllung (?:dieses|des|seiner|dieser) .{0,20}(?:Zweck|Aufgabe)|durch .{0,60}(?:Veranstaltung|Durchführung|Workshops|Vorträge|Kurse)/,
  },
  {
    topic: "tax-status",
    heading: /Gemeinnützig|Steuerbegünstig|Steuerliche|Mildtätig|Selbstlos/i,
    words:
      /gemeinnützig|mildtätig|steuerbegünstig|selbstlos|Abgaben?(?:ver)?ordnung|\bAO\b|eigenwirtschaftlich|ausschließlich und unmittelbar/i,
  },
  {
    topic: "means",
    heading: /Mittel|Finanz|Vermögen|Zuwendung|Begünstigung|Selbstlos|Gemeinnützig|Steuerbegünstig/i,
    words:
      /\bMittel(?:n)? (?:des|der|dürfen|sind|werden|aus)|Vereinsmittel|Zuwendung|Gewinnanteil|Überschüsse|begünstigt werden|unverhältnismäßig|zweckfremd|fremd sind|Vermögensanteil|Rücklage|Spenden/,
  },
  {
    topic: "economic-activity",
    heading: /Wirtschaftlich|Geschäftsbetrieb/i,
    words:
      /wirtschaftliche[rnsm]? (?:Geschäftsbetrieb|Betätigung|Tätigkeit|Zweck)|Zweckbetrieb|Verkauf|Vertrieb|Gastronomie|Beteiligung an|Gewinn|Idealverein|Geschäfte|Unternehmen/,
  },
  {
    topic: "neutrality",
    heading: /Neutral|Unabhängig|Überparteilich/i,
    words:
      /neutral|überparteilich|überkonfessionell|parteipolitisch|politisch.{0,30}unabhängig|Toleranz|Diskriminierung|verfassung|rassis|extremis/i,
  },
  {
    topic: "membership",
    heading: /Mitglied(?!er(?:voll|haupt)?-?versammlung)|Erwerb|Aufnahme|Beitritt/i,
    words:
      /Mitglied(?:er)? (?:des Vereins )?(?:kann|können|ist|sind|werden)|(?:ordentliche|aktive|passive|fördernde|außerordentliche|stimmberechtigte)[rnsm]? Mitglied|Fördermitglied|Ehrenmitglied|Mitgliedschaft|Mitgliedsarten|Arten .{0,20}Mitglied/,
  },
  {
    topic: "admission",
    heading: /Erwerb|Aufnahme|Eintritt|Beitritt|Beginn|Begründung der Mitglied|Mitgliedschaft$|^Mitglied(?:er|schaft)/i,
    words:
      /Aufnahme(?! von (?:Kredit|Darlehen|Protokoll))|aufgenommen|Beitritt|Beitrittserklärung|Eintritt|Mitglied(?:er)? (?:des Vereins )?(?:kann|können) .{0,120}werden|Mitgliedschaft .{0,40}(?:beantrag|erworben|beginnt|entsteht)|Mitgliedsantrag|Aufnahmeantrag|Antrag auf Mitgliedschaft|Erwerb der Mitgliedschaft|\bbeitreten\b|Mitgliedschaftsanträge/,
  },
  {
    topic: "exit",
    heading: /Austritt|Beendigung|Ende der|Verlust|Erlöschen|Kündigung|Ausscheiden/i,
    words:
      /Austritt|austreten|auszutreten|ausgetreten|Kündigung|kündig|Mitgliedschaft .{0,30}(?:endet|erlischt|beendet)|freiwillige[sn]? Ausscheiden/,
  },
  {
    topic: "expulsion",
    heading: /Ausschluss|Ausschließung|Beendigung|Ende der Mitglied|Verlust|Erlöschen|Ordnungsmaßnahmen|Vereinsstrafen/i,
    words:
      /Ausschluss(?! (?:der|des) (?:Öffentlich|Rechts|Haftung|ordentl))|Ausschluß|Ausschließung|ausgeschlossen(?! (?:ist|sind|werden) (?:eine|die) )|ausschließen|auszuschließen|Vereinsausschluss/,
  },
  {
    topic: "strike",
    heading: /Streichung|Beendigung|Ende der Mitglied|Verlust|Erlöschen/i,
    words: /Streichung|gestrichen|streichen|automatisch|erlischt|erlöschen|Mitgliederliste/,
  },
  {
    topic: "member-rights",
    heading: /Rechte|Stimmrecht/i,
    words:
      /Stimmrecht|stimmberechtigt|wahlberechtigt|Rechte (?:und Pflichten )?(?:der|des) Mitglied|wählbar|Antragsrecht|berechtigt, .{0,60}(?:teilzunehmen|nutzen|benutzen)|ruht|ruhen|Sonderrecht|Veto|eine Stimme/,
  },
  {
    topic: "member-duties",
    heading: /Pflichten/i,
    words: /verpflichtet|Pflichten|Arbeitsstunden|Arbeitseinsatz|Arbeitsleistung|Arbeitsdienst|Pflichtstunden/,
  },
  {
    topic: "fees",
    heading: /Beitr[aä]g|Gebühr|Umlage|Finanz/i,
    words:
      /[Bb]eitr[aä]g(?:e|en|s|es)?\b|Mitgliedsb[ei]|[Bb]eitragsfrei|Beitrags|Aufnahmegebühr|Eintrittsgeld|Umlage|Jahresbeitr|Gebühr/,
  },
  {
    topic: "minors",
    heading: /Minderjährig|Jugend/i,
    words:
      /[Mm]inderjährig|gesetzliche[rn]? Vertreter|Erziehungsberechtigt|Sorgeberechtigt|Lebensjahr|volljährig|geschäftsfähig|unter 1[4-8] Jahr|Jugendliche|Eltern/,
  },
  {
    topic: "proxy",
    heading: /Vollmacht|Stimmübertragung/i,
    words:
      /Vollmacht|Bevollmächtigt|bevollmächtig|Stimm(?:recht)?e?s?.{0,40}(?:übertrag|vertreten)|übertrag.{0,40}Stimm|Stimmrechtsübertragung|Stellvertretung .{0,40}zulässig|vertreten lassen|höchstpersönlich|persönlich aus/,
  },
  {
    topic: "bodies",
    heading: /Organe?\b|Gremien|Vereinsorgane|Aufbau|Struktur/i,
    words: /\bOrgane?n?\b (?:des|sind|der)|Vereinsorgane?|Organe\b/,
  },
  {
    topic: "board",
    heading: /[Vv]orst[aä]nd|Präsidium|Leitungsteam|Leitungskreis|Direktorium|Geschäftsführung|Vereinsleitung/,
    words:
      /[Vv]orst[aä]nd|Präsidium|Leitungsteam|Direktorium|Leitungskreis|Vorsitzend|Kassenwart|Schatzmeister|Schriftführer|Beisitzer|Kassierer/,
  },
  {
    topic: "board-election",
    heading: /Wahl|Bestellung|Amtsdauer|Amtszeit/i,
    words:
      /(?:[Vv]orst[aä]nd|Vorsitzend|Präsidium|Leitungsteam).{0,160}(?:gewählt|wählt|bestellt|Wahl|berufen|bestimmt)|(?:gewählt|wählt|bestellt|Wahl\b).{0,160}(?:[Vv]orst[aä]nd|Vorsitzend|Präsidium|Leitungsteam)|Wiederwahl|Neuwahl|Nachwahl|kooptier|kommissarisch|Nachfolger|Ersatzmitglied|selbst ergänz|Zuwahl|Personalunion|geborene/,
  },
  {
    topic: "board-term",
    heading: /Amtsdauer|Amtszeit|Wahlperiode/i,
    words:
      /Amtszeit|Amtsdauer|Amtsperiode|Wahlperiode|Wahlzeit|Dauer von|für (?:die Dauer|jeweils|\p{L}+ Jahre?|\d+ Jahre?|ein Jahr|einen Zeitraum)|im Amt|bis zur (?:Neuwahl|nächsten|Wahl|Wieder)|jährlich gewählt|alle .{0,12}Jahre|Geschäftsjahre? gewählt|bis .{0,60}(?:gewählt|Neuwahl|bestell)/u,
  },
  {
    topic: "board-recall",
    heading: /Abberufung|Abwahl|Widerruf/i,
    words:
      /abberuf|Abberufung|abgewählt|abwählen|Abwahl|unwiderruflich|Widerruf der Bestellung|Misstrauen|Mißtrauen|enthoben|vorzeitig|unkündbar|Amtsenthebung/,
  },
  {
    topic: "representation",
    heading: /Vertretung|§ 26/i,
    words:
      /vertr(?:et(?!ungsweise)|itt)[^.]{0,160}\bVerein|Verein[^.]{0,160}vertr(?:et|itt)|§ 26|[Vv]ertretungsb|Vertretungsmacht|einzelvertretung|[Aa]lleinvertretung|gerichtlich|außergerichtlich|Außenverhältnis|Innenverhältnis|zeichnungsberechtigt|Zeichnung|rechtsverbindlich|vertreten (?:sich|einander)|vertritt einzeln|gemeinschaftlich vertret|Insichgeschäft|§ 181|Rechtsgeschäft|Bankvollmacht/,
  },
  {
    topic: "board-meeting",
    heading: /Vorstandssitzung|Beschluss(?:fassung|fähigkeit)? des Vorstand|Sitzungen des Vorstand/i,
    words:
      /Vorstandssitzung|Vorstandsbeschl|Sitzung(?:en)? des (?:[Vv]orst|Präsid)|(?:[Vv]orst[aä]nd|Präsidium|Leitungsteam).{0,140}(?:beschlussfähig|beschlußfähig|Beschlüsse|beschließt|fasst|tagt|tritt .{0,30}zusammen|Sitzung)|Beschlussfassung des (?:[Vv]orst|Präsid)|(?:beschlussfähig|beschlußfähig).{0,140}(?:[Vv]orst[aä]nd|Präsid)/,
  },
  {
    topic: "board-pay",
    heading: /Vergütung|Aufwand|Ehrenamt|Entschädigung/i,
    words:
      /Ehrenamtspauschale|§ 3 Nr\. ?26|Vergütung|Aufwandsentschädigung|Auslagenersatz|Aufwendungsersatz|Auslagen|ehrenamtlich|unentgeltlich|Entgelt|Entschädigung|Dienstvertrag|Honorar|Aufwandspauschale/,
  },
  {
    topic: "liability",
    heading: /Haftung|Haftpflicht/i,
    words: /haftet|haften|Haftung|Haftpflicht|Vorsatz|[Ff]ahrlässig|§ 31a|Schadensersatz/,
  },
  {
    topic: "special-representative",
    heading: /Geschäftsführ(?:er|ung)|Geschäftsstelle|Besondere[rn]? Vertret/i,
    words: /Geschäftsführer(?!.{0,10}des [Vv]orst)|besondere[rn]? Vertreter|§ 30 BGB|hauptamtlich|Geschäftsführung/,
  },
]
