import { describe, expect, test } from "vitest"
import type { Fact, FactKind } from "../facts/kinds.ts"
import { type TaxStepId, noticeDue, receiptsUntil, stepsFor, taxState, yearsLater } from "./steps.ts"

const facts = (...entries: readonly (readonly [FactKind, string])[]): Fact[] =>
  entries.map(([kind, on], index) => ({ id: String(index), kind, on, note: null }))

test.each([
  ["2027-02-10", 3, "2030-02-10"],
  ["2028-02-29", 3, "2031-02-28"],
  ["2028-02-29", 4, "2032-02-29"],
  ["2027-12-31", 5, "2032-12-31"],
] as const)("%s and %i years is %s", (day, years, later) => {
  expect(yearsLater(day, years)).toBe(later)
})

describe("donation receipts", () => {
  test("rest on the first notice for three years, on the Freistellungsbescheid for five, and on nothing else", () => {
    expect(receiptsUntil([])).toBeUndefined()
    expect(receiptsUntil(facts(["application-sent", "2027-01-02"]))).toBeUndefined()
    expect(receiptsUntil(facts(["notice-60a", "2027-02-10"]))).toEqual({
      on: "2027-02-10",
      until: "2030-02-10",
      by: "notice-60a",
    })
    expect(receiptsUntil(facts(["notice-60a", "2027-02-10"], ["exemption", "2029-06-01"]))).toEqual({
      on: "2029-06-01",
      until: "2034-06-01",
      by: "exemption",
    })
  })

  test("an older Freistellungsbescheid ends the notice under § 60a all the same", () => {
    expect(receiptsUntil(facts(["exemption", "2026-01-01"], ["notice-60a", "2027-01-01"]))?.by).toBe("exemption")
  })
})

test("the notice is due one month after the founding, until it is sent", () => {
  expect(noticeDue([], "2027-01-31")).toBe("2027-02-28")
  expect(noticeDue([], undefined)).toBeUndefined()
  expect(noticeDue(facts(["notice-sent", "2027-02-01"]), "2027-01-31")).toBeUndefined()
})

describe("how far a step is", () => {
  test.each<[TaxStepId, Fact[], boolean, string]>([
    ["draft", [], false, "open"],
    ["draft", [], true, "later"],
    ["draft", facts(["draft-sent", "2026-11-01"]), false, "sent"],
    ["draft", facts(["draft-sent", "2026-11-01"], ["draft-answered", "2026-11-20"]), false, "done"],
    ["notice", [], false, "later"],
    ["notice", [], true, "open"],
    ["notice", facts(["notice-sent", "2026-11-01"]), true, "done"],
    ["application", facts(["application-sent", "2026-11-01"]), true, "sent"],
    ["application", facts(["application-sent", "2026-11-01"], ["tax-asked", "2026-11-10"]), true, "asked"],
    ["application", facts(["application-sent", "2026-11-12"], ["tax-asked", "2026-11-10"]), true, "sent"],
    ["application", facts(["application-sent", "2026-11-01"], ["refused-60a", "2026-11-10"]), true, "refused"],
    ["application", facts(["refused-60a", "2026-11-10"], ["notice-60a", "2026-11-20"]), true, "done"],
    ["receipts", [], true, "later"],
    ["return", [], true, "later"],
    ["return", facts(["notice-60a", "2026-11-20"]), true, "open"],
    ["return", facts(["notice-60a", "2026-11-20"], ["exemption", "2029-11-20"]), true, "done"],
  ])("%s after %j, founded %s: %s", (step, known, founded, state) => {
    expect(taxState(step, known, founded)).toBe(state)
  })

  test("an association that is not charitable has only notice and questionnaire", () => {
    expect(stepsFor(false)).toEqual(["notice", "questionnaire"])
    expect(stepsFor(undefined)).toContain("application")
  })
})
