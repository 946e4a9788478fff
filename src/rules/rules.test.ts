/** What holds for every rule on statutes, and for the check as a whole. */
import { existsSync, readFileSync, readdirSync } from "node:fs"
import { dirname, join } from "node:path"
import { describe, expect, test } from "vitest"
import { checkStatutes, statuteRules } from "./check/index.ts"
import { blocks } from "./kit/index.ts"
import { readStatutes, type StatuteRule } from "./statutes/index.ts"

const files = readdirSync("src/rules", { recursive: true, encoding: "utf8" }).map((file) => join("src/rules", file))
/** Rules on facts have tests of their own, and M-07 and M-08 are duties too. */
const onText = files.filter((file) => !/\/(?:papers|duties)\//.test(file))
const fileOf = ({ id }: StatuteRule) =>
  onText.filter((file) => file.split("/").at(-1)?.startsWith(`${id.toLowerCase()}-`) === true)
const texts = (rule: StatuteRule, language: string): Record<string, string> => {
  const file = join(dirname(fileOf(rule)[0] ?? ""), "locales", `${language}.json`)
  return existsSync(file) ? (JSON.parse(readFileSync(file, "utf8")) as Record<string, string>) : {}
}

test("there are rules, each once, in the order of the catalogue within their letter", () => {
  const ids = statuteRules.map(({ id }) => id)
  expect(ids.length).toBeGreaterThan(100)
  expect(new Set(ids).size).toBe(ids.length)
  for (const letter of ["T", "R", "G", "M"]) {
    const mine = ids.filter((id) => id.startsWith(letter))
    expect(mine).toEqual(mine.toSorted())
  }
})

test("no rule of the catalogue is forgotten", () => {
  const numbers = (letter: string, to: number, but: readonly number[] = []) =>
    Array.from({ length: to }, (_, at) => at + 1)
      .filter((number) => !but.includes(number))
      .map((number) => `${letter}-${String(number).padStart(2, "0")}`)
  // T-01, T-02 and T-05 are the gate, the normaliser and the question which rules run.
  const all = [...numbers("T", 6, [1, 2, 5]), ...numbers("R", 84), ...numbers("G", 38), ...numbers("M", 9)]
  const known = new Set(statuteRules.map(({ id }) => id))
  expect(all.filter((id) => !known.has(id))).toEqual([])
})

describe.each(statuteRules.map((rule) => [rule.id, rule] as const))("%s", (_, rule) => {
  test.each(rule.examples.map((example) => [example.name, example] as const))(
    "%s",
    (_, { text, mode, expect: verdict, because }) => {
      const outcome = rule.check(readStatutes(text, mode ?? (rule.applies === "founding" ? "founding" : undefined)))
      expect([outcome.verdict, outcome.because]).toEqual([verdict, because])
    },
  )

  test("shows when it is met, when it asks or objects, and names its sources", () => {
    const verdicts = new Set(rule.examples.map(({ expect }) => expect))
    expect(verdicts.has("unmet") || verdicts.has("unclear")).toBe(true)
    expect(verdicts.size).toBeGreaterThan(1)
    expect(fileOf(rule).length).toBe(1)
    for (const { url, asOf } of rule.sources) {
      expect(url ?? "https://").toMatch(/^https:\/\//)
      expect(asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    }
    if (rule.sources[0].confidence === "recalled") expect(blocks(rule.severity)).toBe(false)
  })

  test.each(["de", "en"])("has its texts in %s, and promises nothing", (language) => {
    const known = texts(rule, language)
    const needed = [
      `${rule.id}.title`,
      `${rule.id}.why`,
      ...rule.examples
        .filter(({ expect }) => expect !== "inapplicable")
        .map(({ expect, because }) => [rule.id, expect, ...(because === undefined ? [] : [because])].join(".")),
    ]
    expect(needed.filter((key) => known[key] === undefined)).toEqual([])
    expect(known[`${rule.id}.title`]?.length).toBeLessThanOrEqual(60)
    const own = Object.entries(known).filter(([key]) => key.startsWith(`${rule.id}.`))
    expect(own.filter(([, text]) => /rechtssicher|ist wirksam\b|legally valid|garantier|guarantee|!/i.test(text))).toEqual([])
    if (language === "de")
      expect(
        own.filter(([key, text]) => /\.unclear(?:\.|$)/.test(key) && !text.trimEnd().endsWith("?")).map(([key]) => key),
      ).toEqual([])
  })

  test("answers to every text of every other example, at places that exist", () => {
    for (const { examples } of statuteRules.slice(0, 40))
      for (const { text } of examples.slice(0, 1)) {
        const outcome = rule.check(readStatutes(text))
        for (const { start, end } of outcome.at) expect(start <= end && start >= 0 && end <= text.length).toBe(true)
        if (rule.proposal !== undefined && outcome.verdict !== "met" && outcome.verdict !== "inapplicable")
          expect(rule.proposal(readStatutes(text), outcome).trim()).not.toBe("")
      }
  })
})

test("every text of a rule's folder belongs to a rule, and every outcome in the sources has one", () => {
  const folders = files.filter((file) => /association|nonprofit/.test(file) && file.endsWith("locales/de.json"))
  expect(folders.length).toBeGreaterThan(4)
  const ids = new Set([...statuteRules.map(({ id }) => id), "T-01"])
  for (const folder of folders.filter((file) => !/papers|duties/.test(file))) {
    const keys = Object.keys(JSON.parse(readFileSync(folder, "utf8")) as Record<string, string>)
    expect(keys.filter((key) => /^[TRGM]-\d/.test(key) && !ids.has(key.split(".")[0] ?? ""))).toEqual([])
  }
})

test("the gate speaks alone", () => {
  const report = checkStatutes(
    "The association shall be open to all. The members of the association elect the board by a majority of the votes. The board shall report to the members of the association.",
  )
  expect(report.refused).toBe(true)
  expect(report.findings.map(({ rule, verdict }) => [rule, verdict])).toEqual([["T-06", "unmet"]])
  expect(report.verdicts).toEqual({ register: "not-asked", tax: "not-asked" })
})
