/** The languages are complete, used and well-formed. German is the source; a key that starts with "staff." exists in German and English only. */
import { existsSync, readFileSync, readdirSync } from "node:fs"
import { dirname, join } from "node:path"
import { TYPE, type MessageFormatElement, parse } from "@formatjs/icu-messageformat-parser"
import { describe, expect, test } from "vitest"
import { languages } from "#platform/i18n"

type Texts = Record<string, string>
const read = (file: string) => JSON.parse(readFileSync(file, "utf8")) as Texts
const folders = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith("locales/de.json"))
  .map((file) => dirname(join("src", file)))

const parameters = (elements: MessageFormatElement[]): string[] =>
  elements.flatMap((element) => {
    switch (element.type) {
      case TYPE.argument:
      case TYPE.number:
        return [element.value]
      case TYPE.plural:
      case TYPE.select:
        return [element.value, ...Object.values(element.options).flatMap((option) => parameters(option.value))]
      case TYPE.tag:
        return [`<${element.value}>`, ...parameters(element.children)]
      default:
        return []
    }
  })
const shape = (text: string) => [...new Set(parameters(parse(text)))].toSorted()

const sourceText = (folder: string) => {
  const home = dirname(folder)
  return readdirSync(home, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file))
    .map((file) => readFileSync(join(home, file), "utf8"))
    .join("\n")
}

/**
 * The texts of a rule go by its id and by what it can say: "R-36.unmet.amount". The id, the outcome and the special case must
 * stand in the rules of the folder; that each outcome has a text is for rules.test.ts.
 */
const isRuleText = (key: string, source: string) => {
  const [id = "", outcome = "", because] = key.split(".")
  const says = ["title", "why"].includes(outcome) || new RegExp(`\\b${outcome}\\b`).test(source)
  return source.includes(`"${id}"`) && says && (because === undefined || source.includes(`"${because}"`))
}

/** A key is used when it stands in the sources, or when the sources build keys from its beginning (`topic.${id}`). */
const isUsed = (key: string, source: string) => {
  // What `errorText` says when it does not know better.
  if (key === "error.invalid") return source.includes("errorText")
  if (source.includes(`"${key}"`) || source.includes(`'${key}'`) || source.includes(`\`${key}\``)) return true
  const built = [
    ...[...source.matchAll(/[`"]([a-z][\w.-]*[.-])\$\{/gi)].map((match) => match[1] ?? ""),
    // The one other way to build a key: `const typeLabel = labelled("type")`.
    ...[...source.matchAll(/labelled\("([\w.-]+)"\)/g)].map((match) => `${match[1]}.`),
  ]
  return built.some((beginning) => key.startsWith(beginning))
}

describe.each(folders)("%s", (folder) => {
  const german = read(join(folder, "de.json"))
  const keys = Object.keys(german)

  test("German is sorted, without empty texts, and every text is used", () => {
    expect(keys).toEqual(keys.toSorted())
    expect(keys.filter((key) => german[key]?.trim() === "")).toEqual([])
    const source = sourceText(folder)
    const ofRules = folder.startsWith("src/rules/")
    // The gate speaks with the texts of the rules on the document, by the document's type.
    const gate = ofRules ? ["src/rules/check/locales", "src/rules/statutes/locales"].map(sourceText).join("\n") : ""
    expect(keys.filter((key) => !(ofRules ? isRuleText : isUsed)(key, source + gate))).toEqual([])
  })

  test("English is complete", () => {
    const english = read(join(folder, "en.json"))
    expect(keys.filter((key) => !(key in english))).toEqual([])
  })

  test.each(languages.map(({ code }) => code))("%s knows no other keys, keeps the placeholders, and parses", (code) => {
    const file = join(folder, `${code}.json`)
    if (!existsSync(file)) return expect(code).not.toMatch(/^(de|en)$/)
    const texts = read(file)
    expect(Object.keys(texts).filter((key) => !(key in german))).toEqual([])
    expect(Object.keys(texts)).toEqual(Object.keys(texts).toSorted())
    expect(Object.keys(texts).filter((key) => code !== "en" && code !== "de" && key.startsWith("staff."))).toEqual([])
    const differing = Object.entries(texts).filter(([key, text]) => shape(text).join() !== shape(german[key] ?? "").join())
    expect(differing.map(([key]) => key)).toEqual([])
    expect(Object.entries(texts).filter(([, text]) => text.trim() === "")).toEqual([])
  })
})
