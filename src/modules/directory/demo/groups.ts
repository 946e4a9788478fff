/**
 * The groups of the demo world. Everything here is made up: names, people, numbers; addresses end in example.org, phone numbers
 * are from the ranges kept free for fiction. Nobody is meant.
 */
export type DemoGroup = {
  name: string
  also?: readonly string[]
  place: string
  form: "none" | "ev-planned" | "association" | "ev" | "ggmbh"
  types: readonly string[]
  fields: readonly string[]
  languages: readonly string[]
  founded?: string
  text: string
  /** In the group's own language. */
  own?: readonly [language: string, text: string]
  /** listed: in the directory · hidden: known to the office only · changing: listed, and a change waits for a decision */
  state: "listed" | "hidden" | "changing"
  paritaet?: true
}
type Row = readonly [
  name: string,
  place: string,
  form: DemoGroup["form"],
  types: string,
  fields: string,
  languages: string,
  founded: string,
  text: string,
  more?: Partial<Pick<DemoGroup, "also" | "own" | "state" | "paritaet">>,
]

const rows: readonly Row[] = [
  ["Wolkenkarawane", "Köln", "ev", "mso culture", "culture arts-and-media encounter", "de tr kmr", "2009-05-14", "Theater und Erzählabende in drei Sprachen.", { paritaet: true, own: ["tr", "Üç dilde tiyatro ve masal akşamları."] }],
  ["Sieben Flüsse", "Köln", "ev", "mso", "social-counselling refugees-and-newcomers language-mediation", "de ar ckb fa", "2016-03-02", "Begleitung zu Ämtern und Ärzten, Sprachmittlung.", { also: ["الأنهار السبعة"], own: ["ar", "نرافقكم إلى الدوائر والأطباء ونترجم لكم."], paritaet: true }],
  ["Das blaue Klassenzimmer", "Köln", "association", "parents", "learning-support parents-and-family", "de ru uk", "2019-09-01", "Hausaufgabenhilfe und Elterntreff am Nachmittag."],
  ["Papierboot", "Köln", "none", "refugee-initiative", "refugees-and-newcomers encounter", "de uk", "", "Wir sind neu hier und helfen einander.", { also: ["Паперовий човник"], own: ["uk", "Ми тут нещодавно й допомагаємо одне одному."] }],
  ["Mondgarten", "Bonn", "ev", "women mso", "women-and-girls health-and-care", "de fa ps", "2012-11-20", "Frauentreff mit Garten und Gesundheitskurs.", { also: ["باغ ماه"], own: ["fa", "جمع زنان با باغچه و دوره‌های تندرستی."] }],
  ["Zimt und Salbei", "Düsseldorf", "ev", "mso culture", "culture-festivals encounter volunteering", "de ar ti", "2005-06-30", "Straßenfeste, Kochabende, Ehrenamt im Viertel.", { paritaet: true }],
  ["Leuchtturm Derendorf-Süd", "Düsseldorf", "ev", "mso", "german-courses labour-market", "de en fr ln", "2011-02-17", "Sprachkurse und Hilfe bei Bewerbungen."],
  ["Kleine Schritte", "Düsseldorf", "ev-planned", "youth", "child-and-youth-work sport", "de tr ar", "2026-02-10", "Fußball und Hausaufgaben für Jugendliche.", { state: "changing" }],
  ["Brückenbauerinnen Rheinufer", "Duisburg", "ev", "women mso", "women-and-girls social-counselling anti-discrimination", "de tr ar bg", "2008-10-05", "Beratung von Frauen für Frauen.", { paritaet: true }],
  ["Hochfelder Teestube", "Duisburg", "association", "neighbourhood", "neighbourhood encounter", "de bg ro rom", "2018-04-22", "Offene Tür, Tee und Hilfe mit Briefen.", { also: ["Чайната"], own: ["bg", "Отворена врата, чай и помощ с писма."] }],
  ["Drei Äpfel", "Duisburg", "none", "culture", "culture heritage-languages", "de hy ru", "", "Muttersprache für Kinder am Samstag."],
  ["Nordwind Altenessen", "Essen", "ev", "mso youth", "child-and-youth-work learning-support", "de ar kmr", "2010-01-28", "Lernförderung und Ferienfreizeiten.", { paritaet: true }],
  ["Haus der tausend Lieder", "Essen", "ev", "culture", "arts-and-media culture-festivals", "de fa tr ru", "2003-07-07", "Chor, Musikschule, ein Festival im Sommer."],
  ["Safran", "Essen", "ev", "mso", "health-and-care seniors", "de fa prs", "2014-05-09", "Pflege verstehen, älter werden in zwei Sprachen.", { also: ["زعفران"], own: ["fa", "پرستاری را بفهمیم، به دو زبان پیر شویم."] }],
  ["Kompassrose Ruhr", "Bochum", "ev", "mso umbrella", "supporting-organisations development-cooperation", "de en fr ff", "2007-03-15", "Wir stärken kleine Vereine: Räume, Technik, Rat.", { paritaet: true }],
  ["Regenbogenfaden", "Bochum", "ev", "mso antiracism", "queer anti-discrimination", "de en ar", "2017-08-19", "Treffpunkt für queere Geflüchtete.", { state: "hidden" }],
  ["Tisch Nummer Neun", "Bochum", "none", "neighbourhood", "encounter neighbourhood", "de sq sr", "", "Jeden Donnerstag ein gemeinsamer Tisch."],
  ["Karussell der Sprachen", "Dortmund", "ev", "parents mso", "heritage-languages parents-and-family learning-support", "de es pt tr", "2006-09-12", "Mehrsprachig aufwachsen: Kurse und Vorlesestunden.", { paritaet: true }],
  ["Hafenlicht Nordstadt", "Dortmund", "ev", "mso", "social-counselling housing refugees-and-newcomers", "de ar ti am", "2015-12-01", "Wohnungssuche und Sozialberatung.", { also: ["ضوء الميناء"], own: ["ar", "البحث عن سكن واستشارة اجتماعية."] }],
  ["Wurzeln und Flügel", "Dortmund", "ev", "mso", "child-and-youth-work intercultural-opening", "de pl ru", "2001-04-04", "Jugendhilfe und Fortbildung für Fachkräfte.", { paritaet: true, own: ["pl", "Praca z młodzieżą i szkolenia dla specjalistów."] }],
  ["Die Sonntagsnäherei", "Dortmund", "none", "women", "women-and-girls volunteering", "de ar so", "", "Nähen, reden, Deutsch üben."],
  ["Grüne Feder", "Gelsenkirchen", "ev", "mso", "political-participation neighbourhood", "de tr ar", "2013-06-06", "Mitreden im Stadtteil."],
  ["Ballspielgruppe Morgenstern", "Gelsenkirchen", "association", "sports youth", "sport child-and-youth-work", "de ar kmr ro", "2020-10-10", "Sport für alle ab acht Jahren."],
  ["Wintergarten Buer", "Gelsenkirchen", "ev-planned", "women", "women-and-girls encounter", "de uk ru", "2026-05-03", "Frauen aus drei Ländern, ein Raum.", { also: ["Зимовий сад"], own: ["uk", "Жінки з трьох країн, одна кімната."] }],
  ["Fensterplatz", "Oberhausen", "ev", "mso culture", "arts-and-media", "de ku kmr ar", "2016-01-11", "Filmabende und Fotokurse."],
  ["Lindenhof International", "Mülheim an der Ruhr", "ev", "mso", "seniors encounter", "de it es", "1999-05-25", "Gemeinsam alt werden.", { paritaet: true }],
  ["Schlüsselbund", "Krefeld", "ev", "mso", "housing social-counselling", "de ru uk", "2018-11-30", "Umzug, Mietvertrag, Nachbarschaft."],
  ["Seidenweberinnen", "Krefeld", "association", "women", "women-and-girls labour-market", "de tr fa", "2021-03-08", "Wege in den Beruf für Frauen.", { state: "changing" }],
  ["Am runden Brunnen", "Mönchengladbach", "ev", "neighbourhood", "neighbourhood volunteering", "de ar pl", "2012-02-02", "Nachbarschaftshilfe und Fahrradwerkstatt."],
  ["Echo der Berge", "Wuppertal", "ev", "mso culture", "culture heritage-languages", "de kmr zza", "2004-12-12", "Tanz, Musik und Sprachkurse.", { also: ["Dengê Çiya"], own: ["ku", "Dans, muzîk û kursên zimên."], paritaet: true }],
  ["Schwebende Gärten", "Wuppertal", "none", "refugee-initiative", "refugees-and-newcomers encounter", "de ar", "", "Gärtnern gegen Heimweh.", { also: ["الحدائق المعلقة"], own: ["ar", "نزرع معاً ونتغلب على الحنين."] }],
  ["Klingenpfad Jugend", "Solingen", "ev", "youth antiracism", "child-and-youth-work anti-discrimination", "de tr sq", "2010-08-15", "Jugendliche gegen Rassismus."],
  ["Tür an Tür Remscheid-Mitte", "Remscheid", "association", "mso", "german-courses encounter", "de ru tr", "2017-02-20", "Sprachcafé und Begleitung."],
  ["Chemiegarten", "Leverkusen", "none", "neighbourhood", "neighbourhood", "de it", "", "Wir wollen einen Gemeinschaftsgarten."],
  ["Vier Winde", "Münster", "ev", "mso", "intercultural-opening supporting-organisations", "de en es", "2002-10-01", "Fortbildungen für Ämter und Vereine.", { paritaet: true }],
  ["Kreuzviertler Märchenstube", "Münster", "none", "parents", "learning-support heritage-languages", "de ar tr", "", "Vorlesen in vielen Sprachen."],
  ["Promenadenchor Polyphon", "Münster", "association", "culture", "arts-and-media encounter", "de uk pl ro", "2023-01-19", "Ein Chor, acht Sprachen."],
  ["Leineweber Kollektiv", "Bielefeld", "ev", "mso antiracism", "anti-discrimination political-participation", "de en tr", "2014-09-23", "Beratung bei Diskriminierung, Workshops an Schulen."],
  ["Sparrenlicht", "Bielefeld", "ev-planned", "refugee-initiative", "refugees-and-newcomers learning-support", "de ckb ar", "2025-11-11", "Lernhilfe von Geflüchteten für Geflüchtete.", { also: ["ڕووناکی"], state: "changing" }],
  ["Sennehimmel", "Bielefeld", "none", "women", "women-and-girls", "de ar kmr", "", "Ein Frauenkreis sucht einen Raum."],
  ["Ostwestfälische Karawanserei", "Gütersloh", "ev", "mso", "social-counselling labour-market", "de ro bg", "2019-07-01", "Arbeitsrecht und Ankommen für Menschen aus Südosteuropa.", { own: ["ro", "Dreptul muncii și primii pași pentru oameni din sud-estul Europei."] }],
  ["Dalke-Treff", "Gütersloh", "association", "neighbourhood", "neighbourhood encounter", "de ro aii", "2016-06-16", "Café für alle, Spieletreff am Mittwoch."],
  ["Weserbogen Kulturen", "Minden", "ev", "culture mso", "culture-festivals culture", "de tr ru", "2000-03-21", "Das Fest der Kulturen am Fluss."],
  ["Wiehengarten", "Herford", "none", "refugee-initiative", "refugees-and-newcomers", "de ar", "", "Wir suchen Menschen, die mit uns Deutsch sprechen.", { state: "hidden" }],
  ["Lippische Brise", "Detmold", "ev", "mso", "parents-and-family german-courses", "de ru", "2007-05-05", "Eltern lernen mit."],
  ["Paderquelle Vielfalt", "Paderborn", "ev", "mso umbrella", "supporting-organisations intercultural-opening", "de en ar", "2011-11-11", "Dach für zwölf kleine Gruppen.", { paritaet: true }],
  ["Sternfunken", "Paderborn", "none", "youth", "child-and-youth-work arts-and-media", "de fa uk", "", "Jugendliche machen einen Podcast."],
  ["Hellweg Hand in Hand", "Soest", "association", "neighbourhood", "neighbourhood seniors", "de pl tr", "2022-08-08", "Besuche, Einkäufe, Gespräche."],
  ["Lippeufer Lernwerkstatt", "Hamm", "ev", "parents youth", "learning-support child-and-youth-work", "de tr kmr", "2009-09-09", "Lernförderung für Klasse 1 bis 10."],
  ["Herner Himmelsleiter", "Herne", "ev", "mso", "labour-market german-courses", "de ar en", "2018-03-03", "Bewerben, lernen, ankommen."],
  ["Volmetal Sprachinsel", "Hagen", "ev", "mso", "german-courses language-mediation", "de el it", "1997-10-10", "Sprachkurse seit fast dreißig Jahren.", { own: ["el", "Μαθήματα γλώσσας."] }],
  ["Roma-Kreis Lichtung", "Hagen", "ev-planned", "mso", "social-counselling anti-discrimination", "de rom ro bg", "2026-01-15", "Begleitung für Familien."],
  ["Sauerland Nachbarn", "Arnsberg", "ev", "neighbourhood", "encounter volunteering", "de ar uk", "2016-02-29", "Patenschaften auf dem Land."],
  ["Siegufer Weltladen-Runde", "Siegen", "association", "mso", "development-cooperation encounter", "de fr sw", "2013-04-14", "Austausch und kleine Projekte."],
  ["Bergische Morgenröte", "Gummersbach", "none", "women", "women-and-girls encounter", "de ar", "", "Wir treffen uns dienstags im Gemeindehaus."],
  ["Eifelwolke", "Euskirchen", "ev", "refugee-initiative", "refugees-and-newcomers housing", "de ar so", "2021-10-01", "Hilfe nach dem Umzug aufs Land."],
  ["Rurtal Regenbogen", "Düren", "ev", "mso", "queer encounter", "de en tr", "2019-05-17", "Offener Treff am Freitag.", { state: "hidden" }],
  ["Öcher Orient-Express", "Aachen", "ev", "culture mso", "culture arts-and-media", "de ar fr", "2008-08-08", "Musik zwischen drei Ländern.", { paritaet: true }],
  ["Dreiländer-Frauennetz", "Aachen", "ev", "women umbrella", "women-and-girls supporting-organisations", "de fr nl tr", "2010-03-08", "Frauenvereine vernetzen sich."],
  ["Kupferfreunde Stolberg", "Stolberg (Rhld.)", "association", "sports", "sport", "de tr", "2015-05-15", "Ringen und Boxen für Kinder."],
  ["Niederrhein Balkanblick", "Kleve", "ev", "mso culture", "culture heritage-languages", "de sr bs hr", "2002-02-22", "Tanz und Sprache."],
  ["Weseler Wasserlinie", "Wesel", "none", "neighbourhood", "neighbourhood encounter", "de uk pl", "", "Ein Treff am Fluss entsteht."],
  ["Münsterland Mosaik", "Borken", "ev", "mso", "parents-and-family intercultural-opening", "de ar nl", "2017-07-07", "Elternlotsinnen in vier Sprachen."],
  ["Vestische Vielfalt", "Recklinghausen", "ev", "mso", "neighbourhood political-participation", "de tr ru", "2005-05-05", "Mitbestimmen im Kreis.", { paritaet: true }],
  ["Emscher Erzählcafé", "Bottrop", "association", "mso", "seniors encounter", "de tr pl", "2020-02-02", "Lebensgeschichten der ersten Generation."],
  ["Zechensiedlung Süd", "Castrop-Rauxel", "none", "neighbourhood", "neighbourhood", "de ar sq", "", "Nachbarn wollen einen Verein gründen."],
  ["Neusser Nilgruppe", "Neuss", "ev", "mso", "culture development-cooperation", "de ar en", "2012-12-12", "Austausch mit Schulen.", { also: ["مجموعة النيل"] }],
  ["Erftland Elternrat", "Bergheim", "association", "parents", "parents-and-family learning-support", "de tr ar", "2024-03-20", "Eltern beraten Eltern."],
  ["Sieglar Sonnensegel", "Troisdorf", "ev-planned", "women youth", "women-and-girls child-and-youth-work", "de kmr ar", "2026-09-01", "Mädchentreff, noch ohne Raum."],
  ["Ungenannter Kreis am Wald", "Lüdenscheid", "none", "refugee-initiative", "refugees-and-newcomers political-participation", "de fa", "", "Eine Gruppe, die nicht gesehen werden will.", { state: "hidden" }],
]

const words = (text: string) => text.split(" ").filter((word) => word !== "")

export const demoGroups: readonly DemoGroup[] = rows.map(([name, place, form, types, fields, languages, founded, text, more]) => ({
  name,
  place,
  form,
  types: words(types),
  fields: words(fields),
  languages: words(languages),
  ...(founded === "" ? {} : { founded }),
  text,
  state: "listed",
  ...more,
}))
