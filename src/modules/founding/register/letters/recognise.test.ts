import { describe, expect, test } from "vitest"
import { statuteRules } from "#rules/check"
import { papersRules } from "#rules/association/papers"
import { BY_LAW, DEMANDS } from "./demands.ts"
import { letterFacts, pointsOf } from "./points.ts"
import { rulesFor } from "./recognise.ts"

const known = new Set([...statuteRules, ...papersRules].map(({ id }) => id))

test("every rule named here exists", () => {
  const named = [...DEMANDS.map(({ rule }) => rule), ...Object.values(BY_LAW).flat()]
  expect(named.filter((id) => !known.has(id))).toEqual([])
})

/** Own words, after what courts and tax offices are documented to have objected to. The first rule is the one that must come first. */
describe("a demand is linked to our rule", () => {
  test.each([
    [
      "R-36",
      "Die Vertretungsregelung in § 8 Abs. 2 ist nicht eintragungsfähig, da sie nach einem Betrag von 500 € unterscheidet.",
    ],
    ["R-65", "Der Vorstand wurde laut Protokoll im Wege der Blockwahl gewählt. Hierfür fehlt in der Satzung eine Grundlage."],
    ["R-67", "Der Ausschluss des Rechtsweges in § 5 Abs. 4 ist unwirksam und zu streichen."],
    ["R-52", "Nach § 10 wird „üblicherweise elektronisch“ eingeladen. Die Form der Einberufung muss eindeutig festgelegt sein."],
    ["R-55", "Aus der Satzung geht nicht hervor, welches Organ zur Mitgliederversammlung einlädt."],
    ["R-63", "Die Bestimmung über die virtuelle Mitgliederversammlung lässt offen, wie Mitglieder ihr Stimmrecht ausüben."],
    [
      "R-09",
      "Es bestehen Zweifel, ob ein Idealverein vorliegt. Bitte stellen Sie klar, dass kein wirtschaftlicher Verein gewollt ist.",
    ],
    ["R-57", "Die zweite Versammlung bei fehlender Beschlussfähigkeit darf nicht schon mit der ersten einberufen werden."],
    ["R-48", "Bei Stimmengleichheit soll die Stimme des Vorsitzes entscheiden; das ist bei zwei Mitgliedern bedenklich."],
    ["R-08", "Der Zweck in § 2 ist zu unbestimmt. Das Tätigkeitsfeld ist anzugeben."],
    ["R-56", "Das Minderheitsrecht nach § 37 BGB darf nicht auf stimmberechtigte Mitglieder begrenzt werden."],
    ["R-34", "Eine Vertretung nur „bei Verhinderung“ kann nicht eingetragen werden, weil Dritte sie nicht prüfen können."],
    ["R-35", "Die Formulierung, die Vorstandsmitglieder vertreten sich gegenseitig, lässt die Vertretungsmacht offen."],
    ["R-04", "Der gewählte Name ist geeignet, über die Bedeutung des Vereins zu täuschen."],
    ["R-05", "Der Name ist nicht aussprechbar und besteht nur aus einer Buchstabenfolge."],
    ["R-02", "Der Zusatz e. V. steht in der Mitte des Namens."],
    ["D-03", "Im Protokoll heißt das Amt Kassenwart, in der Satzung Schatzmeister. Die Bezeichnungen weichen voneinander ab."],
    ["R-73", "Satzungsänderungen treten nicht mit Beschlussfassung in Kraft, sondern mit Eintragung (§ 71 BGB)."],
    ["R-75", "Die Satzung trägt nur sechs Unterschriften von Mitgliedern; erforderlich sind sieben (§ 59 Abs. 3 BGB)."],
    ["D-04", "Das Gründungsprotokoll ist nicht so unterschrieben, wie es die Satzung vorsieht."],
    ["R-16", "Es fehlt eine Bestimmung darüber, ob Beiträge zu leisten sind (§ 58 Nr. 2 BGB)."],
    ["R-14", "Die Kündigungsfrist für den Austritt beträgt drei Jahre und überschreitet damit die Grenze."],
    ["D-09", "In der Anmeldung fehlen die Geburtsdaten der Mitglieder des Vorstands."],
    ["D-11", "Die Unterschriften unter der Anmeldung sind öffentlich zu beglaubigen."],
    ["G-15", "In der Vermögensbindung fehlt der Fall des Wegfalls steuerbegünstigter Zwecke."],
    ["G-02", "Mildtätige Zwecke werden genannt, in der Satzung finden sich dazu aber keine Tätigkeiten."],
    ["G-19", "Das Vermögen darf bei Auflösung nicht an die Mitglieder verteilt werden."],
    ["G-16", "Der Empfänger des Vermögens ist nicht bestimmt genug bezeichnet."],
    ["G-05", "Der Zweck „Integration“ findet sich nicht im Katalog des § 52 Abs. 2 AO."],
    ["G-07", "Es ist nicht erkennbar, durch welche Tätigkeiten der Satzungszweck verwirklicht wird."],
    ["G-10", "Der Satz, dass nicht in erster Linie eigenwirtschaftliche Zwecke verfolgt werden, ist wörtlich aufzunehmen."],
    ["G-13", "Das Verbot, Personen durch zweckfremde Ausgaben zu begünstigen, ist unvollständig."],
    ["G-30", "Die Mittelbeschaffung für andere Körperschaften ist als Tätigkeit zu nennen."],
  ])("%s: %s", (rule, text) => {
    const [point, ...more] = pointsOf(text)
    expect(more).toEqual([])
    expect(point && rulesFor(point)[0]).toBe(rule)
  })

  test.each([
    ["§ 58 Nr. 3 BGB ist nicht beachtet.", ["R-31"]],
    ["Bitte beachten Sie § 59 Abs. 3 Satz 1 BGB.", ["R-75", "R-74"]],
    ["Es fehlen Angaben nach § 61 der Abgabenordnung.", ["G-16"]],
  ])("by the law alone: %s", (text, rules) => {
    expect(pointsOf(text).map(rulesFor)).toEqual([rules])
  })

  test.each([
    "Vielen Dank für Ihre freundliche Nachricht und das schöne Foto vom Sommerfest.",
    "Bitte überweisen Sie den Kostenvorschuss auf das Konto der Gerichtskasse.",
    "Die Bearbeitung verzögert sich wegen Krankheit um einige Wochen.",
    "Müzik topluluğumuz pazar günü toplanıyor.",
    "نلتقي يوم الأحد في المركز الثقافي",
    "§ 433 BGB",
  ])("what no rule is about stays without one: %s", (text) => {
    expect(pointsOf(text).flatMap(rulesFor)).toEqual([])
  })
})

const LETTER = `Amtsgericht Musterstadt
Geschäfts-Nr.: 12 VR 345/26
Datum: 02.03.2027

Sehr geehrte Damen und Herren,

der Eintragung stehen folgende Hindernisse entgegen:

1. Nach § 8 Abs. 2 der Satzung darf jedes Mitglied des Vorstands
bis 500 Euro einzeln vertreten. Das ist nicht eintragungsfähig
(§ 26 BGB).
2. § 10 Absatz 1: Die Form der Einberufung ist
offen.

   Es ist eindeutig zu regeln, wie eingeladen wird (§ 58 Nr. 4 BGB).
3) Das Protokoll ist nicht unterschrieben.

Zur Behebung wird Ihnen eine Frist bis zum 15. April 2027 gesetzt.

Rechtsbehelfsbelehrung: Gegen diese Verfügung ist die Beschwerde zulässig.

Mit freundlichen Grüßen
Rechtspflegerin`

describe("a letter is taken apart", () => {
  test("into its numbered points, without greeting, deadline and signature", () => {
    const points = pointsOf(LETTER)
    expect(points.map(({ text }) => text)).toEqual([
      "Nach § 8 Abs. 2 der Satzung darf jedes Mitglied des Vorstands bis 500 Euro einzeln vertreten. Das ist nicht eintragungsfähig (§ 26 BGB).",
      "§ 10 Absatz 1: Die Form der Einberufung ist offen. Es ist eindeutig zu regeln, wie eingeladen wird (§ 58 Nr. 4 BGB).",
      "Das Protokoll ist nicht unterschrieben.",
    ])
    expect(points.map(({ sections }) => sections)).toEqual([["§ 8 Abs. 2"], ["§ 10 Abs. 1"], []])
    expect(points.map(({ laws }) => laws)).toEqual([["§ 26 BGB"], ["§ 58 Nr. 4 BGB"], []])
    expect(points.map((point) => rulesFor(point)[0])).toEqual(["R-36", "R-52", "D-04"])
  })

  test("says its file number and its deadline", () => {
    expect(letterFacts(LETTER)).toEqual({ reference: "12 VR 345/26", deadline: "2027-04-15" })
    expect(letterFacts("Bitte antworten Sie bis zum 31.02.2027.").deadline).toBeUndefined()
    expect(letterFacts("Aktenzeichen: folgt")).toEqual({ reference: undefined, deadline: undefined })
  })

  test("in one line, by § or by paragraph", () => {
    expect(pointsOf("Es fehlt: 1. Der Sitz ist nicht genannt. 2. Der Austritt ist nicht geregelt.")).toHaveLength(2)
    expect(pointsOf("§ 4 Die Höhe der Umlage ist zu begrenzen.\n§ 7 Die Amtszeit fehlt.")).toHaveLength(2)
    expect(pointsOf("Der Sitz fehlt.\n\nDer Austritt ist nicht geregelt.\n\nMit freundlichen Grüßen")).toHaveLength(2)
  })

  test("several provisions behind one sign are several", () => {
    expect(pointsOf("Es gelten §§ 56, 59 Abs. 3 BGB.")[0]?.laws).toEqual(["§ 56 BGB", "§ 59 Abs. 3 BGB"])
  })

  test("nothing, noise and megabytes do no harm", () => {
    expect(pointsOf("  \n ")).toEqual([])
    expect(pointsOf("Mit freundlichen Grüßen")).toHaveLength(1)
    const start = Date.now()
    expect(pointsOf("1. Der Sitz fehlt. ".repeat(5_000)).length).toBeLessThanOrEqual(30)
    expect(pointsOf("§ ".repeat(20_000)).length).toBeLessThanOrEqual(1)
    expect(pointsOf("§§ 1, 2, ".repeat(3_000)).length).toBeLessThanOrEqual(1)
    expect(Date.now() - start).toBeLessThan(3_000)
  })
})
