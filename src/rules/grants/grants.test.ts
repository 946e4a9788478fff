import fc from "fast-check"
import { describe, expect, test } from "vitest"
import { type GrantFacts, holidaysOf, readMoney, settle } from "./index.ts"
import { split, sum } from "./integers.ts"

const cents = fc.bigInt({ min: 0n, max: 100_000_000n })
const figures = (facts: GrantFacts) => {
  const settled = settle(facts)
  if (!settled.ok) throw new Error(settled.problem)
  return settled.result
}
const grantOf = (facts: GrantFacts) => figures(facts)["grant"] as bigint

const amounts = {
  capCents: cents,
  planTotalCents: cents,
  planOwnCents: cents,
  paidCents: cents,
  eligibleActualCents: cents,
  thirdPartyCents: cents,
  publicOtherCents: cents,
  donationsCents: cents,
}
const facts: fc.Arbitrary<GrantFacts> = fc.record({
  type: fc.constantFrom("ANTEIL" as const, "FEHLBEDARF" as const, "FESTBETRAG" as const, "VOLL" as const),
  quoteBp: fc.bigInt({ min: 0n, max: 10_000n }),
  fixedCents: cents,
  anbest: fc.constantFrom("NRW-2022" as const, "NRW-2025" as const, undefined),
  ...amounts,
})
const volunteers: fc.Arbitrary<GrantFacts> = fc.record({
  type: fc.constant("ANTEIL" as const),
  quoteBp: fc.bigInt({ min: 0n, max: 10_000n }),
  capCents: cents,
  cashCents: cents,
  thirdPartyCents: cents,
  hours: fc
    .integer({ min: 0, max: 5000 })
    .map((quarters) => `${Math.floor(quarters / 4)}.${["00", "25", "5", "75"][quarters % 4]}`),
  rateCentsPerHour: fc.bigInt({ min: 0n, max: 5000n }),
  volunteerCapBp: fc.bigInt({ min: 0n, max: 10_000n }),
  volunteerCapBase: fc.constantFrom("INCL" as const, "CASH" as const, undefined),
})

describe("a grant", () => {
  test("never exceeds its cap nor what was spent", () => {
    fc.assert(
      fc.property(facts, (one) => {
        const grant = grantOf(one)
        expect(grant >= 0n && grant <= (one.type === "FESTBETRAG" ? one.fixedCents! : one.capCents!)).toBe(true)
        expect(grant <= one.eligibleActualCents!).toBe(true)
      }),
    )
    fc.assert(
      fc.property(volunteers, (one) => {
        const grant = grantOf(one)
        expect(grant >= 0n && grant <= one.capCents! && grant <= one.cashCents!).toBe(true)
      }),
    )
  })
  test("never rises with more own money or more donations", () => {
    fc.assert(
      fc.property(facts, cents, (one, more) => {
        expect(grantOf({ ...one, planOwnCents: one.planOwnCents! + more }) <= grantOf(one)).toBe(true)
        expect(grantOf({ ...one, donationsCents: one.donationsCents! + more }) <= grantOf(one)).toBe(true)
      }),
    )
  })
  test("is settled once: paying what was settled leaves nothing to repay", () => {
    fc.assert(
      fc.property(facts, (one) => {
        const grant = grantOf(one)
        expect(figures({ ...one, paidCents: grant })).toMatchObject({ grant, repay: 0n })
      }),
    )
  })
  test("of several funders adds up with the own share, and nobody pays more than approved", () => {
    fc.assert(
      fc.property(cents, cents, cents, cents, (land, stadt, planOwnCents, eligibleActualCents) => {
        const result = figures({ type: "ANTEIL", funders: { land, stadt }, planOwnCents, eligibleActualCents })
        if (land + stadt + planOwnCents > 0n)
          expect((result["land"] as bigint) + (result["stadt"] as bigint) + (result["own"] as bigint)).toBe(eligibleActualCents)
        expect((result["land"] as bigint) <= land && (result["stadt"] as bigint) <= stadt).toBe(true)
      }),
    )
  })
})
test("splitting is exact to the cent, whatever the weights", () => {
  fc.assert(
    fc.property(cents, fc.array(cents, { minLength: 1, maxLength: 8 }), (total, weights) => {
      expect(sum(split(total, weights))).toBe(sum(weights) === 0n ? 0n : total)
    }),
  )
})
test("versions follow the award notice: the same donation lowers an old grant and fills the own share of a new one", () => {
  const plan = { type: "ANTEIL", quoteBp: 8000n, capCents: 800_000n, planTotalCents: 1_000_000n } as const
  const donated = { ...plan, eligibleActualCents: 1_000_000n, donationsCents: 150_000n }
  expect(grantOf({ ...donated, anbest: "NRW-2024" })).toBe(680_000n)
  expect(grantOf({ ...donated, anbest: "NRW-2025" })).toBe(800_000n)
  expect(figures(donated)).toMatchObject({ grant: 680_000n, difference: 120_000n })
})
test.each([
  ["1.234,56", 123_456n],
  ["1234,5", 123_450n],
  ["1234.50", 123_450n],
  ["1234", 123_400n],
  ["1.234.567", 123_456_700n],
  [" 12 € ", 1200n],
  ["0,05", 5n],
])("reads %s", (typed, cents) => expect(readMoney(typed)).toEqual({ kind: "sure", cents }))
test.each(["1.234", "12,345"])("asks back for %s", (typed) => expect(readMoney(typed).kind).toBe("ask"))
test.each([
  ["", "empty"],
  ["0.005", "too-precise"],
  ["1,2345", "too-precise"],
  ["-5", "not-money"],
  ["1.23.4", "not-money"],
  ["fünf", "not-money"],
  ["1,", "not-money"],
])("refuses %s", (typed, problem) => expect(readMoney(typed)).toEqual({ kind: "refused", problem }))
test("what German writes is read back as it was", () => {
  fc.assert(
    fc.property(cents, (amount) => {
      const typed = new Intl.NumberFormat("de-DE", { minimumFractionDigits: 2 }).format(Number(amount) / 100)
      expect(readMoney(typed)).toEqual({ kind: "sure", cents: amount })
    }),
  )
})
test("the moveable holidays of three years, and the eleven of every year", () => {
  expect(holidaysOf(2026)).toEqual(expect.arrayContaining(["2026-04-03", "2026-04-06", "2026-05-14", "2026-05-25", "2026-06-04"]))
  expect(holidaysOf(2027)).toEqual(expect.arrayContaining(["2027-03-26", "2027-03-29", "2027-05-06", "2027-05-17", "2027-05-27"]))
  expect(holidaysOf(2028)).toEqual(expect.arrayContaining(["2028-04-14", "2028-04-17", "2028-05-25", "2028-06-05", "2028-06-15"]))
  expect(holidaysOf(2026)).toHaveLength(11)
})
test("a thousand cases take less than a second", () => {
  const one: GrantFacts = { type: "ANTEIL", quoteBp: 8000n, capCents: 800_000n, eligibleActualCents: 1_000_000n, paidCents: 1n }
  const started = performance.now()
  for (let at = 0; at < 1000; at += 1) settle(one)
  expect(performance.now() - started).toBeLessThan(1000)
})
