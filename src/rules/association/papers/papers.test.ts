import { readdirSync } from "node:fs"
import { describe, expect, test } from "vitest"
import { papersRules, papersTexts } from "./index.ts"

const keyOf = (id: string, verdict: string, because?: string) =>
  [id, verdict, because].filter((part) => part !== undefined).join(".")

describe("the papers of a founding", () => {
  test.each(
    papersRules.flatMap((rule) => rule.examples.map((example) => ({ rule, example, name: `${rule.id}: ${example.name}` }))),
  )("$name", ({ rule, example }) => {
    const { verdict, because } = rule.check(example.facts)
    expect({ verdict, because }).toEqual({ verdict: example.expect, because: example.because })
  })

  test.each(papersRules.map((rule) => ({ id: rule.id, rule })))(
    "$id asks while a fact is missing, and knows both answers",
    ({ rule }) => {
      expect(rule.check({}).verdict).toBe("unclear")
      const verdicts = new Set(rule.examples.map(({ expect: verdict }) => verdict))
      expect([...verdicts]).toEqual(expect.arrayContaining(["met", "unmet"]))
    },
  )

  test("each of the fifteen stands in a file of its name", () => {
    const files = readdirSync(import.meta.dirname).filter((file) => /^d-\d\d-.*\.ts$/.test(file))
    expect(files.map((file) => file.slice(0, 4).toUpperCase()).toSorted()).toEqual(papersRules.map(({ id }) => id))
  })

  test.each(["de", "en"] as const)("every outcome has its text in %s, and no text is left over", (lang) => {
    const wanted = papersRules.flatMap(({ id, examples }) => [
      `${id}.title`,
      `${id}.why`,
      ...examples.filter(({ expect: verdict }) => verdict !== "inapplicable").map((one) => keyOf(id, one.expect, one.because)),
      `${id}.unclear`,
    ])
    expect(Object.keys(papersTexts[lang]).toSorted()).toEqual([...new Set(wanted)].toSorted())
  })

  test("what is filled into a text is there", () => {
    for (const rule of papersRules)
      for (const { facts } of rule.examples) {
        const { verdict, because, values = {} } = rule.check(facts)
        const text = Object.entries(papersTexts.de).find(([key]) => key === keyOf(rule.id, verdict, because))?.[1] ?? ""
        const blanks = [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
        expect(blanks.every((name) => name !== undefined && name in values)).toBe(true)
      }
  })

  test("one person behind a company leaves six", () => {
    const founders = Array.from({ length: 7 }, (_, at) => ({ id: `p${at}`, address: true, signed: true, minor: false }))
    const rule = papersRules.find(({ id }) => id === "D-07")
    expect(rule?.check({ founders }).verdict).toBe("met")
    expect(rule?.check({ founders: founders.map((one, at) => (at === 6 ? { ...one, behind: "p0" } : one)) }).values).toEqual({
      count: "6",
    })
  })
})
