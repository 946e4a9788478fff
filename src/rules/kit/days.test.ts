import { describe, expect, test } from "vitest"
import { isDay, plusDays, plusMonths } from "./days.ts"

describe("periods end as § 188 BGB says", () => {
  test.each([
    ["2026-03-14", 1, "2026-04-14"],
    ["2027-01-31", 1, "2027-02-28"],
    ["2028-01-31", 1, "2028-02-29"],
    ["2026-12-31", 2, "2027-02-28"],
    ["2026-08-31", 1, "2026-09-30"],
    ["2026-06-01", 36, "2029-06-01"],
    ["2028-02-29", 12, "2029-02-28"],
  ])("%s and %i months", (from, months, until) => expect(plusMonths(from, months)).toBe(until))

  test.each([
    ["2026-12-20", 2, "2027-01-03"],
    ["2028-02-20", 2, "2028-03-05"],
    ["2027-02-20", 2, "2027-03-06"],
  ])("%s and %i weeks", (from, weeks, until) => expect(plusDays(from, weeks * 7)).toBe(until))

  test.each([
    ["2026-01-01", 365, "2027-01-01"],
    ["2028-01-01", 365, "2028-12-31"],
    ["2026-01-01", 1461, "2030-01-01"],
    ["2099-12-31", 60, "2100-03-01"],
    ["2026-05-05", 0, "2026-05-05"],
  ])("%s and %i days", (from, days, until) => expect(plusDays(from, days)).toBe(until))

  test.each(["2026-02-30", "2026-13-01", "14.03.2026", "", "2026-00-10", "2026-01-00"])("%s is no day", (text) => {
    expect(isDay(text)).toBe(false)
    expect(plusMonths(text, 1)).toBeUndefined()
  })
})
