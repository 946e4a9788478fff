/**
 * Complete charitable statutes of an invented association, in our own words around the official sentences of Anlage 1 (zu § 60 AO).
 * No rule of severity A to D may find anything in them; tests take sentences away, renumber and deform them.
 */
export const goodStatutes = `Satzung des Vereins Brücke Musterstadt

§ 1 Name, Sitz, Eintragung, Geschäftsjahr

(1) Der Verein führt den Namen „Brücke Musterstadt“. Er soll in das Vereinsregister eingetragen werden und führt nach der Eintragung den Zusatz „e. V.“.
(2) Der Verein hat seinen Sitz in Köln.
(3) Geschäftsjahr ist das Kalenderjahr. Das erste Geschäftsjahr ist ein Rumpfgeschäftsjahr und endet am 31. Dezember des Gründungsjahres.

§ 2 Zweck

(1) Der Verein verfolgt ausschließlich und unmittelbar gemeinnützige Zwecke im Sinne des Abschnitts „Steuerbegünstigte Zwecke“ der Abgabenordnung.
(2) Zweck des Vereins ist die Förderung der Erziehung, Volks- und Berufsbildung einschließlich der Studentenhilfe und die Förderung der Hilfe für Flüchtlinge.
(3) Der Satzungszweck wird verwirklicht insbesondere durch
a) Deutschkurse und Lernhilfe für Kinder und Erwachsene zur Förderung der Bildung,
b) Elternabende über Schule und Ausbildung zur Förderung der Erziehung,
c) Begleitung geflüchteter Menschen zu Behörden und Ärzten zur Förderung der Hilfe für Flüchtlinge.
(4) Die Angebote des Vereins stehen allen Menschen offen, unabhängig von Herkunft, Sprache, Religion und Geschlecht.

§ 3 Selbstlosigkeit

(1) Der Verein ist selbstlos tätig; er verfolgt nicht in erster Linie eigenwirtschaftliche Zwecke.
(2) Mittel des Vereins dürfen nur für die satzungsmäßigen Zwecke verwendet werden. Die Mitglieder erhalten keine Zuwendungen aus Mitteln des Vereins.
(3) Es darf keine Person durch Ausgaben, die dem Zweck des Vereins fremd sind, oder durch unverhältnismäßig hohe Vergütungen begünstigt werden.

§ 4 Erwerb der Mitgliedschaft

(1) Mitglied des Vereins kann jede natürliche Person werden, die seine Ziele unterstützt.
(2) Die Aufnahme wird in Textform beim Vorstand beantragt. Minderjährige brauchen die Zustimmung ihrer gesetzlichen Vertreter. Das Stimmrecht besteht ab Vollendung des 16. Lebensjahres.
(3) Über die Aufnahme entscheidet der Vorstand. Die Mitgliedschaft beginnt mit dem Zugang der Zusage.

§ 5 Ende der Mitgliedschaft

(1) Die Mitgliedschaft endet durch Austritt, Ausschluss oder Tod.
(2) Der Austritt wird gegenüber dem Vorstand in Textform erklärt. Er ist mit einer Frist von drei Monaten zum Ende des Geschäftsjahres möglich.
(3) Ein Mitglied kann aus wichtigem Grund ausgeschlossen werden, insbesondere wenn es den Zielen des Vereins grob zuwiderhandelt. Über den Ausschluss entscheidet der Vorstand. Vorher gibt er dem Mitglied mit einer Frist von vier Wochen Gelegenheit zur Stellungnahme. Er begründet den Ausschluss in Textform. Das Mitglied kann innerhalb eines Monats die Mitgliederversammlung anrufen; bis zu ihrer Entscheidung ruhen seine Rechte. Der Weg zu den ordentlichen Gerichten bleibt offen.

§ 6 Beiträge

(1) Von den Mitgliedern werden Geldbeiträge als Jahresbeiträge erhoben.
(2) Höhe und Fälligkeit der Beiträge beschließt die Mitgliederversammlung.

§ 7 Organe

Organe des Vereins sind die Mitgliederversammlung und der Vorstand.

§ 8 Vorstand

(1) Der Vorstand im Sinne des § 26 BGB besteht aus der oder dem Vorsitzenden, der stellvertretenden Vorsitzenden oder dem stellvertretenden Vorsitzenden und der Kassenwartin oder dem Kassenwart.
(2) Je zwei Vorstandsmitglieder vertreten den Verein gemeinsam gerichtlich und außergerichtlich.
(3) Der Vorstand wird von der Mitgliederversammlung für die Dauer von zwei Jahren gewählt. Er bleibt bis zur Neuwahl im Amt. Wählbar sind nur Mitglieder des Vereins.
(4) Scheidet ein Vorstandsmitglied vorzeitig aus, wählt die nächste Mitgliederversammlung für die übrige Amtszeit eine Nachfolgerin oder einen Nachfolger.
(5) Der Vorstand ist beschlussfähig, wenn mindestens zwei seiner Mitglieder teilnehmen. Er beschließt mit der Mehrheit der abgegebenen Stimmen. Beschlüsse in Textform sind möglich, wenn alle Vorstandsmitglieder dem Verfahren zustimmen. Über die Sitzungen wird ein Protokoll geführt.
(6) Die Vorstandsmitglieder arbeiten ehrenamtlich. Die Mitgliederversammlung kann beschließen, dass sie eine angemessene Vergütung im Rahmen des § 3 Nr. 26a EStG erhalten.

§ 9 Einberufung der Mitgliederversammlung

(1) Die ordentliche Mitgliederversammlung findet einmal im Jahr statt. Sie wird außerdem einberufen, wenn das Interesse des Vereins es erfordert.
(2) Sie ist einzuberufen, wenn ein Zehntel der Mitglieder es in Textform unter Angabe des Zwecks und der Gründe vom Vorstand verlangt.
(3) Der Vorstand beruft die Mitgliederversammlung in Textform mit einer Frist von drei Wochen ein. Die Frist beginnt am Tag nach der Absendung der Einladung. Die Einladung geht an die zuletzt mitgeteilte Anschrift oder E-Mail-Adresse des Mitglieds.
(4) Mit der Einladung wird die Tagesordnung mitgeteilt. Anträge zur Tagesordnung können Mitglieder bis eine Woche vor der Versammlung stellen; über Satzungsänderungen und die Auflösung wird nur beschlossen, wenn sie in der Einladung angekündigt waren.
(5) Die Mitgliederversammlung kann auch so stattfinden, dass Mitglieder ohne Anwesenheit am Ort durch elektronische Kommunikation teilnehmen und ihre Rechte ausüben; die Einladung sagt, wie das geht.

§ 10 Beschlüsse der Mitgliederversammlung

(1) Die Mitgliederversammlung wählt den Vorstand und zwei Personen für die Kassenprüfung, nimmt deren Berichte entgegen, entlastet den Vorstand und beschließt über Beiträge, Satzungsänderungen und die Auflösung.
(2) Jedes Mitglied hat eine Stimme. Das Stimmrecht wird persönlich ausgeübt.
(3) Jede ordnungsgemäß einberufene Mitgliederversammlung ist beschlussfähig.
(4) Beschlüsse werden mit der Mehrheit der abgegebenen gültigen Stimmen gefasst. Enthaltungen zählen nicht mit.
(5) Der Vorstand wird in getrennten Wahlgängen gewählt. Gewählt ist, wer mehr als die Hälfte der abgegebenen gültigen Stimmen erhält.
(6) Satzungsänderungen brauchen eine Mehrheit von drei Vierteln der abgegebenen Stimmen. Für eine Änderung des Vereinszwecks gilt dieselbe Mehrheit von drei Vierteln der abgegebenen Stimmen.
(7) Änderungen der Satzung, die das Registergericht oder das Finanzamt verlangt, kann der Vorstand beschließen; er teilt sie den Mitgliedern mit.

§ 11 Protokoll

Über die Beschlüsse der Mitgliederversammlung wird ein Protokoll geführt. Es wird von der Versammlungsleitung und der protokollführenden Person unterschrieben.

§ 12 Kassenprüfung

Die Mitgliederversammlung wählt für zwei Jahre zwei Kassenprüferinnen oder Kassenprüfer, die nicht dem Vorstand angehören. Sie prüfen die Kasse einmal im Jahr und berichten der Mitgliederversammlung.

§ 13 Auflösung

(1) Die Auflösung des Vereins beschließt die Mitgliederversammlung mit einer Mehrheit von drei Vierteln der abgegebenen Stimmen.
(2) Liquidatoren sind die oder der Vorsitzende und die Kassenwartin oder der Kassenwart; sie vertreten gemeinsam.
(3) Bei Auflösung oder Aufhebung des Vereins oder bei Wegfall steuerbegünstigter Zwecke fällt das Vermögen des Vereins an die Stadt Köln, die es unmittelbar und ausschließlich für gemeinnützige, mildtätige oder kirchliche Zwecke zu verwenden hat.

Diese Satzung wurde in der Gründungsversammlung am 14. März 2026 errichtet.

Köln, den 14. März 2026

Unterschriften der Gründungsmitglieder:
1. Alma Beispiel
2. Bela Beispiel
3. Cem Beispiel
4. Dana Beispiel
5. Elif Beispiel
6. Farid Beispiel
7. Gül Beispiel
`

/** A passage of the good statutes and the one rule of severity A to C that must object when it is gone. */
export const mandatorySentences: readonly { rule: string; sentence: string }[] = [
  { rule: "R-01", sentence: "Der Verein führt den Namen „Brücke Musterstadt“. " },
  { rule: "R-06", sentence: "(2) Der Verein hat seinen Sitz in Köln.\n" },
  {
    rule: "R-07",
    sentence: "Er soll in das Vereinsregister eingetragen werden und führt nach der Eintragung den Zusatz „e. V.“.",
  },
  {
    rule: "R-13",
    sentence:
      "(1) Die Mitgliedschaft endet durch Austritt, Ausschluss oder Tod.\n(2) Der Austritt wird gegenüber dem Vorstand in Textform erklärt. Er ist mit einer Frist von drei Monaten zum Ende des Geschäftsjahres möglich.\n",
  },
  {
    rule: "R-62",
    sentence:
      "Über die Beschlüsse der Mitgliederversammlung wird ein Protokoll geführt. Es wird von der Versammlungsleitung und der protokollführenden Person unterschrieben.",
  },
  { rule: "G-09", sentence: "ist selbstlos tätig; er " },
  { rule: "G-10", sentence: "; er verfolgt nicht in erster Linie eigenwirtschaftliche Zwecke" },
  { rule: "G-11", sentence: "Mittel des Vereins dürfen nur für die satzungsmäßigen Zwecke verwendet werden. " },
  { rule: "G-12", sentence: "Die Mitglieder erhalten keine Zuwendungen aus Mitteln des Vereins." },
  {
    rule: "G-13",
    sentence:
      "(3) Es darf keine Person durch Ausgaben, die dem Zweck des Vereins fremd sind, oder durch unverhältnismäßig hohe Vergütungen begünstigt werden.",
  },
  { rule: "G-15", sentence: " oder bei Wegfall steuerbegünstigter Zwecke" },
  {
    rule: "G-17",
    sentence: ", die es unmittelbar und ausschließlich für gemeinnützige, mildtätige oder kirchliche Zwecke zu verwenden hat",
  },
]
