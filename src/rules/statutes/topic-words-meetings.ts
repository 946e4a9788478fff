import type { TopicWords } from "./topic-words.ts"

const ASSEMBLY_NAMES =
  /(?:Mitglieder|General|Haupt|Jahreshaupt|Voll|Delegierten|Vertreter|Gesamt)-?(?:haupt)?versammlung|\bPlenum|\bMV\b|\bJHV\b|Vereinsversammlung|Mitgliedervollversammlung|Verbandstag/i

/** Assembly to the end: meetings, changes, money, and how it all ends. */
export const MEETING_WORDS: readonly TopicWords[] = [
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
