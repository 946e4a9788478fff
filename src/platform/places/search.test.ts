import fc from "fast-check"
import { expect, test } from "vitest"
import { municipalities, searchPlaces } from "./index.ts"

const names = (query: string, limit = 8) => searchPlaces(query, limit).map(({ municipality }) => municipality.name)
const first = (query: string) => names(query, 1)[0]

/** Town: what people type for it, separated by commas. */
const examples = `
  Köln: Köln, koln, KOELN, Ko\u0308ln, Stadt Köln, 50667 Köln, Köln NRW, Köln Ehrenfeld, Köln-Mülheim
  Köln: Cologne, Colonia, colônia, Keulen, Kolonya, Kolonia, Кёльн, Кельн, Кьолн, Κολωνία, كولونيا, کلن, 科隆
  Düsseldorf: Dusseldorf, Düßeldorf, duesseldorf, Düseldorf, Дюссельдорф, Ντίσελντορφ, دوسلدورف, دوسیلدورف
  Münster: muenster, munster, mün, Мюнстер, مونستر
  Vettweiß: Vettweiss, VETTWEISS
  Schloß Holte-Stukenbrock: Schloss Holte, schlossholte
  Bad Oeynhausen: Oeynhausen, Bad Oeynhausn, bad oey
  Bad Salzuflen: salzuflen
  Horn-Bad Meinberg: Bad Meinberg, meinberg
  Sankt Augustin: St. Augustin, St Augustin, Augustin, sankt aug
  Gronau (Westf.): Gronau, gronau westf
  Halle (Westf.): Halle Westfalen
  Langenfeld (Rhld.): Langenfeld (Rheinland)
  Fröndenberg/Ruhr: Froendenberg
  Castrop-Rauxel: castroprauxel, castrop
  Oer-Erkenschwick: Oer Erkenschwick, erkenschwick
  Mülheim an der Ruhr: Mülheim Ruhr, Mülheim a. d. Ruhr, mulheim/ruhr, Mülhem Ruhr
  Gelsenkirchen: Gelsenkrichen, gelsenk, gelsnkir, Гельзенкирхен, غيلزنكيرشن
  Bielefeld: Bilefeld, Билефельд, بيليفيلد
  Wuppertal: Wuppertall, wup, Вупперталь, فوبرتال
  Leverkusen: Leverkuzen, Леверкузен, ليفركوزن
  Recklinghausen: Reklinghausen, rekli
  Dortmund: Dortmunt, Дортмунд, Ντόρτμουντ, دورتموند, דורטמונד, ዶርትሙንድ, დორტმუნდი, Դորտմունդ
  Mönchengladbach: Monchengladbahc, mön, Мёнхенгладбах
  Paderborn: pader, بادربورن
  Aachen: Aix-la-Chapelle, Akwizgran, Ахен, آخن
  Bochum: Бохум, بوخوم
  Essen: Эссен, إيسن
  Neuss: Neuß, Νόις
  Solingen: Şolingen
  Kleve: Clèves
  Herne:   herne  , هرنه
  Borken: Kreis Borken
`
const lines = examples
  .trim()
  .split("\n")
  .map((line) => line.split(": ", 2))
const typedFor = lines.flatMap(([town = "", typed = ""]) =>
  typed.split(", ").map((query): [string, string] => [query, town.trim()]),
)

test.each(typedFor)("%j finds %s", (query, town) => {
  expect(first(query)).toBe(town)
})

test.each(["", " ", "50667", "😀🎉", "\u202E\u2066", "...", "qqqqxxxx", "Berlin", "MÜNİH"])("%j finds nothing", (query) => {
  expect(names(query)).toEqual([])
})

test("exact before prefix before a later word before typing error", () => {
  expect(names("Herne").slice(0, 2)).toEqual(["Herne", "Werne"])
  expect(names("Neunkirchen").slice(0, 3)).toEqual(["Neunkirchen", "Neuenkirchen", "Neunkirchen-Seelscheid"])
  expect(names("Neuenkirchen").slice(0, 2)).toEqual(["Neuenkirchen", "Neunkirchen"])
  expect(names("rhein", 20).slice(0, 3)).toEqual(["Rheine", "Rheinbach", "Rheinberg"])
  expect(names("rhein", 20)).toContain("Monheim am Rhein")
})

test("cities before towns before villages when both fit equally", () => {
  expect(names("ha").slice(0, 2)).toEqual(["Hamm", "Hagen"])
  expect(names("du").slice(0, 2)).toEqual(["Duisburg", "Düsseldorf"].toSorted((a, b) => a.length - b.length))
  expect(names("neu", 20).indexOf("Neuss")).toBeLessThan(names("neu", 20).indexOf("Neuenkirchen"))
})

test("every municipality's exact name finds itself first, with and without its umlauts", () => {
  const dropped = (name: string) => name.normalize("NFD").replace(/\p{M}/gu, "").replaceAll("ß", "ss")
  const spelledOut = (name: string) =>
    name.replaceAll("ä", "ae").replaceAll("ö", "oe").replaceAll("ü", "ue").replaceAll("Ü", "Ue").replaceAll("ß", "ss")
  for (const spell of [(name: string) => name, dropped, spelledOut, (name: string) => name.toUpperCase()])
    expect(municipalities.map(({ name }) => first(spell(name)))).toEqual(municipalities.map(({ name }) => name))
})

/** Every way to lose one letter of a name, and to swap two neighbours. */
const misspelt = (name: string): string[] =>
  Array.from(name).flatMap((letter, i) => {
    const [before, next, after] = [name.slice(0, i), name[i + 1] ?? "", name.slice(i + 2)]
    return [before + next + after, before + next + letter + after]
  })

test("with one letter missing or two swapped a name of six letters or more is still among the first five", () => {
  const long = municipalities.map(({ name }) => name).filter((name) => name.length >= 6)
  const lost = long.flatMap((name) => misspelt(name).filter((typed) => !names(typed, 5).includes(name)))
  expect(lost).toEqual([])
})

test("whatever is typed: no error, no more than the limit, best first, nothing twice", () => {
  const anything = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.string({ unit: "grapheme", maxLength: 90 }),
    fc
      .tuple(fc.constantFrom(...municipalities.map(({ name }) => name)), fc.string({ maxLength: 5 }))
      .map((parts) => parts.join("")),
  )
  fc.assert(
    fc.property(anything, fc.integer({ min: -2, max: 500 }), (query, limit) => {
      const found = searchPlaces(query, limit)
      expect(found.length).toBeLessThanOrEqual(Math.max(0, limit))
      expect(new Set(found.map(({ municipality }) => municipality.ags)).size).toBe(found.length)
      const scores = found.map(({ score }) => score)
      expect(scores).toEqual(scores.toSorted((a, b) => b - a))
      expect(scores.every((score) => score > 0)).toBe(true)
    }),
    { numRuns: 500 },
  )
})

test("a beginning of a name finds the name", () => {
  const beginnings = fc
    .constantFrom(...municipalities)
    .chain(({ name }) => fc.tuple(fc.constant(name), fc.integer({ min: 3, max: name.length })))
  fc.assert(
    fc.property(beginnings, ([name, length]) => {
      expect(names(name.slice(0, length), 100)).toContain(name)
    }),
  )
})

test("invisible characters change nothing, and five megabytes are not read to the end", () => {
  expect(first("\u202EKö\u200Dln\u2069\u200F")).toBe("Köln")
  for (const letter of ["k", "😀", "\uFDFA", "\u202E", "\uD800", "а", "\u0000"]) {
    const huge = letter.repeat(5_000_000)
    const started = performance.now()
    expect(searchPlaces(huge, 8).length).toBeLessThanOrEqual(8)
    expect(performance.now() - started).toBeLessThan(500)
  }
})

test("odd limits are taken sensibly", () => {
  expect(searchPlaces("k", 0)).toEqual([])
  expect(searchPlaces("k", -1)).toEqual([])
  expect(searchPlaces("k", 2.9)).toHaveLength(2)
  expect(searchPlaces("k", NaN).length).toBeGreaterThan(2)
  expect(searchPlaces("e", Infinity).length).toBeLessThanOrEqual(100)
})
