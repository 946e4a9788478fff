import type { Topic } from "./topics.ts"

/** How a topic shows: in a heading, and in the words of a sentence under any heading. Patterns as data, each of bounded width. */
export type TopicWords = { topic: Topic; heading?: RegExp; words?: RegExp }

export const ASSEMBLY_NAMES =
  /(?:Mitglieder|General|Haupt|Jahreshaupt|Voll|Delegierten|Vertreter|Gesamt)-?(?:haupt)?versammlung|\bPlenum|\bMV\b|\bJHV\b|Vereinsversammlung|Mitgliedervollversammlung|Verbandstag/i
export const BOARD_NAMES =
  /[Vv]orst[aä]nd|Präsidium|Leitungsteam|Direktorium|Leitungskreis|Vereinsleitung|Sprecher(?:rat|kreis|team|gremium)/

export const TOPIC_WORDS: readonly TopicWords[] = [
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
  { topic: "assembly", heading: /versammlung|Plenum|Verbandstag/i, words: ASSEMBLY_NAMES },
  {
    topic: "convening",
    heading: /Einberuf|Einladung|Ladung|Berufung/i,
    words:
      /einberuf|einzuberufen|Einberufung|Einladung|eingeladen|einladen|einzuladen|\blädt\b|Ladung|Ladungsfrist|Einladungsschreiben|Einladungsfrist|findet .{0,60}statt|stattfinde|tagt\b|tritt .{0,60}zusammen|abgehalten|abzuhalten|Textform|\bper E-?Mail|Interesse des Vereins|Interessen des Vereins|zusammengerufen|durchgeführt/i,
  },
  {
    topic: "agenda",
    heading: /Tagesordnung|Anträge/i,
    words: /Tagesordnung|Gegenst[aä]nde? der (?:Beschluss|Beratung|Versamm)|Anträge|Dringlichkeit|TOP\b|Tagungsordnung/,
  },
  {
    topic: "minority",
    heading: /Minderheit|Außerordentliche/i,
    words:
      /(?:verlang|beantrag|forder|Verlangen|Antrag|wünsch|Begehren|begehr|unter Angabe).{0,200}(?:Mitglieder|%|Prozent|Drittel|Zehntel|Viertel|Fünftel|Teil)|(?:Mitglieder|%|Prozent|Drittel|Zehntel|Viertel|Fünftel|Teil).{0,200}(?:verlang|beantrag|forder|wünsch|begehr)|Minderheit|§ 37 BGB/,
  },
  {
    topic: "quorum",
    heading: /Beschlussfähig|Beschlußfähig/i,
    words:
      /beschlussfähig|beschlußfähig|Beschlussfähigkeit|Beschlußfähigkeit|Quorum|beschlussunfähig|ohne Rücksicht auf die (?:An)?[Zz]ahl|Anwesenheit (?:von|der)/i,
  },
  {
    topic: "voting",
    heading: /Abstimmung|Beschluss|Beschlüsse|Mehrheit|Stimmrecht|Wahlen/i,
    words:
      /Mehrheit|Stimmengleichheit|Stimmenthaltung|Enthaltung|abgestimmt|Abstimmung|Stimmen\b|Stimmrecht|einstimmig|Beschlussfassung|Beschlüsse .{0,40}(?:gefasst|gefaßt)|Handzeichen|geheim/,
  },
  {
    topic: "elections",
    heading: /Wahl/i,
    words:
      /\bWahl(?:en|gang|gänge|verfahren|leiter|ausschuss|ordnung)?\b|gewählt|wählen|wählt\b|Blockwahl|Listenwahl|Gesamtwahl|Stichwahl|en bloc|meisten Stimmen|relative Mehrheit|Einzelwahl|Gruppenwahl/,
  },
  {
    topic: "online-meeting",
    heading: /Virtuell|Online|Hybrid|Elektronisch|Digital/i,
    words:
      /virtuell|hybrid|\bonline|Online|Videokonferenz|Telefonkonferenz|Telekommunikation|elektronische[rn]? (?:Kommunikation|Weg|Form)|Chatraum|digital(?:e[rn]?)? .{0,30}(?:Versammlung|Sitzung|Teilnahme)|Präsenz|COVMG|GesRuaCOV|fernmündlich|Videochat/,
  },
  {
    topic: "circular-resolution",
    heading: /Umlauf|Schriftliche.{0,20}(?:Beschluss|Abstimmung|Verfahren)/i,
    words:
      /Umlauf|ohne Versammlung|ohne Mitgliederversammlung|schriftliche[ns]? (?:Verfahren|Abstimmung|Beschluss)|im schriftlichen|Urabstimmung|Sternverfahren/,
  },
  {
    topic: "minutes",
    heading: /Protokoll|Niederschrift|Beurkundung/i,
    words:
      /[Pp]rotokoll|Niederschrift|niederzulegen|niedergelegt|Beurkundung|beurkund|Beschlussfassung geführt|aufzuzeichnen|Versammlungsleiter|Schriftführer.{0,80}unterzeichn|unterzeichn|schriftlich fest|festzuhalten/,
  },
  { topic: "delegates", heading: /Delegiert|Vertreterversammlung/i, words: /Delegiert/ },
  {
    topic: "amendment",
    heading: /Satzungsänderung|Änderung der Satzung|Satzungs?-? ?(?:und|oder|,).{0,30}änderung|Änderung/i,
    words:
      /[Ss]atzungsänder|Änderung(?:en)? (?:der|dieser|von|des) .{0,30}Satzung|Satzung .{0,60}(?:geändert|ändern|Änderung)|satzungsändernd|Satzungs- und|Neufassung/,
  },
  {
    topic: "purpose-change",
    heading: /Zweckänderung|Änderung des (?:Vereins)?zweck/i,
    words:
      /Zweckänderung|Änderung (?:des|der|seines|ihres) .{0,20}[Zz]weck|Zweck.{0,40}(?:geändert|zu ändern|Änderung)|Änderung .{0,40}Vereinszweck|Zweckes? des Vereins .{0,40}änder/,
  },
  {
    topic: "formal-amendment",
    heading: /Redaktionell|Formale/i,
    words:
      /(?:Registergericht|Amtsgericht|Vereinsregister|Finanzamt|Finanzbehörd|Finanz|Behörde|Gericht|Aufsicht).{0,200}(?:verlang|geforder|notwendig|erforderlich|beanstand|vorgegeben|vorgeschrieben|gewünscht|Änderung|anheim)|redaktionell|formale[nr]? (?:Gründe|Änderung|Natur)|Änderungen .{0,120}(?:Registergericht|Finanzamt|Amtsgericht|Behörde)/,
  },
  {
    topic: "audit",
    heading: /Prüf|Revis/i,
    words:
      /Kassenprüf|Rechnungsprüf|Revisor|Kassenrevis|Prüfung der (?:Kasse|Finanzen|Buch|Rechnung)|Buchprüf|Kassen- und|Prüfer\b|prüfen .{0,30}Kasse|Finanzprüf|Kassenbericht/,
  },
  {
    topic: "advisory-board",
    heading: /Beirat|Kuratorium|Ausschuss|Ausschüsse|Aufsichtsrat|Ältestenrat/i,
    words:
      /Beirat|Beiräte|Kuratorium|Ausschuss(?!\w)|Ausschüsse|Arbeitsgruppe|Ältestenrat|Verwaltungsrat|Aufsichtsrat|Fachgruppe|Abteilung/,
  },
  {
    topic: "bylaws",
    heading: /Ordnung(?!smaßn|sgeld)/i,
    words:
      /(?:Beitrags|Geschäfts|Finanz|Wahl|Vereins|Jugend|Gebühren|Kassen|Haus|Ehren|Reisekosten|Datenschutz|Schieds|Benutzungs|Abteilungs|Versammlungs|Arbeits)ordnung|\bOrdnungen\b|\bOrdnung\b|Richtlinie/,
  },
  {
    topic: "data-protection",
    heading: /Datenschutz|Daten\b|Persönlichkeitsrecht/i,
    words: /Datenschutz|personenbezogen|DSGVO|DS-GVO|BDSG|Daten .{0,40}(?:gespeichert|verarbeitet|erhoben)|Speicherung/,
  },
  {
    topic: "courts",
    heading: /Schieds|Ehrenrat|Schlicht|Gerichtsstand|Rechtsweg|Streit|Ehrengericht/i,
    words:
      /Rechtsweg|Schiedsgericht|Schiedsstelle|Ehrenrat|Ehrengericht|Schlichtung|unanfechtbar|nicht anfechtbar|endgültig|Gerichtsstand|ordentliche[nr]? Gericht|gerichtlich.{0,40}(?:Überprüf|anfecht|geltend)|Anrufung|Rechtsmittel|Vereinsgericht|Widerspruch|Beschwerde|Berufung an/,
  },
  {
    topic: "umbrella",
    heading: /Dachverband|Verband|Verbandszugehörigkeit|Mitgliedschaft (?:in|im|des Vereins)|Zugehörigkeit|Anschluss/i,
    words:
      /Dachverb|(?:Landes|Bundes|Fach|Spitzen|Kreis|Welt)[a-z]*verb[aä]nd|\bVerb[aä]nd(?:e|es|en|s)?\b|Landessportbund|Satzung(?:en)? (?:und|sowie) Ordnungen|jeweils (?:gültig|geltend)en|ausländische|Muttergesellschaft|Zustimmung .{0,60}(?:Verband|Bistum|Kirche)|Mitglied (?:im|in der|beim|des) /,
  },
  {
    topic: "dissolution",
    heading: /Auflösung|Aufhebung|Beendigung des Vereins|Vermögens(?:bindung|anfall)|Liquidation|Ende des Vereins/i,
    words:
      /Auflösung|aufgelöst|auflösen|aufzulösen|Aufhebung der Körperschaft|Aufhebung des Vereins|Vermögensanfall|Anfallberechtigt/,
  },
  { topic: "liquidation", heading: /Liquid/i, words: /Liquidator|Liquidation|Abwicklung|Abwickler|Liquidierung/ },
  {
    topic: "recipient",
    heading: /Vermögens(?:bindung|anfall)|Anfall/i,
    words:
      /(?:[Vv]ermögen|Restvermögen|Überschuss).{0,200}(?:fällt|geht|zufällt|zufließ|übertrag|überge|anheim|zu verwenden|zuzuführen|verwendet|erhält)|(?:fällt|geht|überträgt|erhält).{0,120}[Vv]ermögen|zwecks Verwendung|Anfallberechtigt|unmittelbar und ausschließlich .{0,100}zu verwenden|zu verwenden hat/,
  },
  {
    topic: "loss-of-purpose",
    words:
      /Wegfall|Fortfall|wegfällt|bisherige[nrs]?.{0,20}Zweck|Verlust .{0,40}(?:steuerbegünst|Gemeinnützig)|Entzug .{0,30}Gemeinnützig|Wegfalls/,
  },
  {
    topic: "entry-into-force",
    heading: /Inkraft|In-Kraft|Schlussbestimmung|Schlußbestimmung|Gültigkeit/i,
    words: /\bin Kraft\b|Inkrafttreten|wirksam .{0,40}(?:Eintragung|mit)|tritt .{0,80}Kraft/,
  },
  {
    topic: "adoption",
    heading: /Errichtung|Gründung|Beschluss dieser|Verabschiedung/i,
    words:
      /errichtet|Gründungsversammlung|(?:Satzung|Fassung).{0,120}(?:beschlossen|verabschiedet|angenommen|errichtet|genehmigt|geändert am)|(?:beschlossen|verabschiedet|angenommen|errichtet).{0,120}(?:Satzung|Gründung|versammlung)|\bden \d{1,2}\. ?(?:\d{1,2}\.|\p{Lu}\p{Ll}+) ?\d{2,4}|Stand:? .{0,20}\d{4}/u,
  },
  {
    topic: "signatures",
    heading: /Unterschrift|Gründungsmitglieder|Unterzeichn/i,
    words: /Unterschrift(?!en? von)|Gründungsmitglieder|_{5,}|Unterzeichner|gez\./,
  },
  {
    topic: "severability",
    heading: /Salvatorisch|Schlussbestimmung/i,
    words: /[Ss]alvatorisch|unwirksam|Unwirksamkeit|Nichtigkeit|nichtig/,
  },
]
