import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type ProtectedTable, type Row, type Table, protect, protectNested } from "./protect.ts"

const row = (value: string, ...measures: number[]): Row => ({ value, measures })
const table = (total: number[], ...rows: Row[]): Table => ({ rows, total })
const shown = ({ rows }: ProtectedTable) =>
  rows.map(({ value, measures }) => `${value}:${measures.map((cell) => cell ?? "*").join("/")}`)

describe("small cells", () => {
  test("nothing small, nothing hidden; a zero is no secret", () => {
    expect(shown(protect(table([12], row("a", 5), row("b", 7), row("c", 0))))).toEqual(["a:5", "b:7", "c:0"])
  })
  test("one small cell takes the next smallest with it, else the total would tell", () => {
    expect(shown(protect(table([19], row("a", 1), row("b", 7), row("c", 11))))).toEqual(["a:*", "b:*", "c:11"])
  })
  test("two small cells whose sum leaves no room need a third", () => {
    expect(shown(protect(table([14], row("a", 1), row("b", 1), row("c", 5), row("d", 7))))).toEqual(["a:*", "b:*", "c:*", "d:7"])
    expect(shown(protect(table([10], row("a", 1), row("b", 2), row("c", 7))))).toEqual(["a:*", "b:*", "c:7"])
  })
  test("a row is hidden as a whole: seven contacts of one client are one client's affairs", () => {
    expect(shown(protect(table([22, 6], row("a", 7, 1), row("b", 15, 5))))).toEqual(["a:*/*", "b:*/*"])
  })
  test("where nothing can be broken down safely, the total stands alone", () => {
    expect(protect(table([3], row("a", 1), row("b", 1), row("c", 1)))).toEqual({ rows: [], total: [3], withheld: "all" })
    expect(protect(table([2], row("a", 2)))).toEqual({ rows: [], total: [undefined], withheld: "all" })
  })
  test("overlapping rows (a contact with two topics) are hidden too, though the sum tells less", () => {
    expect(shown(protect(table([9], row("a", 1), row("b", 8), row("c", 6), row("d", 4))))).toEqual(["a:*", "b:8", "c:6", "d:*"])
  })
  test("districts are safe against the row of their region", () => {
    const regions = table([30], row("Arnsberg", 12), row("Köln", 18))
    const districts = table([30], row("Arnsberg/1", 1), row("Arnsberg/2", 11), row("Köln/1", 8), row("Köln/2", 10))
    expect(shown(protectNested(districts, regions))).toEqual(["Arnsberg/1:*", "Arnsberg/2:*", "Köln/1:8", "Köln/2:10"])
  })
  test("a hidden region shows no districts, or their sum would be the region", () => {
    const regions = table([30], row("Arnsberg", 2), row("Köln", 12), row("Münster", 16))
    const districts = table([30], row("Arnsberg/1", 2), row("Köln/1", 5), row("Köln/2", 7), row("Münster/1", 16))
    const answer = protectNested(districts, regions)
    expect(shown(answer)).toEqual(["Münster/1:16"])
    expect(answer.withheld).toEqual(["Arnsberg", "Köln"])
  })
})

/** All ways in which `count` whole numbers from 1 on can have this sum. */
const ways = (count: number, sum: number): number[][] => {
  if (count === 0) return sum === 0 ? [[]] : []
  return Array.from({ length: Math.max(0, sum - count + 1) }, (_, index) => index + 1).flatMap((first) =>
    ways(count - 1, sum - first).map((rest) => [first].concat(rest)),
  )
}
const sum = (figures: readonly (number | undefined)[]) => figures.reduce<number>((all, figure) => all + (figure ?? 0), 0)
const column = ({ rows }: ProtectedTable, index: number) => rows.map(({ measures }) => measures[index])
const openSum = (answer: ProtectedTable, index: number) => sum(column(answer, index))
const hiddenCount = (answer: ProtectedTable) => column(answer, 0).filter((cell) => cell === undefined).length

const figures = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 6 })
const named = (values: number[], prefix = "") => values.map((value, index) => row(`${prefix}${index}`, value))

describe("whatever the figures are", () => {
  test("no cell below 3 is shown", () => {
    fc.assert(
      fc.property(figures, (values) => {
        const answer = protect(table([sum(values)], ...named(values)))
        expect([...column(answer, 0), ...answer.total].filter((cell) => cell !== undefined && cell > 0 && cell < 3)).toEqual([])
      }),
    )
  })
  test("no hidden cell follows from the total and the shown ones", () => {
    fc.assert(
      fc.property(figures, (values) => {
        const answer = protect(table([sum(values)], ...named(values)))
        const hidden = hiddenCount(answer)
        if (hidden === 0 || answer.total[0] === undefined) return
        const possible = ways(hidden, answer.total[0] - openSum(answer, 0))
        for (let index = 0; index < hidden; index++) expect(new Set(possible.map((way) => way[index])).size).toBeGreaterThan(1)
      }),
      { numRuns: 400 },
    )
  })
  test("nor with contacts and clients side by side, when a client may come in several rows", () => {
    const pair = fc
      .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
      .map(([a, b]) => [Math.max(a, b), Math.min(a, b)] as const)
    const pairs = fc.array(pair, { minLength: 1, maxLength: 4 })
    fc.assert(
      fc.property(pairs, fc.nat(6), (rows, overlap) => {
        const clients = rows.map(([, one]) => one)
        const distinct = Math.max(...clients, sum(clients) - overlap)
        const answer = protect(
          table([sum(rows.map(([one]) => one)), distinct], ...rows.map((measures, index) => row(`${index}`, ...measures))),
        )
        const hidden = hiddenCount(answer)
        if (hidden === 0 || answer.total[0] === undefined || answer.total[1] === undefined) return
        const [most, least] = [answer.total[1], answer.total[1] - openSum(answer, 1)]
        const clientWays = (contacts: number[]): number[][] =>
          contacts.reduce<number[][]>(
            (all, limit) =>
              all.flatMap((way) => Array.from({ length: Math.min(limit, most) }, (_, index) => way.concat(index + 1))),
            [[]],
          )
        const possible = ways(hidden, answer.total[0] - openSum(answer, 0)).flatMap((contacts) =>
          clientWays(contacts)
            .filter((way) => sum(way) >= least)
            .map((way) => ({ contacts, clients: way })),
        )
        for (let index = 0; index < hidden; index++) {
          expect(new Set(possible.map((way) => way.contacts[index])).size).toBeGreaterThan(1)
          expect(new Set(possible.map((way) => way.clients[index])).size).toBeGreaterThan(1)
        }
      }),
      { numRuns: 400 },
    )
  })
  test("nor from the regions, when districts are shown beside them", () => {
    fc.assert(
      fc.property(
        fc.array(
          figures.filter((one) => one.length < 5),
          { minLength: 1, maxLength: 4 },
        ),
        (groups) => {
          const all = sum(groups.map(sum))
          const parents = table([all], ...groups.map((values, index) => row(`r${index}`, sum(values))))
          const regions = protect(parents)
          const districts = protectNested(
            table([all], ...groups.flatMap((values, index) => named(values, `r${index}/`))),
            parents,
          )
          for (const [index] of groups.entries()) {
            const region = regions.rows.find(({ value }) => value === `r${index}`)?.measures[0]
            const own = { ...districts, rows: districts.rows.filter(({ value }) => value.startsWith(`r${index}/`)) }
            if (region === undefined) expect(own.rows).toEqual([])
            const possible = ways(hiddenCount(own), (region ?? 0) - openSum(own, 0))
            for (let cell = 0; cell < hiddenCount(own); cell++)
              expect(new Set(possible.map((way) => way[cell])).size).toBeGreaterThan(1)
          }
        },
      ),
      { numRuns: 300 },
    )
  })
})
