import { readdirSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { dutiesOf, dutiesRules, dutiesTexts } from "./index.ts"
import { PLANS } from "./plans.ts"

const keyOf = (id: string, verdict: string, because?: string) =>
  [id, verdict, because].filter((part) => part !== undefined).join(".")

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
