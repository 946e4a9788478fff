import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { compareRationals, quantitiesIn, rational } from "./index.ts"
import { wordValue } from "./words.ts"

const read = (text: string) =>
  quantitiesIn(text).map(({ numerator, denominator, unit, base }) =>
    [denominator === 1 ? String(numerator) : `${numerator}/${denominator}`, unit, ...(unit === "share" ? [base] : [])].join(" "),
  )

describe("quantities", () => {
  test.each([
    ["eine Mehrheit von drei Vierteln der abgegebenen Stimmen", ["3/4 share cast"]],
    ["eine Dreiviertelmehrheit der erschienenen Mitglieder", ["3/4 share present"]],
    ["mit 3/4-Mehrheit der anwesenden Mitglieder", ["3/4 share present"]],
    ["mit 3/4 Mehrheit", ["3/4 share unknown"]],
    ["die 75-%-Mehrheit der abgegebenen gültigen Stimmen", ["3/4 share cast"]],
    ["75 v. H. der Stimmen", ["3/4 share unknown"]],
    ["Zwei-Drittel-Mehrheit", ["2/3 share unknown"]],
    ["Zweidrittelmehrheit der abgegebenen Stimmen", ["2/3 share cast"]],
    ["zwei Drittel aller Mitglieder", ["2/3 share all"]],
    ["von mindestens einem Zehntel der Mitglieder", ["1/10 share all"]],
    ["der zehnte Teil der Mitglieder", ["1/10 share all"]],
    ["auf Verlangen von 10 % der Mitglieder", ["1/10 share all"]],
    ["zehn Prozent der stimmberechtigten Mitglieder", ["1/10 share all"]],
    ["zehn vom Hundert der Mitglieder", ["1/10 share all"]],
    ["33,3 % der Mitglieder", ["333/1000 share all"]],
    ["mindestens die Hälfte der Vereinsmitglieder", ["1/2 share all"]],
    ["eine der abgegebenen Stimmen übersteigende Mehrheit von 2/3", ["2/3 share cast"]],
    ["Geschäfte über 500 € bedürfen", ["500 euro"]],
    ["bis zu 1.500,00 Euro", ["1500 euro"]],
    ["höchstens EUR 12,50", ["25/2 euro"]],
    ["fünfhundert Euro", ["500 euro"]],
    ["mit einer Frist von vier Wochen", ["4 week"]],
    ["mit einer Frist von einem Monat", ["1 month"]],
    ["eine 14-tägige Frist", ["14 day"]],
    ["mit zweiwöchiger Frist", ["2 week"]],
    ["für die Dauer von zwei Jahren", ["2 year"]],
    ["dreimonatiger Frist zum Ende eines Kalenderjahres", ["3 month"]],
    ["mindestens 14 Tage vorher", ["14 day"]],
    ["besteht aus drei bis fünf Mitgliedern", ["3 count", "5 count"]],
    ["mindestens 7 Mitglieder", ["7 count"]],
    ["je zwei Vorstandsmitglieder gemeinsam", ["2 count"]],
    ["die beiden Kassenprüfer", ["2 count"]],
    ["fünfundzwanzig Mitglieder", ["25 count"]],
    ["innerhalb eines halben Jahres", ["6 month"]],
    ["nach § 26 Abs. 2 BGB", []],
    ["im Sinne der §§ 51 bis 68 AO", []],
    ["der 1. und der 2. Vorsitzende", []],
    ["am 31. Dezember", []],
    ["ein Mitglied des Vorstands", []],
    ["eingetragen unter VR 12345", []],
  ])("%s", (text, expected) => expect(read(text)).toEqual(expected))

  test("says where the number stands", () => {
    const text = "mit einer Mehrheit von drei Vierteln der abgegebenen Stimmen"
    const [quantity] = quantitiesIn(text)
    expect(text.slice(quantity?.start, quantity?.end)).toBe("drei Vierteln")
  })

  test("number words", () => {
    expect(
      ["null", "ein", "zwölf", "einundzwanzig", "neunundneunzig", "hundert", "einhundertfünf", "zweitausendfünfhundert"].map(
        wordValue,
      ),
    ).toEqual([0, 1, 12, 21, 99, 100, 105, 2500])
    expect(["Vorstand", "einundsieb", "und"].map(wordValue)).toEqual([undefined, undefined, undefined])
  })

  test("fractions are compared exactly", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1000 }),
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: 1, max: 1000 }),
        (a, b, factor) => {
          expect(rational(a * factor, b * factor)).toEqual(rational(a, b))
          expect(compareRationals(rational(a, b), rational(a * factor, b * factor))).toBe(0)
        },
      ),
    )
    expect(compareRationals(rational(1, 3), rational(333, 1000))).toBeGreaterThan(0)
  })
})
