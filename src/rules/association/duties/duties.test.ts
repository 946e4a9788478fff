import { readdirSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { afterDays, afterMonths, afterWeeks, dutiesOf, dutiesRules, dutiesTexts, isDay } from "./index.ts"
import { PLANS } from "./plans.ts"

const keyOf = (id: string, verdict: string, because?: string) =>
  [id, verdict, because].filter((part) => part !== undefined).join(".")

describe("periods end as § 188 BGB says", () => {
  test.each([
    ["2026-03-14", 1, "2026-04-14"],
    ["2027-01-31", 1, "2027-02-28"],
    ["2028-01-31", 1, "2028-02-29"],
    ["2026-12-31", 2, "2027-02-28"],
    ["2026-08-31", 1, "2026-09-30"],
    ["2026-06-01", 36, "2029-06-01"],
    ["2028-02-29", 12, "2029-02-28"],
  ])("%s and %i months", (from, months, until) => expect(afterMonths(from, months)).toBe(until))

  test.each([
    ["2026-12-20", 2, "2027-01-03"],
    ["2028-02-20", 2, "2028-03-05"],
    ["2027-02-20", 2, "2027-03-06"],
  ])("%s and %i weeks", (from, weeks, until) => expect(afterWeeks(from, weeks)).toBe(until))

  test.each([
    ["2026-01-01", 365, "2027-01-01"],
    ["2028-01-01", 365, "2028-12-31"],
    ["2026-01-01", 1461, "2030-01-01"],
    ["2099-12-31", 60, "2100-03-01"],
    ["2026-05-05", 0, "2026-05-05"],
  ])("%s and %i days", (from, days, until) => expect(afterDays(from, days)).toBe(until))

  test.each(["2026-02-30", "2026-13-01", "14.03.2026", "", "2026-00-10", "2026-01-00"])("%s is no day", (text) => {
    expect(isDay(text)).toBe(false)
    expect(afterMonths(text, 1)).toBeUndefined()
  })
})

describe("duties", () => {
  test.each(
    dutiesRules.flatMap((rule) => rule.examples.map((example) => ({ rule, example, name: `${rule.id}: ${example.name}` }))),
  )("$name", ({ rule, example }) => {
    const { verdict, because } = rule.check(example.facts)
    expect({ verdict, because }).toEqual({ verdict: example.expect, because: example.because })
  })

  test("each stands in a file of its name and has a plan", () => {
    const files = readdirSync(import.meta.dirname).filter((file) => /^[fm]-\d\d-.*\.ts$/.test(file))
    expect(files.map((file) => file.slice(0, 4).toUpperCase()).toSorted()).toEqual(dutiesRules.map(({ id }) => id))
    expect(Object.keys(PLANS)).toEqual(dutiesRules.map(({ id }) => id))
  })

  test.each(["de", "en"] as const)("every outcome has its text in %s, and no text is left over", (lang) => {
    const wanted = dutiesRules.flatMap(({ id, examples }) => [
      `${id}.title`,
      `${id}.why`,
      `${id}.unclear`,
      ...examples.filter(({ expect: verdict }) => verdict !== "inapplicable").map((one) => keyOf(id, one.expect, one.because)),
    ])
    expect(Object.keys(dutiesTexts[lang]).toSorted()).toEqual([...new Set(wanted)].toSorted())
  })

  test("what is filled into a text is there", () => {
    for (const rule of dutiesRules)
      for (const { facts } of rule.examples) {
        const { verdict, because, values = {} } = rule.check(facts)
        const text = Object.entries(dutiesTexts.de).find(([key]) => key === keyOf(rule.id, verdict, because))?.[1] ?? ""
        const blanks = [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
        expect(blanks.filter((name) => name === undefined || !(name in values))).toEqual([])
      }
  })

  test("a group that has just been founded sees its dates first, and nothing that is not its own", () => {
    const duties = dutiesOf({
      today: "2026-12-22",
      foundedOn: "2026-12-20",
      charitable: true,
      mostlyFromOutsideTheEu: true,
      worksWithChildren: false,
    })
    expect(duties.slice(0, 3).map(({ id, dueOn, overdue }) => ({ id, dueOn, overdue }))).toEqual([
      { id: "M-07", dueOn: "2027-01-03", overdue: false },
      { id: "F-01", dueOn: "2027-01-20", overdue: false },
      { id: "F-02", dueOn: "2027-01-20", overdue: false },
    ])
    expect(duties.map(({ id }) => id)).not.toContain("F-14")
    expect(duties.find(({ id }) => id === "F-06")?.state).toBe("question")
  })

  test("a date that has passed is overdue", () => {
    expect(dutiesOf({ today: "2027-03-01", foundedOn: "2026-12-20" }).find(({ id }) => id === "F-01")?.overdue).toBe(true)
  })
})
