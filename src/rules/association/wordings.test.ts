import { expect, test } from "vitest"
import { readStatutes } from "../statutes/index.ts"
import { assemblyRules } from "./assembly/index.ts"
import { migrantsRules } from "./migrants/index.ts"
import { orderRules } from "./order/index.ts"

/** Wordings that a statute may well use, beyond one example per rule: synonyms, split sentences, and near misses. */
const rules = new Map([...assemblyRules, ...orderRules, ...migrantsRules].map((rule) => [rule.id, rule]))
const mv = "§ 1 Name\nDer Verein heißt Brücke.\n\n§ 8 Mitgliederversammlung\n(1) Die Mitgliederversammlung tagt einmal im Jahr.\n"

const WORDINGS: [string, string, string][] = [
  [
    "R-62",
    "met",
    mv +
      "(2) Über den Verlauf der Mitgliederversammlung ist eine Niederschrift aufzunehmen, die vom Versammlungsleiter und vom Schriftführer zu unterzeichnen ist.",
  ],
  [
    "R-62",
    "met",
    mv +
      "(2) Die Beschlüsse werden in einem Protokoll festgehalten und sind von der jeweiligen Protokollführerin und der Versammlungsleiterin zu unterschreiben.",
  ],
  [
    "R-62",
    "met",
    mv +
      "§ 9 Beurkundung\nDie in Vorstandssitzungen und in Mitgliederversammlungen erfassten Beschlüsse sind schriftlich niederzulegen und vom Vorstand zu unterzeichnen.",
  ],
  [
    "R-62",
    "met",
    mv +
      "(2) Die Beschlüsse der Mitgliederversammlung sind zu protokollieren.\n(3) Das Protokoll trägt die Unterschrift der Versammlungsleitung und der Schriftführung.",
  ],
  ["R-62", "met", mv + "(2) Das Ergebnisprotokoll wird durch zwei Mitglieder des Vorstandes unterschrieben."],
  [
    "R-62",
    "met",
    "§ 10 Protokollierung\n(1) Über alle Sitzungen der Vereinsorgane ist ein Protokoll anzufertigen. (2) Die Protokolle sind vom Sitzungsleiter und Protokollanten zu unterzeichnen.",
  ],
  [
    "R-62",
    "met",
    "§ 10 Niederschriften\nÜber Versammlungen und Sitzungen sind Niederschriften zu fertigen, die der Vorsitzende und der Schriftführer zu unterfertigen haben.",
  ],
  [
    "R-62",
    "met",
    "§ 7 Vorstand\nDer Schriftführer führt über jede Verhandlung des Vorstandes und der Mitgliederversammlung ein Protokoll, das von ihm und dem Vorsitzenden zu unterzeichnen ist.",
  ],
  [
    "R-62",
    "met",
    mv + "(5) Die gefassten Beschlüsse werden schriftlich dokumentiert und von der Versammlungsleitung unterschrieben.",
  ],
  [
    "R-62",
    "met",
    mv +
      "(5) Beschlüsse werden unter Angabe von Ort und Zeit in einer vom Versammlungsleiter zu unterschreibenden Niederschrift festgehalten.",
  ],
  [
    "R-62",
    "met",
    mv +
      "(5) Das Versammlungsprotokoll muss enthalten: Ort, Zahl der Anwesenden, Beschlüsse. Es ist vom 1. Vorsitzenden sowie dem Protokollführer gegenzuzeichnen.",
  ],
  [
    "R-62",
    "met",
    mv + "(5) Die Versammlung wählt eine Protokollführung. Protokollführung und Versammlungsleitung unterzeichnen das Protokoll.",
  ],
  [
    "R-62",
    "met",
    mv +
      "(5) Über die Beschlüsse wird Protokoll geführt und von der Versammlungsleiter:in und der Protokollant:in mit Unterschrift bestätigt.",
  ],
  ["R-62", "unmet", mv + "(2) Die Einladung wird vom Vorstand unterschrieben."],
  ["R-62", "unmet", mv + "(2) Es wird ein Protokoll geführt, das allen Mitgliedern zugeht."],
  ["R-62", "unmet", mv + "§ 9 Kassenprüfung\nDie Kassenprüfer fertigen ein Protokoll und unterzeichnen es."],
  [
    "R-62",
    "unmet",
    mv +
      "§ 9 Vorstand\nÜber die Sitzungen des Vorstands ist ein Protokoll zu führen, das von der Sitzungsleitung zu unterschreiben ist.",
  ],
  [
    "R-59",
    "met",
    mv + "(4) Zur Änderung der Satzung und zur Auflösung bedarf es einer Stimmenmehrheit von 75 % der erschienenen Mitglieder.",
  ],
  [
    "R-59",
    "met",
    mv + "(4) Beschlüsse, durch die die Satzung geändert wird, bedürfen der Mehrheit von drei Vierteln der abgegebenen Stimmen.",
  ],
  [
    "R-60",
    "met",
    "§ 12 Satzungsänderung\nFür Satzungsänderungen, auch des Zwecks, ist eine Mehrheit von drei Vierteln der abgegebenen Stimmen erforderlich.",
  ],
  [
    "R-60",
    "met",
    "§ 12 Satzungsänderung\nÜber Satzungsänderungen einschließlich des Vereinszweckes beschließt die Mitgliederversammlung mit Zweidrittelmehrheit der Anwesenden.",
  ],
  [
    "R-60",
    "met",
    "§ 12 Satzungsänderung\nDie Satzung, einschließlich des in § 2 genannten Zwecks, kann mit drei Vierteln der abgegebenen Stimmen geändert werden.",
  ],
  [
    "R-61",
    "met",
    "§ 12 Auflösung\nDie Auflösung kann nur in einer eigens einberufenen Versammlung mit 4/5 der erschienenen Mitglieder beschlossen werden.",
  ],
  ["R-67", "inapplicable", "§ 8 Versammlung\nDie Öffentlichkeit kann unter Ausschluss der Gäste tagen."],
  ["R-67", "met", "§ 5 Ausschluss\nDie Mitgliederversammlung entscheidet endgültig über den Ausschluss."],
  [
    "R-69",
    "inapplicable",
    "§ 3 Mitgliedschaften\nDer Verein ist Mitglied im Paritätischen Wohlfahrtsverband und erkennt die Satzung des Vereins an.",
  ],
  [
    "R-69",
    "unmet",
    "§ 3 Mitgliedschaften\nDer Verein ist Mitglied des Landessportbundes NRW und dessen Fachverbände und erkennt deren Satzungen und Ordnungen an.",
  ],
  [
    "R-70",
    "inapplicable",
    "§ 4 Mitglieder\nDie Aufnahme Minderjähriger bedarf der Zustimmung der gesetzlichen Vertreter. Der Vorstand vertritt den Verein gegenüber der Stadt.",
  ],
  [
    "R-72",
    "met",
    "§ 12 Satzung\nDer Vorstand ist ermächtigt, etwaige Auflagen des Registergerichts oder des Finanzamts durch Änderung der Satzung umzusetzen.",
  ],
  ["R-72", "unmet", "§ 12 Satzung\nDie Änderung der Satzung ist beim Registergericht anzumelden und dem Finanzamt mitzuteilen."],
  [
    "R-73",
    "met",
    "§ 15 Inkrafttreten\nDie vorliegende Satzung wurde in der Gründungsversammlung am 3.3.2026 beschlossen und tritt sofort in Kraft.",
  ],
  ["R-77", "met", "§ 11 Kasse\nDie Jahresrechnung wird durch zwei von der Mitgliederversammlung gewählte Personen geprüft."],
  ["R-77", "met", "§ 11 Kasse\nZwei Revisorinnen prüfen die Kasse; sie dürfen kein Amt im Vorstand haben."],
  [
    "R-81",
    "met",
    "§ 13 Datenschutz\nMit der Aufnahme eines Mitglieds nimmt der Verein Name, Adresse und Bankverbindung als personenbezogene Daten auf.",
  ],
  [
    "R-83",
    "met",
    "§ 4 Aufnahme\nÜber die Aufnahme entscheidet der Vorstand.\n§ 5 Beitrag\nDie Beiträge setzt die Mitgliederversammlung fest. Der Vorstand kann Beiträge stunden.",
  ],
  [
    "R-82",
    "met",
    "§ 7 Vorstand\nDer Vorstand besteht aus drei bis fünf Mitgliedern. Er wird für zwei Jahre gewählt.\n§ 8 Sitzung\nDer Vorstand ist beschlussfähig, wenn drei Mitglieder anwesend sind.",
  ],
  [
    "R-82",
    "unmet",
    "§ 7 Vorstand\nDer Vorstand besteht aus drei Personen.\n§ 8 Sitzung\nDer Vorstand ist beschlussfähig, wenn mindestens fünf Mitglieder anwesend sind.",
  ],
  [
    "R-82",
    "met",
    "§ 7 Mitgliederversammlung\nDie Einladung erfolgt mit einer Frist von vier Wochen. Bei Satzungsänderungen beträgt die Frist sechs Wochen. Anträge müssen zwei Wochen vorher eingehen.",
  ],
  [
    "M-01",
    "met",
    "§ 4 Mitgliedschaft\nMitglied können alle Menschen ungeachtet ihrer Nationalität, Religion und Hautfarbe werden.",
  ],
  [
    "M-01",
    "inapplicable",
    "§ 4 Mitgliedschaft\nMitglied kann jede Person werden, die mindestens 16 Jahre alt ist. § 2 Zweck\nDer Verein fördert die türkische Kultur.",
  ],
  [
    "M-01",
    "inapplicable",
    "§ 4 Mitgliedschaft\nMitglied kann jede natürliche Person werden, die sich zur evangelischen Jugendarbeit im Verein bekennt.",
  ],
  [
    "M-02",
    "inapplicable",
    "§ 8 Vorstand\nDer Vorstand setzt sich für Menschen jeder Herkunft ein und ist unabhängig von Religion.",
  ],
  [
    "M-05",
    "inapplicable",
    "§ 2 Zweck\nZweck ist der Kampf gegen Rassismus und die Befreiung von Vorurteilen. Beitragsbefreiung ist möglich.",
  ],
  ["M-05", "unclear", "§ 2 Zweck\nZweck ist das Gedenken an die Opfer der Befreiungsbewegung."],
  ["M-04", "inapplicable", "§ 2 Zweck\nDer Verein unterstützt Schulen in Ghana und Kinder in der Türkei."],
  [
    "M-04",
    "unmet",
    "§ 8 Vorstand\nDie Wahl des Vorstands bedarf der Bestätigung durch die Zentrale des Verbandes in der Türkei.",
  ],
  ["M-03", "inapplicable", "§ 2 Zweck\nDer Verein fördert die kurdische Sprache und bietet Deutschkurse an."],
  ["M-03", "met", "§ 3 Sprache\nVereinssprachen sind Deutsch und Arabisch. Die Satzung ist in deutscher Sprache maßgeblich."],
  [
    "M-06",
    "met",
    "§ 2 Zweck\nDer Verein fördert die Integration von Zugewanderten. Er ist überparteilich und überkonfessionell.",
  ],
  ["M-07", "inapplicable", "§ 2 Zweck\nZweck ist die Förderung des Fußballs und der Integration durch Sport."],
  ["R-74", "met", "§ 1 Name\nDer Verein heißt Brücke.\n\nDortmund, den 12. März 2026\n\nUnterschriften:"],
  [
    "R-64",
    "inapplicable",
    "§ 8 Vorstand\n(3) Beschlüsse können im schriftlichen Verfahren gefasst werden, wenn alle Vorstandsmitglieder zustimmen.",
  ],
  ["R-66", "inapplicable", "§ 9 Verband\nDer Verein entsendet Delegierte zur Delegiertenversammlung des Landesverbands."],
  ["R-71", "inapplicable", "§ 8 Versammlung\nDie Tagesordnung wird mit der Einladung verschickt. Die Abgabenordnung gilt."],
  ["R-79", "met", "§ 12 Auflösung\nDas Vermögen fällt zu gleichen Teilen an die Mitglieder."],
  ["R-76", "met", "§ 2 Geschäftsjahr\nGeschäftsjahr des Vereins ist das Kalenderjahr."],
  ["R-78", "met", "§ 12 Auflösung\nDie Liquidation erfolgt durch die Mitglieder des Vorstands."],
  [
    "R-84",
    "met",
    "§ 14 Schluss\nSollten einzelne Bestimmungen dieser Satzung unwirksam sein, bleibt die Satzung im Übrigen wirksam.",
  ],
  ["R-65", "met", "§ 9 Wahlen\nGewählt ist, wer die meisten Stimmen auf sich vereinigt."],
  ["R-68", "inapplicable", "§ 9 Verband\nFür Streit mit dem Verband ist das Schiedsgericht des Landesverbands zuständig."],
  [
    "R-62",
    "met",
    "§ 9 Mitgliederversammlung\n1. Sie wird vom Vorstand einberufen.\n2. Die Beschlüsse der Mitgliederversammlung werden in einem Beschlussprotokoll niedergelegt.\n3. Das Beschlussprotokoll ist von der Versammlungsleitung sowie der Protokollführung zu unterzeichnen.",
  ],
  [
    "R-62",
    "met",
    "§ 9 Mitgliederversammlung\nDie Beschlüsse sind vom Schriftführer zu beurkunden und vom Vorsitzenden zu unterschreiben.",
  ],
  [
    "R-62",
    "met",
    "§ 9 Sitzungen\nVon den Versammlungen und Vorstandssitzungen werden Protokolle verfasst, welche Leiter und Schriftführer unterschreiben.",
  ],
  [
    "R-62",
    "met",
    "§ 14 Beurkundung von Beschlüssen\n(1) Die Beschlüsse des Vorstands und der Mitgliederversammlung sind schriftlich abzufassen und vom jeweiligen Leiter der Versammlung und vom Verfasser der Niederschrift zu unterzeichnen.",
  ],
  [
    "R-62",
    "met",
    "§ 14 Niederschrift\n(1) Über jede Versammlung ist eine Niederschrift anzufertigen.\n(2) Die Niederschrift muss Ort und Tag enthalten.\n(3) Die Niederschrift ist vom Versammlungsleiter und einem weiteren Vorstandsmitglied zu unterschreiben.",
  ],
  [
    "R-62",
    "met",
    "§ 7 Schriftführer\nDer Schriftführer fertigt die Protokolle der Mitgliederversammlungen und unterschreibt sie gemeinsam mit dem Vorsitzenden.",
  ],
  [
    "R-62",
    "met",
    "§ 8 Versammlung\nDer Ablauf ist zu protokollieren; das Protokoll unterschreibt, wer die Versammlung geleitet hat.",
  ],
  [
    "R-62",
    "met",
    "§ 8 Mitgliederversammlung\nEs ist ein Protokoll zu führen, welches durch die/den Versammlungsleiter/in und die/den Protokollführer/in unterzeichnet wird.",
  ],
  [
    "R-62",
    "met",
    "§ 8 Organe\nÜber die Beschlüsse der Organe ist ein vom Sitzungsleiter und vom Protokollführer zu unterzeichnendes Protokoll zu führen.",
  ],
  [
    "R-62",
    "unmet",
    "§ 8 Mitgliederversammlung\n(1) Sie tagt jährlich. (2) Das Protokoll wird von der Schriftführerin geführt und in der nächsten Versammlung verlesen.\n§ 4 Mitgliedschaft\nDer Antrag ist zu unterschreiben.",
  ],
  [
    "R-61",
    "met",
    "§ 13 Auflösung\nDer Verein kann mit einer Mehrheit von neun Zehnteln der abgegebenen Stimmen aufgelöst werden.",
  ],
  [
    "R-61",
    "met",
    "§ 13 Auflösung\nZur Auflösung ist die Anwesenheit von zwei Dritteln der Mitglieder und eine Mehrheit von drei Vierteln der Erschienenen erforderlich.",
  ],
  [
    "R-63",
    "met",
    "§ 8 Mitgliederversammlung\nDie Versammlung kann in Präsenz, hybrid oder virtuell stattfinden. Den Zugang zur Videokonferenz erhalten die Mitglieder mit der Einladung.",
  ],
  [
    "R-67",
    "inapplicable",
    "§ 5 Mitgliedschaft\nGegen die Ablehnung gibt es kein Rechtsmittel; die Aufnahme kann ohne Gründe abgelehnt werden.",
  ],
  [
    "R-67",
    "unmet",
    "§ 6 Streitigkeiten\nStreitigkeiten werden unter Ausschluss des ordentlichen Rechtsweges durch den Vorstand entschieden. ",
  ],
  [
    "R-67",
    "met",
    "§ 5 Ausschluss\nDer ordentliche Rechtsweg bleibt unberührt. Die Versammlung entscheidet vereinsintern endgültig über den Ausschluss.",
  ],
  ["R-72", "met", "§ 12\nSatzungsänderungen redaktioneller Art kann der Vorstand selbst vornehmen."],
  [
    "R-72",
    "met",
    "§ 10 Vorstand\nÄnderungen der Satzung, die aufgrund von Anforderungen des Amtsgerichts notwendig werden, darf der Vorstand beschließen und muss sie den Mitgliedern mitteilen.",
  ],
  [
    "R-73",
    "unmet",
    "§ 15 Inkrafttreten\nDiese Satzung wurde in der Mitgliederversammlung vom 3.3.2024 neu gefasst und tritt mit Beschlussfassung in Kraft.",
  ],
  ["R-73", "met", "§ 15 Inkrafttreten\nDie Änderungen treten mit der Eintragung ins Vereinsregister in Kraft."],
  ["R-77", "unmet", "§ 8 Vorstand\nDer Vorstand prüft den Aufnahmeantrag."],
  [
    "R-81",
    "unmet",
    "§ 13 Datenschutz\nDurch den Beitritt erklärt sich das Mitglied mit der Veröffentlichung seiner Fotos durch den Verein einverstanden.",
  ],
  [
    "R-82",
    "unmet",
    "§ 8 Mitgliederversammlung\nDie Mitgliederversammlung wird mit einer Frist von zwei Wochen einberufen.\n§ 9 Einladung\nZur Mitgliederversammlung lädt der Vorstand mit einer Frist von vier Wochen ein.",
  ],
  [
    "R-82",
    "unmet",
    "§ 8 Satzungsänderung\nFür Satzungsänderungen ist eine Mehrheit von zwei Dritteln der abgegebenen Stimmen nötig.\n§ 12 Änderungen\nSatzungsänderungen bedürfen einer Mehrheit von drei Vierteln der abgegebenen Stimmen.",
  ],
  [
    "R-82",
    "met",
    "§ 8 Beschlüsse\nSatzungsänderungen brauchen zwei Drittel der abgegebenen Stimmen, die Auflösung drei Viertel der abgegebenen Stimmen.",
  ],
  [
    "R-82",
    "met",
    "§ 7 Vorstand\nDer Vorstand besteht aus dem Vorsitzenden, dem Stellvertreter und dem Kassenwart. Der Verein wird durch zwei Vorstandsmitglieder gemeinsam vertreten. Der Vorstand ist beschlussfähig, wenn zwei Mitglieder anwesend sind.",
  ],
  [
    "R-83",
    "unmet",
    "§ 5 Ausschluss\nÜber den Ausschluss entscheidet der Vorstand.\n§ 8 Mitgliederversammlung\nDie Mitgliederversammlung entscheidet über den Ausschluss von Mitgliedern.",
  ],
  [
    "R-83",
    "met",
    "§ 5 Ausschluss\nÜber den Ausschluss entscheidet der Vorstand.\n§ 8 Mitgliederversammlung\nDie Mitgliederversammlung entscheidet über Widersprüche gegen den Ausschluss von Mitgliedern.",
  ],
  [
    "R-83",
    "unmet",
    "§ 6 Beiträge\nDie Höhe der Beiträge setzt der Vorstand fest.\n§ 8 Mitgliederversammlung\nDie Mitgliederversammlung setzt die Höhe der Mitgliedsbeiträge fest.",
  ],
  ["M-01", "unmet", "§ 4 Mitgliedschaft\nMitglied kann jeder Kurde werden, der das 18. Lebensjahr vollendet hat."],
  ["M-01", "unmet", "§ 4 Mitgliedschaft\nMitglied können nur Personen muslimischen Glaubens werden."],
  ["M-01", "met", "§ 4 Mitgliedschaft\nDer Verein steht allen offen, ohne Unterschied der Herkunft, Religion oder Sprache."],
  ["M-02", "unmet", "§ 8 Vorstand\nDer Vorsitzende muss eritreischer Herkunft sein."],
  ["M-03", "unmet", "§ 3 Sprache\nDie Satzung wurde in deutscher und türkischer Sprache verfasst."],
  ["M-04", "unmet", "§ 12 Auflösung\nBei Auflösung fällt das Vermögen an das Konsulat."],
  [
    "M-05",
    "inapplicable",
    "§ 2 Zweck\nDer Verein fördert die Erinnerung an die Befreiung vom Nationalsozialismus und den Kampf um Gleichberechtigung.",
  ],
  ["M-06", "unmet", "§ 1 Name\nDer Verein heißt Kamerunischer Elternverein."],
  ["M-08", "unclear", "§ 2 Zweck\nDer Verein unterstützt Migrantinnen."],
]

test.each(WORDINGS)("%s is %s: %s", (id, verdict, text) => {
  expect(rules.get(id)?.check(readStatutes(text, "founding")).verdict).toBe(verdict)
})
