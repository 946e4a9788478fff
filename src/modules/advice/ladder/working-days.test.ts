import { expect, test } from "vitest"
import { addWorkingDays, ladderStep, workingDaysBetween } from "./working-days.ts"

const at = (text: string) => new Date(text)

test.for([
  ["Monday + 2", "2026-11-23T09:00:00Z", 2, "2026-11-25T09:00:00Z"],
  ["Friday + 2 is Tuesday", "2026-11-27T15:00:00Z", 2, "2026-12-01T15:00:00Z"],
  ["Saturday + 2 is Tuesday", "2026-11-28T10:00:00Z", 2, "2026-12-01T10:00:00Z"],
  ["a week later is five", "2026-11-23T09:00:00Z", 5, "2026-11-30T09:00:00Z"],
  ["Sunday 23:30 UTC is Monday in Berlin", "2026-11-22T23:30:00Z", 1, "2026-11-23T23:30:00Z"],
] as const)("%s", ([, from, days, expected]) => {
  expect(addWorkingDays(at(from), days).toISOString()).toBe(at(expected).toISOString())
})
test("the ladder has four heights", () => {
  const since = at("2026-11-23T09:00:00Z")
  const steps = [
    "2026-11-25T08:59:00Z",
    "2026-11-25T09:00:00Z",
    "2026-11-27T09:00:00Z",
    "2026-12-02T09:00:00Z",
    "2027-06-01T09:00:00Z",
  ]
  expect(steps.map((now) => ladderStep(since, at(now)))).toEqual([0, 1, 2, 3, 3])
})
test("working days waited", () => {
  expect(workingDaysBetween(at("2026-11-27T15:00:00Z"), at("2026-11-30T14:00:00Z"))).toBe(0)
  expect(workingDaysBetween(at("2026-11-27T15:00:00Z"), at("2026-11-30T15:00:00Z"))).toBe(1)
  expect(workingDaysBetween(at("2026-11-23T15:00:00Z"), at("2026-11-30T15:00:00Z"))).toBe(5)
})
